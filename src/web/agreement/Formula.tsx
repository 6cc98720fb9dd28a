import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { shortDay, withDays } from "../say/day.ts";

type Rule = SectionShape["rules"][number];

/** The figures that a rule reads on the day. */
function Figures({ of, on }: { of: Rule; on: string }) {
  if (of.figures.length === 0) return null;
  return (
    <p className="small quiet">
      On {shortDay(on)} with{" "}
      {of.figures.map(({ title, clause, say }, index) => (
        <span key={`${clause} ${title}`}>
          {index > 0 && "; "}
          {title}: {say ?? "no figure"}
        </span>
      ))}
      .
    </p>
  );
}

/** How a rule is worked out: its formula, what takes its place, and the figures in force. Folded, for it is long. */
export function Formula({ of, on, open }: { of: Rule; on: string; open: boolean }) {
  return (
    <details className="rule-formula" open={open}>
      <summary>
        How it is worked out<span className="visually-hidden">: {of.title}</span>
      </summary>
      <p className="formula">{withDays(of.formula)}</p>
      {of.exceptions.length > 0 && (
        <ul className="rule-exceptions">
          {of.exceptions.map((one) => (
            <li key={`${one.clause} ${one.note}`}>
              <span className="small quiet">
                Instead, by <ClauseLink clause={one.clause} />
                {one.over.length > 0 && `, over ${[...new Set(one.over)].join(" and ")}`}: {one.note}
              </span>
              <span className="formula">
                {withDays(one.formula)} if {withDays(one.when)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Figures of={of} on={on} />
    </details>
  );
}
