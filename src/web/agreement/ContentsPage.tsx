import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { NextChange } from "../changes/NextChange.tsx";
import { ArticleTitle } from "../part/ArticleTitle.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { lifeEventsQuery, outlineQuery } from "../queries.ts";
import { mediumDay } from "../say/day.ts";
import { DownloadText } from "./DownloadText.tsx";
import { filterOutline } from "./filter.ts";
import "../style/forms.css";
import "../style/agreement.css";

/** The agreement's title page and table of contents. */
export function ContentsPage() {
  useTitle(undefined);
  const workspace = useWorkspace()!;
  const outline = useQuery(outlineQuery);
  const events = useQuery(lifeEventsQuery);
  const [typed, setTyped] = useState("");
  const { agreement, textImported } = workspace;
  return (
    <div className="page contents">
      <header className="title-page">
        <p className="kicker">{agreement.unit}</p>
        <h1>{agreement.title}</h1>
        <p className="parties">
          {agreement.employer} <span className="quiet">and</span> {agreement.union}
        </p>
        <p className="quiet">
          In force {mediumDay(agreement.from)} to {mediumDay(agreement.to)}. Version: {agreement.version}.
        </p>
        <p className="quiet">
          <NextChange />
        </p>
        <p className="quiet">
          {textImported ? (
            <>
              The signed text, {textImported.name}, stands beside the plain words.{" "}
              <span className="row contents-ways">
                <Link to="/report">Read the editor’s report</Link>
                <DownloadText name={agreement.id} />
              </span>
            </>
          ) : (
            <>
              Set out in plain words. <Link to="/import">Import the signed text</Link> to read both side by
              side.
            </>
          )}
        </p>
      </header>
      <div className="contents-body">
        <section aria-labelledby="toc">
          <div className="contents-head">
            <h2 id="toc">Contents</h2>
            <TextInput
              aria-label="Filter the contents"
              placeholder="Filter by number or title"
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
          <Loaded query={outline} what="Opening the contents">
            {(value) => {
              const articles = filterOutline(value, typed);
              if (articles.length === 0)
                return (
                  <p className="quiet">
                    No section is called that.{" "}
                    <Link to="/search" search={{ q: typed }}>
                      Search the words instead
                    </Link>
                  </p>
                );
              return (
                <div className="toc">
                  {articles.map((article) => (
                    <section
                      key={article.number}
                      className="toc-article"
                      aria-labelledby={`a-${article.number}`}
                    >
                      <h3 id={`a-${article.number}`}>
                        <ArticleTitle of={article} />
                      </h3>
                      <ul>
                        {article.sections.map((section) => (
                          <li key={section.number}>
                            <Link
                              to="/section/$number"
                              params={{ number: section.number }}
                              className="toc-line"
                            >
                              <span className="toc-number">{section.number}</span>
                              <span className="toc-title">{section.title}</span>
                              {section.computed && <span className="tag on">Computed</span>}
                              <span className="toc-leader" aria-hidden="true" />
                              <span className="toc-page">
                                <span className="visually-hidden">page </span>
                                {section.page}
                              </span>
                            </Link>
                          </li>
                        ))}
                      </ul>
                    </section>
                  ))}
                </div>
              );
            }}
          </Loaded>
        </section>
        <aside aria-labelledby="happened">
          <h2 id="happened">What happened?</h2>
          <Loaded query={events}>
            {(list) => (
              <ul className="events">
                {list.map((event) => (
                  <li key={event.id}>
                    <Link to="/event/$event" params={{ event: event.id }}>
                      {event.title}
                    </Link>
                    <span>{event.says}</span>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </aside>
      </div>
    </div>
  );
}
