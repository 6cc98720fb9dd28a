import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AnswerOf } from "../api.ts";
import { outlineQuery, ruleTitlesQuery } from "../queries.ts";
import { sectionName } from "../say/clause.ts";
import { DAY } from "./typed.ts";

/** What else a life event leads to: single rights to work out, and sections to read. */
export function EventLinks({ of, on }: { of: AnswerOf<"lifeEvents">[number]; on: string }) {
  const rules = useQuery(ruleTitlesQuery).data ?? [];
  const sections = useQuery(outlineQuery).data?.articles.flatMap((article) => article.sections) ?? [];
  const titleOf = (number: string) => sections.find((section) => section.number === number)?.title;
  const more = of.rules.flatMap((id) => rules.filter((rule) => rule.id === id));
  return (
    <>
      {more.length > 0 && (
        <section className="answer-part" aria-labelledby="more">
          <h2 id="more">Also worth working out</h2>
          <ul>
            {more.map((rule) => (
              <li key={rule.id}>
                <Link to="/ask/$rule" params={{ rule: rule.id }} search={{ [DAY]: on }}>
                  {rule.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {of.sections.length > 0 && (
        <section className="answer-part" aria-labelledby="to-read">
          <h2 id="to-read">Sections to read</h2>
          <ul>
            {of.sections.map((number) => (
              <li key={number}>
                <Link to="/section/$number" params={{ number }}>
                  {sectionName(number)}
                </Link>{" "}
                {titleOf(number)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
