import type { GivenShape, RefusalShape } from "../../contract/shapes.ts";
import { useWorkspace } from "../part/hooks.ts";
import { Field } from "./Field.tsx";
import { refusedInput } from "./typed.ts";
import type { Asked } from "./useAsked.ts";
import { When } from "./When.tsx";

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
  periods = false,
}: {
  given: readonly GivenShape[];
  asked: Asked;
  refusal: RefusalShape | undefined;
  missing: readonly string[];
  /** Whether a period may be asked about, and not only a day. */
  periods?: boolean;
}) {
  const { facts } = useWorkspace()!;
  const refused = refusedInput(refusal, given);
  const says = refusal ? `${refusal.reason}. ${refusal.remedy}`.replaceAll("..", ".") : undefined;
  return (
    <form className="ask-form stack" onSubmit={(event) => event.preventDefault()} aria-label="What is asked">
      <When
        asked={asked}
        periods={periods}
        error={refusal && !refused && DAY_CODES.includes(refusal.code) ? says : undefined}
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
