import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { RuleShape } from "../../contract/shapes.ts";
import type { AnswerOf } from "../api.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { useTitle } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { lifeEventsQuery, rulesQuery } from "../queries.ts";
import { sectionName } from "../say/clause.ts";
import { AskForm } from "./AskForm.tsx";
import { RightLine } from "./RightLine.tsx";
import { mergeGiven } from "./typed.ts";
import { useAsked } from "./useAsked.ts";
import { useRefusals } from "./useRefusals.ts";
import "../style/forms.css";
import "../style/ask.css";

function Happened({ of, rules }: { of: AnswerOf<"lifeEvents">[number]; rules: readonly RuleShape[] }) {
  useTitle(of.title);
  const given = mergeGiven(rules);
  const asked = useAsked(given);
  const refusal = useRefusals(rules, asked, given);
  return (
    <>
      <header className="page-head">
        <p className="kicker no-print">
          <Link to="/ask">Ask</Link>
        </p>
        <h1>{of.title}</h1>
        <p>{of.says}</p>
        <p className="rule-facts">
          <CopyButton text={asked.link}>Copy link to these answers</CopyButton>
          <button type="button" className="plain-button no-print" onClick={() => print()}>
            Print
          </button>
        </p>
      </header>
      <div className="ask-layout">
        <AskForm given={given} asked={asked} refusal={refusal} missing={[]} />
        <section className="answer" aria-label="What it gives">
          <ul className="right-lines">
            {rules.map((rule) => (
              <RightLine key={rule.id} of={rule} asked={asked} />
            ))}
          </ul>
          {of.sections.length > 0 && (
            <section className="answer-part" aria-labelledby="to-read">
              <h2 id="to-read">Sections to read</h2>
              <ul>
                {of.sections.map((number) => (
                  <li key={number}>
                    <Link to="/section/$number" params={{ number }}>
                      {sectionName(number)}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </section>
      </div>
    </>
  );
}

/** Something that happened in a person's life: one form, and every right it leads to answered side by side. */
export function EventPage() {
  const { event } = useParams({ from: "/event/$event" });
  const events = useQuery(lifeEventsQuery);
  const rules = useQuery(rulesQuery);
  return (
    <div className="page">
      <Loaded query={events}>
        {(list) => {
          const of = list.find(({ id }) => id === event);
          if (!of)
            return (
              <div className="empty">
                <h1>No such life event</h1>
                <Link to="/ask">Everything that can be asked</Link>
              </div>
            );
          return (
            <Loaded query={rules}>
              {(all) => (
                <Happened
                  key={of.id}
                  of={of}
                  rules={of.rules.flatMap((id) => all.filter((rule) => rule.id === id))}
                />
              )}
            </Loaded>
          );
        }}
      </Loaded>
    </div>
  );
}
