import { TextInput } from "@mantine/core";
import type { GivenShape, RefusalShape } from "../../contract/shapes.ts";
import { useWorkspace } from "../part/hooks.ts";
import { mediumDay } from "../say/day.ts";
import { Field, fieldId } from "./Field.tsx";
import { DAY, refusedInput } from "./typed.ts";
import type { Asked } from "./useAsked.ts";

/** Moves the focus to a question of the form and into sight. */
export const focusField = (name: string): void => {
  const field = document.getElementById(fieldId(name));
  field?.scrollIntoView({ block: "center" });
  field?.focus();
};

const DAY_CODES = ["outside-agreement", "not-a-date", "term-not-in-force"];

/** Whether a refusal is already said beside a field of the form. */
export const saidInForm = (refusal: RefusalShape | undefined, given: readonly GivenShape[]): boolean =>
  refusal !== undefined && (DAY_CODES.includes(refusal.code) || refusedInput(refusal, given) !== undefined);

/** The form of one rule, or of several at once: the day asked about, then each question. */
export function AskForm({
  given,
  asked,
  refusal,
  missing,
}: {
  given: readonly GivenShape[];
  asked: Asked;
  refusal: RefusalShape | undefined;
  missing: readonly string[];
}) {
  const { agreement, facts, sample } = useWorkspace()!;
  const refused = refusedInput(refusal, given);
  const says = refusal ? `${refusal.reason}. ${refusal.remedy}`.replaceAll("..", ".") : undefined;
  return (
    <form className="ask-form stack" onSubmit={(event) => event.preventDefault()} aria-label="What is asked">
      <TextInput
        id={fieldId(DAY)}
        type="date"
        className="short-field"
        label="On which day?"
        description={`Between ${mediumDay(agreement.from)} and ${mediumDay(agreement.to)}${sample ? "; it starts on the workspace’s day" : ""}`}
        min={agreement.from}
        max={agreement.to}
        value={asked.day}
        error={refusal && !refused && DAY_CODES.includes(refusal.code) ? says : undefined}
        onChange={(event) => asked.set(DAY, event.currentTarget.value)}
      />
      {given.map((input) => {
        const fact = facts.find(({ name }) => name === input.fact);
        return (
          <Field
            key={input.name}
            of={input}
            value={asked.answers[input.name] ?? ""}
            onChange={(value) => asked.set(input.name, value)}
            error={refused === input.name ? says : undefined}
            missing={missing.includes(input.name)}
            fact={
              asked.isFact(input.name) && fact
                ? `From the workspace’s record${fact.note ? ` (${fact.note})` : ""}`
                : undefined
            }
          />
        );
      })}
    </form>
  );
}
