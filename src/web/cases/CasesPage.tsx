import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { AnswerOf } from "../api.ts";
import { SignedOut } from "../docket/SignedOut.tsx";
import { Choose } from "../due/Choose.tsx";
import { SearchWords } from "../due/SearchWords.tsx";
import { WhereItBelongs } from "../due/WhereItBelongs.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { casesQuery, docketQuery } from "../queries.ts";
import { type CasesAsked, casesAskedOf, casesChanged, turns } from "./asked.ts";
import { CaseTable } from "./CaseTable.tsx";
import "../style/forms.css";
import "../style/docket.css";
import "../style/due.css";

function Filter({ asked, onChange }: { asked: CasesAsked; onChange: (change: CasesAsked) => void }) {
  const known = useQuery(docketQuery({}));
  const procedures = known.data?.procedures ?? [];
  const departments = known.data?.departments ?? [];
  return (
    <form
      className="filters-body open no-print"
      aria-label="Filter"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchWords
        label="Words"
        placeholder="Number, title, name, note"
        value={asked.q ?? ""}
        onChange={(q) => onChange({ q })}
      />
      <Choose
        label="Open or closed"
        value={asked.open ?? ""}
        options={[
          ["", "All"],
          ["yes", "Open"],
          ["no", "Closed"],
        ]}
        onChange={(open) => onChange({ open })}
      />
      <WhereItBelongs asked={asked} known={{ procedures, departments }} onChange={onChange} />
    </form>
  );
}

function Found({ of, asked, today }: { of: AnswerOf<"cases">; asked: CasesAsked; today: string }) {
  const { before, after } = turns(asked, of.length);
  const filtered = Object.keys(asked).length > 0;
  return (
    <>
      <p className="quiet" role="status">
        {of.length === 0
          ? ""
          : `${of.length} ${of.length === 1 ? "case" : "cases"}${after ? " on this page" : ""}.`}
      </p>
      {of.length > 0 ? (
        <CaseTable of={of} today={today} />
      ) : (
        <div className="empty">
          <p>{filtered ? "No case that you may see fits these filters." : "There is no case yet."}</p>
          {filtered ? (
            <Link to="/cases">Show all cases</Link>
          ) : (
            <Link to="/docket/new" className="button-link">
              Open a case
            </Link>
          )}
        </div>
      )}
      {(before !== undefined || after !== undefined) && (
        <nav className="pages no-print" aria-label="Pages of cases">
          {before !== undefined && (
            <Link to="/cases" search={casesChanged(asked, { skip: before === "0" ? "" : before })}>
              Later cases
            </Link>
          )}
          {after !== undefined && (
            <Link to="/cases" search={casesChanged(asked, { skip: after })} className="next-page">
              Earlier cases
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

function Cases({ today }: { today: string }) {
  const asked = casesAskedOf(useSearch({ from: "/cases" }));
  const navigate = useNavigate();
  const cases = useQuery(casesQuery(asked as Parameters<typeof casesQuery>[0]));
  const change = useCallback(
    (of: CasesAsked) =>
      void navigate({
        to: "/cases",
        search: (now) => ({ ...casesChanged(casesAskedOf(now as Record<string, string>), of) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <>
      <Filter asked={asked} onChange={change} />
      <Loaded query={cases} what="Looking for the cases">
        {(of) => <Found of={of} asked={asked} today={today} />}
      </Loaded>
    </>
  );
}

/** Every case that the signed-in person may see, open and closed, the newest first. */
export function CasesPage() {
  useTitle("Cases");
  const { me, day } = useWorkspace()!;
  return (
    <div className="page">
      <header className="page-head docket-head">
        <h1>Cases</h1>
        {me && <p>Open and closed, the newest first. What is due stands on the docket.</p>}
      </header>
      {me ? <Cases today={day} /> : <SignedOut />}
    </div>
  );
}
