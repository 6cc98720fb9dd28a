import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { ActShape, OpenClockShape } from "../../contract/shapes.ts";
import { Choices } from "../ask/Choices.tsx";
import { mediumDay } from "../say/day.ts";
import { choiceName } from "./choiceName.ts";

/** More answers than these stand in a list that opens. */
const IN_SIGHT = 5;
const YES_NO = [
  ["true", "Yes"],
  ["false", "No"],
] as const;

const optionsOf = (
  of: ActShape["fields"][number],
  clocks: readonly OpenClockShape[],
): readonly (readonly [string, string])[] | undefined => {
  const named = clocks.flatMap(({ clock, what, due }) =>
    clock ? [[clock, due ? `${what}, until ${mediumDay(due)}` : what] as const] : [],
  );
  if (of.name === "clock" && named.length > 0) return named;
  if (of.type === "boolean") return YES_NO;
  return of.choices?.map((choice) => [choice, choiceName(choice)] as const);
};

/** One field of an act, as its type asks: a day, words, a number, a list, yes or no, or a choice. */
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
  const options = optionsOf(of, clocks);
  const about = { id, label: of.question, required: of.required, value };
  if (options && options.length > IN_SIGHT)
    return (
      <NativeSelect
        {...about}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: "", label: of.required ? "Choose" : "Not said" },
          ...options.map(([name, words]) => ({ value: name, label: words })),
        ]}
      />
    );
  if (options)
    return (
      <Choices
        id={id}
        question={of.question}
        value={value}
        required={of.required}
        options={options}
        onChange={onChange}
      />
    );
  if (of.type === "text" || of.type === "list")
    return (
      <Textarea
        {...about}
        {...(of.type === "list" ? { description: "One a line." } : {})}
        rows={of.type === "list" ? 9 : 3}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...about}
      className="short-field"
      type={of.type === "day" ? "date" : "text"}
      inputMode={of.type === "number" ? "numeric" : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
