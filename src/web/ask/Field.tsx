import { NativeSelect, TextInput } from "@mantine/core";
import type { GivenShape } from "../../contract/shapes.ts";
import { Choices } from "./Choices.tsx";
import { SeriesField } from "./SeriesField.tsx";
import { asking, hintOf, hints } from "./typed.ts";

/** One input of a rule as a field: its question is the label, its range the hint, a refusal stands beside it. */
export interface FieldProps {
  readonly of: GivenShape;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** Set where a fact of the workspace answered it. */
  readonly fact?: string | undefined;
  readonly missing?: boolean | undefined;
}

export const fieldId = (name: string) => `given-${name}`;

/** Moves the focus to a question of the form and into sight. */
export const focusField = (name: string): void => {
  const field = document.getElementById(fieldId(name));
  field?.scrollIntoView({ block: "center" });
  field?.focus();
};

export function Field({ of, value, onChange, error, fact, missing }: FieldProps) {
  const [question, note] = asking(of.question);
  const hint = hints(note, fact, of.choices ? "" : hintOf(of), missing ? "Still needed" : "");
  const id = fieldId(of.name);
  const says = of.says ?? {};
  if (of.type === "boolean")
    return (
      <Choices
        id={id}
        question={question}
        hint={hint}
        error={error}
        value={value || "unknown"}
        options={[
          ["yes", "Yes"],
          ["no", "No"],
          ["unknown", "I don’t know"],
        ]}
        onChange={(chosen) => onChange(chosen === "unknown" ? "" : chosen)}
      />
    );
  if (of.choices && of.choices.length <= 5)
    return (
      <Choices
        id={id}
        question={question}
        hint={hint}
        error={error}
        value={value}
        options={of.choices.map((choice) => [choice, says[choice] ?? choice] as const)}
        onChange={onChange}
      />
    );
  if (of.choices)
    return (
      <NativeSelect
        id={id}
        label={question}
        description={hint || undefined}
        error={error}
        value={value}
        data={[
          { value: "", label: "Not chosen yet" },
          ...of.choices.map((choice) => ({ value: choice, label: says[choice] ?? choice })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  if (of.type === "series")
    return <SeriesField of={of} id={id} hint={hint} error={error} value={value} onChange={onChange} />;
  return (
    <TextInput
      id={id}
      label={question}
      description={hint || undefined}
      error={error}
      type={of.type === "day" ? "date" : of.unit === "time of day" ? "time" : "text"}
      inputMode={of.type === "number" && of.unit !== "share" ? "decimal" : undefined}
      autoComplete="off"
      className={of.type === "number" || of.type === "day" ? "short-field" : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
