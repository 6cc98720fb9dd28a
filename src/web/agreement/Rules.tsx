import { Link } from "@tanstack/react-router";
import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { shortDay, withDays } from "../say/day.ts";
import { Formula } from "./Formula.tsx";

/** With more rules than this their formulas stay folded until they are wanted. */
const FOLDS_ABOVE = 3;

/** What this section gives, each right with its formula made from the rule itself. */
export function Rules({ of }: { of: SectionShape }) {
  return (
    <section className="block" aria-labelledby="rules">
      <h2 id="rules">What it gives</h2>
      <ul className="rules">
        {of.rules.map((rule) => (
          <li key={rule.id}>
            <div className="rule-head">
              <h3>{rule.title}</h3>
              <Link to="/ask/$rule" params={{ rule: rule.id }} search={{ on: of.on }} className="no-print">
                Ask this<span className="visually-hidden">: {rule.title}</span>
              </Link>
            </div>
            <p>{rule.says}</p>
            {rule.next && (
              <p className="small next-change">
                Changes on {shortDay(rule.next.on)}: {withDays(rule.next.says)}.
              </p>
            )}
            <p className="small quiet">
              <ClauseLink clause={rule.clause} />, in force from {shortDay(rule.from)}
              {rule.to ? ` to ${shortDay(rule.to)}` : ""}
            </p>
            <Formula of={rule} on={of.on} open={of.rules.length <= FOLDS_ABOVE} />
          </li>
        ))}
      </ul>
    </section>
  );
}
