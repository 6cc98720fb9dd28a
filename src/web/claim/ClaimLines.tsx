import { Button } from "@mantine/core";
import { Fragment } from "react";
import type { ClaimAnswerShape, ClaimShape } from "../../contract/shapes.ts";
import { ClaimLine } from "./ClaimLine.tsx";
import { Undo } from "./Undo.tsx";
import { type Drafting, LINES } from "./useDraft.ts";

/** The lines of a claim, each with its answer; where one was taken out stands the way to have it back. */
export function ClaimLines({
  of,
  answer,
  drafting,
}: {
  of: ClaimShape;
  answer: ClaimAnswerShape | undefined;
  drafting: Drafting;
}) {
  const { lines } = drafting.draft;
  const { undo } = drafting;
  const place = undo?.at === undefined ? undefined : Math.min(undo.at, lines.length);
  const back = undo && (
    <li>
      <Undo of={undo} />
    </li>
  );
  return (
    <section aria-labelledby={LINES} className="block">
      <h2 id={LINES} tabIndex={-1}>
        Lines
      </h2>
      {lines.length === 0 && (
        <p className="quiet">No line yet. Add one, or read a CSV file from a spreadsheet.</p>
      )}
      <ol className="claim-lines">
        {lines.map((line, at) => (
          <Fragment key={line.key}>
            {place === at && back}
            <ClaimLine
              claim={of}
              line={line}
              number={at + 1}
              answer={answer?.lines.find((one) => one.number === at + 1)}
              drafting={drafting}
            />
          </Fragment>
        ))}
        {place === lines.length && back}
      </ol>
      <Button variant="default" className="no-print" onClick={drafting.add}>
        Add a line
      </Button>
    </section>
  );
}
