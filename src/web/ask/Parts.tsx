import type { AnswerOf } from "../api.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { amount } from "../say/amount.ts";
import { daysUntil, mediumDay } from "../say/day.ts";
import { MissingList } from "./MissingList.tsx";
import { changedOn } from "./period.ts";

type Part = AnswerOf<"askOver">["parts"][number];

const says = ({ answer }: Part): string => {
  if (answer.status === "answered") return amount(answer.say) || `${answer.value} ${answer.unit}`;
  return answer.status === "missing" ? "Not yet known" : "Does not apply";
};

const length = ({ from, to }: Part): string => {
  const days = (daysUntil(from, to) ?? 0) + 1;
  return `${days} ${days === 1 ? "day" : "days"}`;
};

function Change({ of }: { of: Part }) {
  const figures = changedOn(of.answer.explanation, of.from);
  return (
    <p className="period-change">
      <strong>{mediumDay(of.from)}:</strong>{" "}
      {figures.length === 0
        ? "a figure of the rule changes."
        : figures.map(({ label, clause }, index) => (
            <span key={label}>
              {index > 0 && ", "}
              {label}
              {clause && (
                <>
                  {" "}
                  <span className="unbroken">
                    (<ClauseLink clause={clause} />)
                  </span>
                </>
              )}
            </span>
          ))}
      {figures.length > 0 && (figures.length === 1 ? " changes." : " change.")}
    </p>
  );
}

function Line({ of, why }: { of: Part; why: (day: string) => void }) {
  return (
    <div className="period-part">
      <div>
        <h2>
          {mediumDay(of.from)} to {mediumDay(of.to)}
        </h2>
        <p className="small quiet">
          {length(of)}, by <ClauseLink clause={of.answer.clause}>clause {of.answer.clause}</ClauseLink>
        </p>
        {of.answer.notApplicable && <p className="small">{of.answer.notApplicable.reason}</p>}
      </div>
      <p className="period-value">
        {says(of)}
        <button type="button" className="plain-button no-print" onClick={() => why(of.from)}>
          Why<span className="visually-hidden"> on {mediumDay(of.from)}</span>
        </button>
      </p>
    </div>
  );
}

/** The answer over a period, part by part, with the change that parts them; `why` asks about one day of it. */
export function Parts({ of, why }: { of: readonly Part[]; why: (day: string) => void }) {
  const missing = of[0]?.answer.missing ?? [];
  return (
    <div aria-live="polite">
      {missing.length > 0 && <MissingList of={missing} />}
      {!of.every(({ answer }) => answer.status === "missing") && (
        <ol className="period-parts">
          {of.map((part, index) => (
            <li key={part.from}>
              {index > 0 && <Change of={part} />}
              <Line of={part} why={why} />
            </li>
          ))}
        </ol>
      )}
      <p className="quiet small">
        {of.length === 1
          ? "No figure of the rule changes inside the period; the answer is that of its first day."
          : "A figure of the rule changes inside the period; each part is answered with the figures in force on its first day."}
      </p>
    </div>
  );
}
