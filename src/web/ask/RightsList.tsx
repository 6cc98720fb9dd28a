import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArticleFold } from "../part/ArticleFold.tsx";
import { Loaded } from "../part/Loaded.tsx";
import { outlineQuery, ruleTitlesQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";
import { byArticle, type Right } from "./byArticle.ts";

function Rights({ of }: { of: readonly Right[] }) {
  return (
    <ul className="rights">
      {of.map((rule) => (
        <li key={rule.id}>
          <Link to="/ask/$rule" params={{ rule: rule.id }}>
            {rule.title}
          </Link>
          <span className="clause quiet">{rule.clause}</span>
          <p>{rule.says}</p>
        </li>
      ))}
    </ul>
  );
}

/** Every right by article, or those of one section; folded, and open as far as a search finds something. */
export function RightsList({ section, typed }: { section: string | undefined; typed: string }) {
  const rules = useQuery(ruleTitlesQuery);
  const outline = useQuery(outlineQuery);
  return (
    <Loaded query={rules} what="Listing what can be asked">
      {(all) => {
        if (section) return <Rights of={all.filter((rule) => sectionOf(rule.clause) === section)} />;
        const groups = byArticle(all, outline.data, typed);
        if (groups.length === 0)
          return (
            <p className="quiet gap">
              No right is called that.{" "}
              <Link to="/search" search={{ q: typed }}>
                Search the agreement’s words
              </Link>
            </p>
          );
        return groups.map((group) => (
          <ArticleFold
            key={group.number}
            list="rights"
            of={group}
            count={group.rules.length}
            searching={typed.trim() !== ""}
          >
            <Rights of={group.rules} />
          </ArticleFold>
        ));
      }}
    </Loaded>
  );
}
