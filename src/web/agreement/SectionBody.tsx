import { Link } from "@tanstack/react-router";
import type { SectionShape } from "../../contract/shapes.ts";
import { ClaimList } from "../ask/ClaimList.tsx";
import { useTitle } from "../part/hooks.ts";
import { sectionName } from "../say/clause.ts";
import { Clauses } from "./Clauses.tsx";
import { Disputes } from "./Disputes.tsx";
import { OnPage } from "./OnPage.tsx";
import { Procedures } from "./Procedures.tsx";
import { Related } from "./Related.tsx";
import { Rules } from "./Rules.tsx";
import { SectionHead } from "./SectionHead.tsx";
import { SectionTable } from "./SectionTable.tsx";
import { StatutesAbout, StatutesListed } from "./Statutes.tsx";
import { Terms } from "./Terms.tsx";

/** Everything that is known of one section, in the order in which a reader wants it. */
export function SectionBody({ of }: { of: SectionShape }) {
  useTitle(`${of.number} ${of.title}`);
  return (
    <>
      <SectionHead of={of} />
      <OnPage of={of} />
      <Clauses of={of} />
      {of.rules.length > 0 && <Rules of={of} />}
      <ClaimList section={of.number} />
      {of.terms.length > 0 && <Terms terms={of.terms} on={of.on} />}
      {of.procedures.length > 0 && <Procedures of={of.procedures} />}
      {of.tables.map((table) => (
        <SectionTable key={table.id} of={table} />
      ))}
      {of.lists.length > 0 && <StatutesListed of={of.lists} />}
      <Disputes of={of} />
      <Related of={of} />
      {of.statutes.length > 0 && <StatutesAbout of={of.statutes} />}
      <nav className="turn no-print" aria-label="Previous and next section">
        {of.previous ? (
          <Link to="/section/$number" params={{ number: of.previous }} rel="prev">
            <span className="quiet">Previous</span> {sectionName(of.previous)}
          </Link>
        ) : (
          <span />
        )}
        {of.next && (
          <Link to="/section/$number" params={{ number: of.next }} rel="next">
            <span className="quiet">Next</span> {sectionName(of.next)}
          </Link>
        )}
      </nav>
    </>
  );
}
