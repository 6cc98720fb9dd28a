import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sectionQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";

/** Where a dispute about this answer may go, and the way there. */
export function WhatNow({ clause, on }: { clause: string; on: string }) {
  const number = sectionOf(clause);
  const section = useQuery(sectionQuery(number, on));
  const forum = section.data?.forum;
  const own = forum?.except.find(
    (except) => clause === except.clause || clause.startsWith(`${except.clause}.`),
  );
  return (
    <section className="answer-part no-print" aria-labelledby="what-now">
      <h2 id="what-now">What can I do about it?</h2>
      {forum && <p>{own ? own.say : forum.say}</p>}
      {(own?.note ?? forum?.note) && <p className="quiet">{own?.note ?? forum?.note}</p>}
      <p className="row gap-small">
        {(own?.reach ?? forum?.reach) !== "none" && (
          <Link to="/docket/new" search={{ clause }}>
            File a grievance about {clause}
          </Link>
        )}
        <Link to="/section/$number" params={{ number }} search={{ on }}>
          Read section {number}
        </Link>
      </p>
    </section>
  );
}
