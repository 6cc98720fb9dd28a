import { TextInput } from "@mantine/core";
import type { ForumsShape } from "../../contract/shapes.ts";
import { Choices } from "../ask/Choices.tsx";
import { ClausePicker } from "../docket/ClausePicker.tsx";
import { answered, type Dispute } from "./dispute.ts";

const YES_NO = [
  ["yes", "Yes"],
  ["no", "No"],
] as const;

/** The few questions that decide where a dispute goes. */
export function Questions({
  dispute,
  onChange,
  today,
  questions,
}: {
  dispute: Dispute;
  onChange: (dispute: Dispute) => void;
  today: string;
  questions: ForumsShape["questions"];
}) {
  return (
    <div className="stack">
      <ClausePicker value={dispute.clause} onChange={(clause) => onChange({ ...dispute, clause })} />
      <TextInput
        type="date"
        className="short-field"
        label="When did you know, or could have known?"
        description="The time to bring it counts from this day. It stands on today until you change it."
        required
        max={today}
        value={dispute.known}
        onChange={(event) => onChange({ ...dispute, known: event.currentTarget.value })}
      />
      <Choices
        id="other-rule"
        question="Is another written rule or policy in dispute?"
        hint="Say no where it is about the agreement itself."
        value={dispute.otherRule ? "yes" : "no"}
        options={YES_NO}
        onChange={(chosen) => onChange({ ...dispute, otherRule: chosen === "yes" })}
      />
      {questions.map(({ procedure, question }) => (
        <Choices
          key={procedure}
          id={`ask-${procedure}`}
          question={question}
          value={dispute.yes.includes(procedure) ? "yes" : "no"}
          options={YES_NO}
          onChange={(chosen) => onChange(answered(dispute, procedure, chosen === "yes"))}
        />
      ))}
    </div>
  );
}
