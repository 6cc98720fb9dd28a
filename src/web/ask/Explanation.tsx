import { useId, useState } from "react";
import type { ExplanationShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { shortDay, withDays } from "../say/day.ts";

const KINDS: Readonly<Record<ExplanationShape["kind"], string>> = {
  rule: "rule",
  term: "figure",
  given: "your answer",
  operation: "worked out",
  exception: "exception",
  "set-aside": "set aside",
  reading: "reading",
  missing: "not known",
};

function Source({ of }: { of: ExplanationShape }) {
  return (
    <span className="step-source">
      <span>{KINDS[of.kind]}</span>
      {of.clause && <ClauseLink clause={of.clause} />}
      {of.since && <span>in force since {shortDay(of.since)}</span>}
      {of.page !== null && <span>page {of.page}</span>}
    </span>
  );
}

/** One step; what it was made from unfolds below it. */
function Step({ of, depth, open }: { of: ExplanationShape; depth: number; open: boolean }) {
  const [unfolded, setUnfolded] = useState(open || depth < 1);
  const body = useId();
  const folds = of.because.length > 0;
  const line = (
    <>
      <span className="step-label">{withDays(of.label)}</span>
      <span className="step-say">{withDays(of.say ?? "") || (of.kind === "missing" ? "not known" : "")}</span>
    </>
  );
  return (
    <li className={`step ${of.kind}`}>
      {folds ? (
        <button
          type="button"
          className="step-line"
          aria-expanded={unfolded}
          aria-controls={body}
          onClick={() => setUnfolded(!unfolded)}
        >
          {line}
        </button>
      ) : (
        <div className="step-line leaf">{line}</div>
      )}
      <Source of={of} />
      {folds && (
        <ul id={body} className="fold-body" hidden={!unfolded}>
          {of.because.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name; their place identifies them
            <Step key={`${index} ${step.label}`} of={step} depth={depth + 1} open={open} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The steps of an answer, without a heading of their own: a tree that unfolds down to clause, figure, date and page. */
export function Steps({ of, open = false }: { of: ExplanationShape; open?: boolean }) {
  return (
    <ul className="steps">
      <Step of={of} depth={0} open={open} />
    </ul>
  );
}

/** Why the answer is what it is. */
export function Explanation({ of }: { of: ExplanationShape }) {
  const [all, setAll] = useState(false);
  return (
    <section className="answer-part" aria-labelledby="why">
      <div className="answer-part-head">
        <h2 id="why">Why</h2>
        <button type="button" className="plain-button small no-print" onClick={() => setAll(!all)}>
          {all ? "Fold" : "Unfold everything"}
        </button>
      </div>
      <Steps key={`${all}`} of={of} open={all} />
    </section>
  );
}
