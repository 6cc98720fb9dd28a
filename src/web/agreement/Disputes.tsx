import { Link } from "@tanstack/react-router";
import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";

/** Where a dispute about the section may go, in words, with the clauses that go elsewhere. */
export function Disputes({ of }: { of: SectionShape }) {
  const { forum } = of;
  return (
    <section className="block" aria-labelledby="disputes">
      <h2 id="disputes">If there is a dispute</h2>
      <p>{forum.say}</p>
      {forum.note && <p className="quiet">{forum.note}</p>}
      {forum.except.length > 0 && (
        <ul className="exceptions">
          {forum.except.map((except) => (
            <li key={except.clause}>
              <ClauseLink clause={except.clause} /> {except.say}
              {except.note ? ` ${except.note}` : ""}
            </li>
          ))}
        </ul>
      )}
      {forum.reach !== "none" && (
        <p className="row no-print">
          <Link to="/docket/new" search={{ clause: of.number }}>
            File a grievance about {of.number}
          </Link>
          <Link to="/forum" search={{ clause: of.number }}>
            See by when, and what it can win
          </Link>
        </p>
      )}
    </section>
  );
}
