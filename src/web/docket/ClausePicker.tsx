import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { filterOutline } from "../agreement/filter.ts";
import { outlineQuery, sectionQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";

const START = 6;

/** Finds a clause: first the section by number or words of its title, then the clause within it. */
export function ClausePicker({ value, onChange }: { value: string; onChange: (clause: string) => void }) {
  const [typed, setTyped] = useState("");
  const outline = useQuery(outlineQuery);
  const number = value ? sectionOf(value) : "";
  const section = useQuery({ ...sectionQuery(number, undefined), enabled: number !== "" });
  const found = typed && outline.data ? filterOutline(outline.data, typed).flatMap((a) => a.sections) : [];
  const clauses = section.data?.clauses.filter((clause) => clause.address !== number) ?? [];
  return (
    <fieldset className="field">
      <legend>Which clause was not kept?</legend>
      {value && (
        <p className="picked">
          <strong className="clause">{value}</strong> {section.data?.title ?? ""}
        </p>
      )}
      <TextInput
        type="search"
        aria-label="Find the section"
        placeholder={value ? "Choose another section" : "Find the section by number or title"}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed && (
        <ul className="picker">
          {found.slice(0, START).map((line) => (
            <li key={line.number}>
              <button
                type="button"
                onClick={() => {
                  onChange(line.number);
                  setTyped("");
                }}
              >
                <span className="toc-number">{line.number}</span> {line.title}
              </button>
            </li>
          ))}
          <li className="quiet small" role="status">
            {found.length === 0
              ? "No section is called that."
              : found.length > START
                ? `${found.length - START} more; type on to narrow them down.`
                : `${found.length} found.`}
          </li>
        </ul>
      )}
      {clauses.length > 0 && (
        <label className="picker-clause">
          <span className="hint">Name the paragraph where you can; the whole section is fine too.</span>
          <select className="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
            <option value={number}>The whole of {number}</option>
            {clauses.map((clause) => (
              <option key={clause.address} value={clause.address}>
                {clause.address} {(clause.heading ?? clause.plain ?? clause.text ?? "").slice(0, 70)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
