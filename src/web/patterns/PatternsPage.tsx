import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import type { PatternsShape } from "../../contract/shapes.ts";
import { SignedOut } from "../docket/SignedOut.tsx";
import { useRested, useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { patternsQuery, proceduresQuery } from "../queries.ts";
import { mediumDay } from "../say/day.ts";
import { FigureView } from "./FigureView.tsx";
import { figures, type Titles } from "./figures.ts";
import { LookAt } from "./LookAt.tsx";
import { type Asked, Span } from "./Span.tsx";
import "../style/forms.css";
import "../style/patterns.css";

function Shown({ of, titles }: { of: PatternsShape; titles: Titles }) {
  const all = useMemo(() => figures(of, titles), [of, titles]);
  return (
    <>
      <p className="pattern-sum" role="status">
        <strong>{of.cases === 1 ? "1 case" : `${of.cases} cases`}</strong> opened from {mediumDay(of.from)} to{" "}
        {mediumDay(of.to)}, as far as you may see them.
      </p>
      {of.cases === 0 ? (
        <div className="empty">
          <h2>No case was opened in this time</h2>
          <p>
            Patterns come from cases: which clauses they are about, how they end, who is late. Choose an
            earlier first day, or begin with a case.
          </p>
          <Link to="/docket/new" className="button-link">
            Open a case
          </Link>
        </div>
      ) : (
        <>
          <LookAt of={of.lookAt} />
          <div className="patterns">
            {all.map((figure) => (
              <FigureView key={figure.id} of={figure} time={`${of.from}-${of.to}`} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

const NAMES = ["from", "to", "procedure"] as const;

function Patterns() {
  const search = useSearch({ from: "/patterns" });
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>(() =>
    Object.fromEntries(NAMES.flatMap((name) => (search[name] ? [[name, search[name]]] : []))),
  );
  const rested = useRested(asked, 250);
  useEffect(() => {
    void navigate({ to: "/patterns", search: { ...rested }, replace: true, resetScroll: false });
  }, [rested, navigate]);
  const found = useQuery(patternsQuery(rested));
  const procedures = useQuery(proceduresQuery).data;
  const titles = useMemo<Titles>(
    () => (id) => procedures?.find((one) => one.id === id)?.title ?? id,
    [procedures],
  );
  const change = (part: Asked) =>
    setAsked((before) =>
      Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== "")),
    );
  return (
    <>
      <Span
        asked={asked}
        from={found.data?.from ?? ""}
        to={found.data?.to ?? ""}
        procedures={procedures ?? []}
        onChange={change}
      />
      <Loaded query={found} what="Counting the cases">
        {(of) => <Shown of={of} titles={titles} />}
      </Loaded>
    </>
  );
}

/** What the cases of a time show: clauses, departments, steps, outcomes, times and lapses. */
export function PatternsPage() {
  useTitle("Patterns");
  const me = useWorkspace()!.me;
  return (
    <div className="page">
      <header className="page-head">
        <h1>Patterns</h1>
        <p>Which clauses hurt, where, how cases end, and who is late: for the next round of bargaining.</p>
      </header>
      {me ? <Patterns /> : <SignedOut />}
    </div>
  );
}
