import { TextInput } from "@mantine/core";
import type { GivenShape } from "../../contract/shapes.ts";
import { unitWords } from "./typed.ts";

/** A list of numbers that grows as it is filled, oldest first; there is always one empty field at its end. */
export function SeriesField({
  of,
  id,
  hint,
  error,
  value,
  onChange,
}: {
  of: GivenShape;
  id: string;
  hint: string;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  const entries = value === "" ? [] : value.split(",");
  const set = (at: number, typed: string) => {
    const next = [...entries];
    next[at] = typed.replaceAll(",", "");
    while (next.length > 0 && next.at(-1)?.trim() === "") next.pop();
    onChange(next.map((entry) => entry ?? "").join(","));
  };
  return (
    <fieldset className="field" aria-describedby={`${id}-about`}>
      <legend>{of.question}</legend>
      <div id={`${id}-about`}>
        <div className="hint">{[hint, "Oldest first."].filter(Boolean).join(". ")}</div>
        {error && <div className="mantine-InputWrapper-error">{error}</div>}
      </div>
      <ol className="series">
        {[...entries, ""].map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the series
          <li key={at}>
            <TextInput
              id={at === 0 ? id : undefined}
              aria-label={`${of.question} Number ${at + 1}${of.unit ? `, ${unitWords(of.unit)}` : ""}`}
              leftSection={<span className="quiet small">{at + 1}</span>}
              inputMode="decimal"
              autoComplete="off"
              value={entry}
              onChange={(event) => set(at, event.currentTarget.value)}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
