import { Link } from "@tanstack/react-router";
import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { shortDay, withDays } from "../say/day.ts";

type Rule = SectionShape["rules"][number];

/** The figures that a rule reads on the day, and what happens to it next. */
function RuleFigures({ of, on }: { of: Rule; on: string }) {
  return (
    <>
      {of.figures.length > 0 && (
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
      )}
      {of.next && (
        <p className="small next-change">
          Changes on {shortDay(of.next.on)}: {withDays(of.next.says)}.
        </p>
      )}
    </>
  );
}

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
            <p className="formula">{rule.formula}</p>
            {rule.exceptions.length > 0 && (
              <ul className="rule-exceptions">
                {rule.exceptions.map((one) => (
                  <li key={`${one.clause} ${one.note}`}>
                    <span className="small quiet">
                      Instead, by <ClauseLink clause={one.clause} />
                      {one.over.length > 0 && `, over ${[...new Set(one.over)].join(" and ")}`}: {one.note}
                    </span>
                    <span className="formula">
                      {one.formula} if {one.when}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <RuleFigures of={rule} on={of.on} />
            <p className="small quiet">
              <ClauseLink clause={rule.clause} />, in force from {shortDay(rule.from)}
              {rule.to ? ` to ${shortDay(rule.to)}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
