import { NativeSelect, TextInput } from "@mantine/core";
import type { GivenShape } from "../../contract/shapes.ts";
import { asking, hints, unitWords } from "../ask/typed.ts";

const listOf = (of: GivenShape): readonly (readonly [string, string])[] | undefined =>
  of.type === "boolean"
    ? [
        ["yes", "Yes"],
        ["no", "No"],
      ]
    : of.choices?.map((choice) => [choice, of.says?.[choice] ?? choice] as const);

const typeOf = (of: GivenShape): string =>
  of.type === "day" ? "date" : of.unit === "time of day" ? "time" : "text";

/** One input of a line, in a small space: a list to choose from, a day, a time or a number. */
export function LineField({
  id,
  of,
  value,
  error,
  missing,
  onChange,
}: {
  id: string;
  of: GivenShape;
  value: string;
  error?: string | undefined;
  missing: boolean;
  onChange: (value: string) => void;
}) {
  const list = listOf(of);
  const [label, note] = asking(of.question);
  const needed = missing ? "Still needed" : "";
  const about = {
    id,
    label,
    error,
    value,
  };
  if (list)
    return (
      <NativeSelect
        {...about}
        description={hints(note, needed) || undefined}
        data={[
          { value: "", label: "Not said" },
          ...list.map(([choice, words]) => ({ value: choice, label: words })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  const unit = of.type === "number" && of.unit !== "time of day" ? unitWords(of.unit) : "";
  return (
    <TextInput
      {...about}
      type={typeOf(of)}
      inputMode={of.type === "number" && of.unit !== "time of day" ? "decimal" : undefined}
      autoComplete="off"
      description={hints(note, unit, needed) || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
