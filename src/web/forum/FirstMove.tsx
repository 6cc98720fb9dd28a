import { TextInput } from "@mantine/core";
import { Choices } from "../ask/Choices.tsx";
import { ActField } from "../docket/ActField.tsx";
import { fieldsOf } from "./opening.ts";
import type { Opening } from "./useOpening.ts";

/** With which act the case begins, its day, and what the act asks; what may wait is folded. */
export function FirstMove({ of }: { of: Opening }) {
  const { act, begun, values } = of;
  if (act === undefined) return null;
  const fields = fieldsOf(act);
  const drawn = (required: boolean) =>
    fields
      .filter((field) => field.required === required)
      .map((field) => (
        <ActField
          key={`${act.act} ${field.name}`}
          of={field}
          id={`first-${field.name}`}
          clocks={[]}
          value={values[field.name] ?? ""}
          onChange={(value) => of.put(field.name, value)}
        />
      ));
  const more = drawn(false);
  return (
    <>
      {begun.starts.length > 1 && (
        <Choices
          id="first-act"
          question="How does it begin?"
          hint="Where an earlier step is still to come, begin with the first."
          value={act.act}
          options={begun.starts.map((one) => [one.act, one.title] as const)}
          onChange={of.choose}
        />
      )}
      {begun.bringing === "" && (
        <p className="hint">Made by the {act.by.map((by) => by.replaceAll("-", " ")).join(" or the ")}</p>
      )}
      {!of.once && (
        <TextInput
          type="date"
          className="short-field"
          label={`${act.title}: on which day?`}
          required
          max={begun.today}
          value={of.on}
          onChange={(event) => of.setDay(event.currentTarget.value)}
        />
      )}
      {drawn(true)}
      {more.length > 0 && (
        <details className="more-fields">
          <summary>
            {more.length === 1 ? "One more answer" : `${more.length} more answers`}, if known now
          </summary>
          <div className="stack">{more}</div>
        </details>
      )}
    </>
  );
}
