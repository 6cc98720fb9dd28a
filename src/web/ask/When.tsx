import { TextInput } from "@mantine/core";
import { useWorkspace } from "../part/hooks.ts";
import { mediumDay } from "../say/day.ts";
import { Choices } from "./Choices.tsx";
import { fieldId } from "./Field.tsx";
import { periodFrom } from "./period.ts";
import { DAY } from "./typed.ts";
import type { Asked } from "./useAsked.ts";

interface Props {
  readonly asked: Asked;
  /** Set where the day is what was refused; a refused period is said in place of its answer. */
  readonly error: string | undefined;
}

function OnDay({ asked, error }: Props) {
  const { agreement, sample } = useWorkspace()!;
  return (
    <TextInput
      id={fieldId(DAY)}
      type="date"
      className="short-field"
      label="On which day?"
      description={`Between ${mediumDay(agreement.from)} and ${mediumDay(agreement.to)}${sample ? "; it starts on the workspace’s day" : ""}`}
      min={agreement.from}
      max={agreement.to}
      value={asked.day}
      error={error}
      onChange={(event) => asked.set(DAY, event.currentTarget.value)}
    />
  );
}

function OverPeriod({ asked }: Pick<Props, "asked">) {
  const { agreement } = useWorkspace()!;
  const period = asked.period ?? { from: "", to: "" };
  return (
    <div className="period-fields">
      {(["from", "to"] as const).map((end) => (
        <TextInput
          key={end}
          id={fieldId(end)}
          type="date"
          className="short-field"
          label={end === "from" ? "First day" : "Last day"}
          min={agreement.from}
          max={agreement.to}
          value={period[end]}
          onChange={(event) => asked.set(end, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}

/** When the question is asked about: a day, or a period from a first to a last day. */
export function When({ asked, error, periods }: Props & { readonly periods: boolean }) {
  const last = useWorkspace()!.agreement.to;
  const over = periods && asked.period !== undefined;
  return (
    <>
      {periods && (
        <Choices
          id="when"
          question="Ask about"
          value={over ? "period" : "day"}
          options={[
            ["day", "On a day"],
            ["period", "Over a period"],
          ]}
          onChange={(chosen) =>
            asked.setPeriod(chosen === "period" ? periodFrom(asked.day, last) : undefined)
          }
        />
      )}
      {over ? <OverPeriod asked={asked} /> : <OnDay asked={asked} error={error} />}
    </>
  );
}
