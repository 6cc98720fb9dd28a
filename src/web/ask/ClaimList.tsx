import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { claimsQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";

/** What is claimed over a list of lines: all of it, or what one section has. */
export function ClaimList({ section }: { section?: string }) {
  const claims = useQuery(claimsQuery).data ?? [];
  const wanted = section ? claims.filter(({ clause }) => sectionOf(clause) === section) : claims;
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
