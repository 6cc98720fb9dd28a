import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { GivenShape } from "../../contract/shapes.ts";
import { type AnswerOf, Refused } from "../api.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { lifeEventsQuery, owedQuery } from "../queries.ts";
import { AskForm, saidInForm } from "./AskForm.tsx";
import { EventLinks } from "./EventLinks.tsx";
import { certain, OwedList } from "./OwedList.tsx";
import { givenJson } from "./typed.ts";
import { useAsked } from "./useAsked.ts";
import "../style/forms.css";
import "../style/ask.css";
import "../style/owed.css";

type LifeEvent = AnswerOf<"lifeEvents">[number];

function Happened({ of, questions }: { of: LifeEvent; questions: readonly GivenShape[] }) {
  useTitle(of.title);
  const asked = useAsked(questions);
  const owed = useQuery(owedQuery(of.id, asked.restedDay, givenJson(questions, asked.rested)));
  const refusal = owed.error instanceof Refused ? owed.error.refusal : undefined;
  const found = owed.isError ? undefined : owed.data;
  const open = (found?.owed ?? []).flatMap(({ missing }) => missing);
  // A question that can change nothing any more is not asked; one that was answered stays.
  const asking = found
    ? questions.filter(({ name }) => asked.answers[name] || open.includes(name))
    : questions;
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
        <AskForm given={asking} asked={asked} refusal={refusal} missing={[]} />
        <section className="answer" aria-label="What it leads to" id="leads-to">
          {owed.isError && !saidInForm(refusal, questions) && <RefusalNote error={owed.error} />}
          {owed.isError && saidInForm(refusal, questions) && (
            <p className="quiet" role="status">
              No answer: {refusal?.reason}
            </p>
          )}
          {found && <OwedList of={found} asked={asked} />}
          <EventLinks of={of} on={asked.day} />
        </section>
      </div>
      {found && (
        <a href="#leads-to" className="answer-foot no-print">
          <strong>{certain(found)}</strong> <span>See</span>
        </a>
      )}
    </>
  );
}

function Opening({ of }: { of: LifeEvent }) {
  const { agreement } = useWorkspace()!;
  const first = useQuery(owedQuery(of.id, agreement.from, "{}"));
  return (
    <Loaded query={first} what="Finding what it leads to">
      {({ questions }) => <Happened of={of} questions={questions} />}
    </Loaded>
  );
}

/** Something that happened in a person's life: a few questions, and everything it leads to. */
export function EventPage() {
  const { event } = useParams({ from: "/event/$event" });
  const events = useQuery(lifeEventsQuery);
  return (
    <div className="page">
      <Loaded query={events}>
        {(list) => {
          const of = list.find(({ id }) => id === event);
          if (of) return <Opening key={of.id} of={of} />;
          return (
            <div className="empty">
              <h1>No such life event</h1>
              <Link to="/ask">Everything that can be asked</Link>
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
