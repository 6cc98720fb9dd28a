import { Link } from "@tanstack/react-router";
import type { RuleShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { CopyButton } from "../part/CopyButton.tsx";
import { mediumDay } from "../say/day.ts";
import type { Period } from "./period.ts";

/** What is being asked, its clause and formula, and the ways to keep it. */
export function RuleHead({
  of,
  link,
  on,
  over,
}: {
  of: RuleShape;
  link: () => string;
  on: string;
  over: Period | undefined;
}) {
  return (
    <header className="page-head">
      <p className="kicker no-print">
        <Link to="/ask">Ask</Link>
      </p>
      <h1>{of.title}</h1>
      <p>{of.says}</p>
      <p className="rule-facts">
        <span>
          <ClauseLink clause={of.clause}>Clause {of.clause}</ClauseLink>
        </span>
        <span className="print-only">
          Asked for {over ? `${mediumDay(over.from)} to ${mediumDay(over.to)}` : mediumDay(on)}
        </span>
        <CopyButton text={link}>Copy link to this answer</CopyButton>
        <button type="button" className="plain-button no-print" onClick={() => print()}>
          Print
        </button>
      </p>
    </header>
  );
}
