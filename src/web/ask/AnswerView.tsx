import type { AnswerShape, RuleShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { amount } from "../say/amount.ts";
import { mediumDay, withDays } from "../say/day.ts";
import { Explanation } from "./Explanation.tsx";
import { MissingList } from "./MissingList.tsx";
import { Readings, SetAside } from "./Otherwise.tsx";
import { WhatNow } from "./WhatNow.tsx";

function Headline({ of }: { of: AnswerShape }) {
  if (of.status === "answered")
    return (
      <>
        <p className="answer-value">{amount(of.say) || `${of.value} ${of.unit}`}</p>
        <p className="quiet">
          {of.title} on {mediumDay(of.on)}, by <ClauseLink clause={of.clause}>clause {of.clause}</ClauseLink>
          {of.page !== null ? `, page ${of.page}` : ""}
        </p>
      </>
    );
  if (of.status === "not-applicable")
    return (
      <>
        <p className="answer-value words">Does not apply</p>
        <p>
          {of.notApplicable?.reason}{" "}
          {of.notApplicable && (
            <ClauseLink clause={of.notApplicable.clause}>clause {of.notApplicable.clause}</ClauseLink>
          )}
        </p>
        <p className="quiet small">That is not the same as zero: the clause gives nothing to count here.</p>
      </>
    );
  return <MissingList of={of.missing} />;
}

/** An answer with all that a person needs to trust it, doubt it, or do something about it. */
export function AnswerView({ of, rule }: { of: AnswerShape; rule: RuleShape }) {
  return (
    <>
      <div className={`answer-head ${of.status}`} aria-live="polite" aria-atomic="true">
        <Headline of={of} />
      </div>
      <SetAside of={of} />
      <Readings of={of} />
      <Explanation of={of.explanation} />
      <section className="answer-part" aria-labelledby="formula">
        <h2 id="formula">The formula</h2>
        <p className="formula">{withDays(rule.formula)}</p>
      </section>
      <WhatNow clause={of.clause} on={of.on} />
    </>
  );
}
