import { useQuery } from "@tanstack/react-query";
import type { SectionShape } from "../../contract/shapes.ts";
import { claimsQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";

type Place = readonly [id: string, words: string];

const placesOf = (of: SectionShape, claims: number): Place[] => {
  const some = (count: number, id: string, words: string): Place[] =>
    count > 0 ? [[id, count > 1 ? `${words} (${count})` : words]] : [];
  return [
    ...some(of.rules.length, "rules", "What it gives"),
    ...some(claims, "line-by-line", "Line by line"),
    ...some(of.terms.length, "terms", "Its figures"),
    ...some(of.procedures.length > 0 ? 1 : 0, "procedures", "Its procedure"),
    ...of.tables.map(({ id, title }): Place => [`t-${id}`, title]),
    ...some(of.lists.length, "listed", of.lists[0] ? `${of.lists[0].law} sections` : ""),
    ["disputes", "If there is a dispute"],
    ...some(of.cites.length + of.citedBy.length + of.overrides.length > 0 ? 1 : 0, "related", "Read with it"),
    ...some(of.statutes.length, "statutes", of.statutes[0] ? `${of.statutes[0].law} sections` : ""),
  ];
};

/** What follows the clauses of a section, as a line of links: a section may be long. */
export function OnPage({ of }: { of: SectionShape }) {
  const claims = (useQuery(claimsQuery).data ?? []).filter(({ clause }) => sectionOf(clause) === of.number);
  const places = placesOf(of, claims.length);
  if (places.length < 3) return null;
  return (
    <nav className="on-page no-print" aria-label="On this page">
      <ul>
        {places.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
