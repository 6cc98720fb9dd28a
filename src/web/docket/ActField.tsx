import { Textarea, TextInput } from "@mantine/core";
import type { ActShape, OpenClockShape } from "../../contract/shapes.ts";
import { Choices } from "../ask/Choices.tsx";

/** One field of an act, as its type asks: a day, words, a number, yes or no, or a choice. */
export function ActField({
  of,
  id,
  clocks,
  value,
  onChange,
}: {
  of: ActShape["fields"][number];
  id: string;
  clocks: readonly OpenClockShape[];
  value: string;
  onChange: (value: string) => void;
}) {
  const named = clocks.flatMap(({ clock, what }) => (clock ? [[clock, what] as const] : []));
  if (of.name === "clock" && named.length > 0)
    return (
      <Choices
        id={id}
        question={of.question}
        value={value}
        required={of.required}
        options={named}
        onChange={onChange}
      />
    );
  if (of.type === "boolean" || of.type === "choice")
    return (
      <Choices
        id={id}
        question={of.question}
        value={value}
        required={of.required}
        options={
          of.type === "boolean"
            ? [
                ["true", "Yes"],
                ["false", "No"],
              ]
            : (of.choices ?? []).map((choice) => [choice, choice] as const)
        }
        onChange={onChange}
      />
    );
  if (of.type === "text")
    return (
      <Textarea
        id={id}
        label={of.question}
        required={of.required}
        rows={3}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      id={id}
      className="short-field"
      label={of.question}
      required={of.required}
      type={of.type === "day" ? "date" : "text"}
      inputMode={of.type === "number" ? "numeric" : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
