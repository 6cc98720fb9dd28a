import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useRested, useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { casesQuery } from "../queries.ts";
import { CheckRecord } from "./CheckRecord.tsx";
import { DocketTable } from "./DocketTable.tsx";
import { SignedOut } from "./SignedOut.tsx";
import "../style/forms.css";
import "../style/docket.css";

function Empty({ searched }: { searched: string }) {
  if (searched)
    return (
      <div className="empty">
        <p>No case that you may see holds “{searched}”.</p>
        <Link to="/docket">Show the whole docket</Link>
      </div>
    );
  return (
    <div className="empty">
      <h2>No cases yet</h2>
      <p>
        A grievance says that a clause was not kept. Filing one names the clause and starts its clocks: from
        then on this page shows whose move it is, until which day, and what follows if nobody moves.
      </p>
      <p className="row">
        <Link to="/docket/new" className="button-link">
          File a grievance
        </Link>
        <Link to="/">Find the clause first</Link>
      </p>
    </div>
  );
}

function Docket() {
  const { q = "" } = useSearch({ from: "/docket" });
  const navigate = useNavigate();
  const today = useWorkspace()!.day;
  const [typed, setTyped] = useState(q);
  const rested = useRested(typed, 250);
  useEffect(() => {
    void navigate({ to: "/docket", search: rested ? { q: rested } : {}, replace: true });
  }, [rested, navigate]);
  const cases = useQuery(casesQuery(rested));
  return (
    <Loaded query={cases} what="Opening the docket">
      {(lines) => (
        <>
          {(lines.length > 0 || rested) && (
            <div className="docket-tools no-print">
              <TextInput
                type="search"
                aria-label="Search the docket"
                placeholder="Search the docket"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <Link to="/docket/new" className="button-link">
                File a grievance
              </Link>
            </div>
          )}
          {lines.length === 0 ? <Empty searched={rested} /> : <DocketTable of={lines} today={today} />}
          <CheckRecord />
        </>
      )}
    </Loaded>
  );
}

/** The cases that the signed-in person may see, the next due first. */
export function DocketPage() {
  useTitle("Docket");
  const me = useWorkspace()!.me;
  return (
    <div className="page">
      <header className="page-head">
        <h1>Docket</h1>
        {me && <p>The cases that {me.name} may see, the next due first.</p>}
      </header>
      {me ? <Docket /> : <SignedOut />}
    </div>
  );
}
