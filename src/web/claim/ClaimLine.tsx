import { NativeSelect, TextInput } from "@mantine/core";
import type { ClaimLineShape, ClaimShape } from "../../contract/shapes.ts";
import { refusedInput } from "../ask/typed.ts";
import { LineField } from "./LineField.tsx";
import { LineResult } from "./LineResult.tsx";
import { LineWhy } from "./LineWhy.tsx";
import { type Draft, KIND, kindOf, LABEL } from "./lines.ts";
import type { Drafting } from "./useDraft.ts";
import { useShown } from "./useShown.ts";

/** One line of the form with what it came to beside it. */
export function ClaimLine({
  claim,
  line,
  number,
  answer,
  drafting,
}: {
  claim: ClaimShape;
  line: Draft;
  number: number;
  answer: ClaimLineShape | undefined;
  drafting: Drafting;
}) {
  const kind = kindOf(claim, line);
  const set = (name: string) => (value: string) => drafting.setLine(line.key, name, value);
  const refused = refusedInput(answer?.refusal ?? undefined, kind?.asks ?? []);
  const missing = new Set(answer?.missing.map(({ name }) => name));
  const asks = useShown(kind?.asks ?? [], line.typed, missing, [
    claim.lineDay,
    claim.stretch?.from,
    claim.stretch?.to,
  ]);
  const title = `Line ${number}${kind && claim.kinds.length > 1 ? `: ${kind.title}` : ""}`;
  return (
    <li className="claim-line">
      <fieldset>
        <legend>{title}</legend>
        <div className="claim-fields">
          {claim.kinds.length > 1 && (
            <NativeSelect
              id={`${line.key}-first`}
              label="What is this line?"
              value={line.typed[KIND] ?? ""}
              data={[
                ...(kind ? [] : [{ value: "", label: "Not chosen yet" }]),
                ...claim.kinds.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChange={(event) => set(KIND)(event.currentTarget.value)}
            />
          )}
          {asks.map((of) => (
            <LineField
              key={of.name}
              id={`${line.key}-${of.name}`}
              of={of}
              value={line.typed[of.name] ?? ""}
              error={refused === of.name ? answer?.refusal?.remedy : undefined}
              missing={missing.has(of.name)}
              onChange={set(of.name)}
            />
          ))}
          <TextInput
            id={claim.kinds.length > 1 ? undefined : `${line.key}-first`}
            label={claim.ranked ? "Name" : "Your own name for it"}
            value={line.typed[LABEL] ?? ""}
            autoComplete="off"
            onChange={(event) => set(LABEL)(event.currentTarget.value)}
          />
        </div>
        <button
          type="button"
          className="plain-button no-print"
          onClick={() => drafting.remove(line.key)}
          aria-label={`Take out ${title}`}
        >
          Take out
        </button>
      </fieldset>
      <LineResult of={answer} />
      {answer && <LineWhy of={answer} />}
    </li>
  );
}
