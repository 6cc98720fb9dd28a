import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { holdsAll } from "../part/holdsAll.ts";
import { claimsQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";
import "../style/events.css";

/** What is claimed over a list of lines: all of it, what one section has, or what a search finds. */
export function ClaimList({ section, typed = "" }: { section?: string | undefined; typed?: string }) {
  const claims = useQuery(claimsQuery).data ?? [];
  const holds = holdsAll(typed);
  const wanted = claims.filter(
    ({ clause, title, says }) =>
      (section === undefined || sectionOf(clause) === section) && holds(title, says, clause),
  );
  if (wanted.length === 0) return null;
  return (
    <section className="block" aria-labelledby="line-by-line">
      <h2 id="line-by-line">Line by line</h2>
      <ul className="event-list">
        {wanted.map((one) => (
          <li key={one.id}>
            <Link to="/claim/$claim" params={{ claim: one.id }}>
              {one.title}
            </Link>
            <p>{one.says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
