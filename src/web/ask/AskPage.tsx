import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ArticleTitle } from "../part/ArticleTitle.tsx";
import { useTitle } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { lifeEventsQuery, outlineQuery, rulesQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";
import { byArticle } from "./byArticle.ts";
import { ClaimList } from "./ClaimList.tsx";
import "../style/forms.css";
import "../style/ask.css";

/** Where asking starts: from what happened, or from the right one knows by name. */
export function AskPage() {
  useTitle("Ask");
  const { section } = useSearch({ from: "/ask" });
  const rules = useQuery(rulesQuery);
  const events = useQuery(lifeEventsQuery);
  const outline = useQuery(outlineQuery);
  const [typed, setTyped] = useState("");
  return (
    <div className="page">
      <header className="page-head">
        <h1>Ask what the agreement gives</h1>
        <p>
          Every answer is worked out from the clauses, and shows how. Start from what happened, or from the
          right you have in mind.
        </p>
      </header>
      {!section && (
        <section aria-labelledby="from-event">
          <h2 id="from-event">What happened?</h2>
          <Loaded query={events}>
            {(list) => (
              <ul className="event-list">
                {list.map((event) => (
                  <li key={event.id}>
                    <Link to="/event/$event" params={{ event: event.id }}>
                      {event.title}
                    </Link>
                    <p>{event.says}</p>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
          <ClaimList />
          <p className="gap">
            <Link to="/holidays">The holidays of a year</Link>, on your own work days.
          </p>
        </section>
      )}
      <section className="block" aria-labelledby="from-right">
        <div className="contents-head">
          <h2 id="from-right">{section ? `What section ${section} gives` : "Every right, by article"}</h2>
          {section ? (
            <Link to="/ask">Every right</Link>
          ) : (
            <TextInput
              type="search"
              aria-label="Search the rights"
              placeholder="Search the rights"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </div>
        <Loaded query={rules} what="Listing what can be asked">
          {(all) => {
            const wanted = section ? all.filter((rule) => sectionOf(rule.clause) === section) : all;
            const groups = byArticle(wanted, outline.data, typed);
            if (groups.length === 0)
              return (
                <p className="quiet gap">
                  No right is called that yet.{" "}
                  <Link to="/search" search={typed ? { q: typed } : {}}>
                    Search the agreement’s words
                  </Link>
                </p>
              );
            return groups.map((group) => (
              <section key={group.number} className="rights" aria-labelledby={`r-${group.number}`}>
                <h3 id={`r-${group.number}`}>
                  <ArticleTitle of={group} />
                </h3>
                <ul>
                  {group.rules.map((rule) => (
                    <li key={rule.id}>
                      <Link to="/ask/$rule" params={{ rule: rule.id }}>
                        {rule.title}
                      </Link>
                      <span className="clause quiet">{rule.clause}</span>
                      <p>{rule.says}</p>
                    </li>
                  ))}
                </ul>
              </section>
            ));
          }}
        </Loaded>
      </section>
    </div>
  );
}
