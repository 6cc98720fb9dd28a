import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AnswerOf } from "../api.ts";
import { ArticleFold } from "../part/ArticleFold.tsx";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { holdsAll } from "../part/holdsAll.ts";
import { Loaded } from "../part/Loaded.tsx";
import { outlineQuery, readingsQuery } from "../queries.ts";
import { sentence } from "../say/sentence.ts";

type Clause = AnswerOf<"readings">[number];

function Clauses({ of }: { of: readonly Clause[] }) {
  return (
    <ul className="findings">
      {of.map((one) => (
        <li key={one.clause}>
          <div className="finding-at">
            <ClauseLink clause={one.clause} />
            <span className="small quiet">{one.title}</span>
          </div>
          <div className="stack">
            {one.readings.map((held) => (
              <p key={`${held.used} ${held.says}`}>
                <span className={held.used ? "tag on" : "tag"}>{held.used ? "Used" : "Also possible"}</span>{" "}
                {sentence(held.says)} <span className="quiet">{held.why}</span>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

const articleOf = ({ clause }: Clause): string => clause.split(".")[0]!;

function ByArticle({ of, typed }: { of: readonly Clause[]; typed: string }) {
  const articles = useQuery(outlineQuery).data?.articles ?? [];
  const numbers = [...new Set(of.map(articleOf))];
  if (of.length === 0) return <p className="quiet">No reading holds “{typed}”.</p>;
  return numbers.map((number) => {
    const clauses = of.filter((one) => articleOf(one) === number);
    const title = articles.find((article) => article.number === number)?.title ?? "";
    return (
      <ArticleFold
        key={number}
        list="readings"
        of={{ number, title }}
        count={clauses.length}
        searching={typed.trim() !== ""}
      >
        <Clauses of={clauses} />
      </ArticleFold>
    );
  });
}

/** Clauses that can be read in more than one way, with the reading that answers follow, the others, and why. */
export function Readings() {
  const readings = useQuery(readingsQuery);
  const [typed, setTyped] = useState("");
  const holds = holdsAll(typed);
  return (
    <Loaded query={readings} what="Gathering the readings">
      {(clauses) => (
        <section className="block" aria-labelledby="readings">
          <div className="contents-head">
            <h2 id="readings">
              Clauses with more than one reading <span className="quiet">{clauses.length}</span>
            </h2>
            <TextInput
              type="search"
              className="no-print"
              aria-label="Search the readings"
              placeholder="Search the readings"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
          <ByArticle
            of={clauses.filter(({ clause, title, readings: held }) =>
              holds(clause, title, ...held.flatMap(({ says, why }) => [says, why])),
            )}
            typed={typed}
          />
        </section>
      )}
    </Loaded>
  );
}
