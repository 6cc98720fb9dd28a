import { TextInput } from "@mantine/core";
import type { CaseShape } from "../../contract/shapes.ts";
import type { TypedAttendee } from "./fileForms.ts";

const nobody: TypedAttendee = { name: "", capacity: "", paidMinutes: "" };
const COLUMNS = [
  ["name", "Name"],
  ["capacity", "Capacity"],
  ["paidMinutes", "Paid minutes"],
] as const;

/** Who was at a conference, one a row: name, capacity, and the minutes of it that were paid time. */
export function Attendees({
  id,
  value,
  people,
  onChange,
}: {
  id: string;
  value: readonly TypedAttendee[];
  people: CaseShape["people"];
  onChange: (value: readonly TypedAttendee[]) => void;
}) {
  const rows = value.length === 0 ? [nobody] : value;
  const put = (at: number, name: keyof TypedAttendee, text: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: text } : row)));
  return (
    <fieldset className="field">
      <legend>
        Who was there? <span className="mantine-InputWrapper-required">*</span>
      </legend>
      <p className="hint">Paid minutes are the part of it that was paid time; empty for none.</p>
      <datalist id={`${id}-people`}>
        {people.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
      <ul className="attendees">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own until it is typed
          <li key={at}>
            {COLUMNS.map(([name, label]) => (
              <TextInput
                key={name}
                label={label}
                aria-label={`${label}, person ${at + 1}`}
                id={name === "name" && at === 0 ? id : undefined}
                required={name !== "paidMinutes" && at === 0}
                inputMode={name === "paidMinutes" ? "numeric" : undefined}
                list={name === "name" ? `${id}-people` : undefined}
                value={row[name]}
                onChange={(event) => put(at, name, event.currentTarget.value)}
              />
            ))}
            {rows.length > 1 && (
              <button
                type="button"
                className="plain-button small"
                onClick={() => onChange(rows.filter((_, index) => index !== at))}
              >
                Leave out<span className="visually-hidden"> person {at + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={() => onChange([...rows, nobody])}>
        One more person
      </button>
    </fieldset>
  );
}
