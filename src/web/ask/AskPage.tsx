import { TextInput } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { useRested, useTitle } from "../part/hooks.ts";
import { ClaimList } from "./ClaimList.tsx";
import { EventList } from "./EventList.tsx";
import { RightsList } from "./RightsList.tsx";
import "../style/forms.css";
import "../style/ask.css";

/** What is searched for; the address follows once the typing rests, so that Back finds the list as it was left. */
const useTyped = () => {
  const { q = "" } = useSearch({ from: "/ask" });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const rested = useRested(typed, 300);
  const written = useRef(q);
  const write = useCallback(
    (text: string) => {
      if (text === written.current) return;
      written.current = text;
      void navigate({ to: "/ask", search: text ? { q: text } : {}, replace: true, resetScroll: false });
    },
    [navigate],
  );
  useEffect(() => write(rested), [rested, write]);
  useEffect(() => {
    // The address changed by itself, as when "Ask" is pressed again.
    if (q === written.current) return;
    written.current = q;
    setTyped(q);
  }, [q]);
  return { typed, setTyped, leave: () => write(typed) };
};

function Everything() {
  const { typed, setTyped, leave } = useTyped();
  const shown = useDeferredValue(typed);
  return (
    <>
      <header className="page-head">
        <h1>Ask what the agreement gives</h1>
        <p>
          Every answer is worked out from the clauses, and shows how. Start from what happened, or from the
          right you have in mind.
        </p>
        <div className="ask-search no-print">
          <TextInput
            type="search"
            size="md"
            id="ask-search"
            aria-label="Search all that can be asked"
            placeholder="Try “dentist”, “overtime” or “9.1”"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={leave}
          />
        </div>
        {shown.trim() === "" && (
          <p className="row gap-small no-print">
            <a href="#from-event">What happened?</a>
            <a href="#line-by-line">Line by line</a>
            <a href="#from-right">Every right, by article</a>
            <Link to="/holidays">The holidays of a year</Link>
          </p>
        )}
      </header>
      <EventList typed={shown} />
      <ClaimList typed={shown} />
      <section className="block" aria-labelledby="from-right">
        <h2 id="from-right">Every right, by article</h2>
        <RightsList section={undefined} typed={shown} />
      </section>
    </>
  );
}

function OfSection({ section }: { section: string }) {
  return (
    <>
      <header className="page-head">
        <p className="kicker no-print">
          <Link to="/ask">Ask</Link>
        </p>
        <h1>What section {section} gives</h1>
        <p>
          Every answer is worked out from the clauses, and shows how.{" "}
          <Link to="/section/$number" params={{ number: section }}>
            Read the section
          </Link>
        </p>
      </header>
      <RightsList section={section} typed="" />
      <ClaimList section={section} />
    </>
  );
}

/** Where asking starts: from what happened, or from the right one knows by name. */
export function AskPage() {
  useTitle("Ask");
  const { section } = useSearch({ from: "/ask" });
  return <div className="page">{section ? <OfSection section={section} /> : <Everything />}</div>;
}
