import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { byArticle } from "../ask/byArticle.ts";
import { ArticleTitle } from "../part/ArticleTitle.tsx";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { Loaded } from "../part/Loaded.tsx";
import { forumQuery, outlineQuery, proceduresQuery } from "../queries.ts";
import { anyClause, disputesIn, withoutDisputes } from "./kinds.ts";

/** Every procedure that is no dispute, by article, each with what it is for. */
export function StartList() {
  const [typed, setTyped] = useState("");
  const outline = useQuery(outlineQuery).data;
  const procedures = useQuery(proceduresQuery);
  const disputes = useQuery(forumQuery({ clause: (outline && anyClause(outline)) ?? "" }));
  return (
    <Loaded query={disputes} what="Reading the procedures">
      {(found) => (
        <Loaded query={procedures} what="Reading the procedures">
          {(all) => {
            const shown = byArticle(withoutDisputes(all, disputesIn(found)), outline, typed);
            return (
              <>
                <TextInput
                  className="wide-form"
                  type="search"
                  label="What do you want to start?"
                  placeholder="leave, advance, layoff, transfer …"
                  value={typed}
                  onChange={(event) => setTyped(event.currentTarget.value)}
                />
                <p className="visually-hidden" role="status">
                  {shown.reduce((sum, { rules }) => sum + rules.length, 0)} procedures
                </p>
                {shown.length === 0 && (
                  <p className="quiet block">
                    No procedure holds “{typed}”. A clause that was not kept is brought as{" "}
                    <Link to="/docket/new">a dispute</Link>.
                  </p>
                )}
                <div className="start-lists">
                  {shown.map((article) => (
                    <section
                      key={article.number}
                      className="block"
                      aria-labelledby={`start-${article.number}`}
                    >
                      <h2 id={`start-${article.number}`}>
                        <ArticleTitle of={article} />
                      </h2>
                      <ul className="start-list">
                        {article.rules.map(({ id, clause, title, says }) => (
                          <li key={id}>
                            <ClauseLink clause={clause} />
                            <Link to="/docket/new" search={{ start: id }}>
                              {title}
                            </Link>
                            <p className="small quiet">{says}</p>
                          </li>
                        ))}
                      </ul>
                    </section>
                  ))}
                </div>
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
