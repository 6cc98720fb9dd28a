import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { HandedOverShape, WorkspaceShape } from "../../contract/shapes.ts";
import { SignedOut } from "../docket/SignedOut.tsx";
import { Choose } from "../due/Choose.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { handOverQuery, remindersQuery } from "../queries.ts";
import { mediumDay } from "../say/day.ts";
import { CaseList } from "./CaseList.tsx";
import { Confirm } from "./Confirm.tsx";
import { extent, leavers, takers } from "./names.ts";
import { useHandOver } from "./useHandOver.ts";
import "../style/forms.css";
import "../style/docket.css";
import "../style/due.css";
import "../style/handover.css";

type Me = NonNullable<WorkspaceShape["me"]>;
type People = ReturnType<typeof leavers>;

function Done({
  of,
  from,
  to,
  today,
}: {
  of: readonly HandedOverShape[];
  from: string;
  to: string;
  today: string;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section aria-labelledby="handed" className="stack">
      <h2 id="handed" ref={head} tabIndex={-1}>
        {extent(of)} handed over
      </h2>
      <p>
        From {from} to {to}, on {mediumDay(today)}. The summaries stand in the private room of each case too.
      </p>
      <p className="row no-print">
        <button type="button" className="plain-button" onClick={() => print()}>
          Print
        </button>
        <Link to="/docket">Back to the docket</Link>
      </p>
      <CaseList of={of} />
    </section>
  );
}

function Preview({
  from,
  to,
  people,
  handing,
}: {
  from: string;
  to: string;
  people: People;
  handing: ReturnType<typeof useHandOver>;
}) {
  const preview = useQuery(handOverQuery(from));
  const [asking, setAsking] = useState(false);
  const name = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  return (
    <Loaded query={preview} what="Summing up the cases">
      {(of) =>
        of.length === 0 ? (
          <div className="empty">
            <p>{name(from)} handles no open case and has no open task: there is nothing to hand over.</p>
            <Link to="/docket">Back to the docket</Link>
          </div>
        ) : (
          <>
            {asking && to ? (
              <Confirm
                extent={extent(of)}
                from={name(from)}
                to={name(to)}
                pending={handing.isPending}
                error={handing.error}
                onYes={() => handing.mutate({ from, to })}
                onNo={() => {
                  handing.reset();
                  setAsking(false);
                }}
              />
            ) : (
              <p className="row no-print">
                <Button disabled={to === ""} onClick={() => setAsking(true)}>
                  Hand over {extent(of)}
                </Button>
                {to === "" && <span className="quiet">Choose first who takes over.</span>}
                <button type="button" className="plain-button" onClick={() => print()}>
                  Print the summaries
                </button>
              </p>
            )}
            <section className="block" aria-labelledby="what-goes">
              <h2 id="what-goes">What changes hands</h2>
              <CaseList of={of} />
            </section>
          </>
        )
      }
    </Loaded>
  );
}

function HandOver({ me, today }: { me: Me; today: string }) {
  const { from = me.id, to = "" } = useSearch({ from: "/handover" });
  const navigate = useNavigate();
  const reminders = useQuery(remindersQuery);
  const handing = useHandOver();
  const choose = (change: { from?: string; to?: string }) => {
    const next = { from, to, ...change };
    handing.reset();
    void navigate({
      to: "/handover",
      search: {
        ...(next.from === me.id ? {} : { from: next.from }),
        ...(next.to === next.from ? {} : { to: next.to }),
      },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <Loaded query={reminders} what="Looking for the officers">
      {({ people: colleagues }) => {
        const people = leavers(me, colleagues);
        const name = (id: string) => people.find((one) => one.id === id)?.name ?? id;
        if (handing.isSuccess) {
          const { from: left, to: taken } = handing.variables;
          return <Done of={handing.data} from={name(left)} to={name(taken)} today={today} />;
        }
        return (
          <>
            <form
              className="hand-over no-print"
              aria-label="Who"
              onSubmit={(event) => event.preventDefault()}
            >
              <Choose
                label="Who leaves"
                value={from}
                options={people.map(
                  ({ id, name: says }) => [id, id === me.id ? `${says} (me)` : says] as const,
                )}
                onChange={(value) => choose({ from: value })}
              />
              <Choose
                label="Who takes over"
                value={to}
                options={[
                  ["", "Choose a person"],
                  ...takers(from, people).map(({ id, name: says }) => [id, says] as const),
                ]}
                onChange={(value) => choose({ to: value })}
              />
            </form>
            <Preview key={from} from={from} to={to} people={people} handing={handing} />
          </>
        );
      }}
    </Loaded>
  );
}

/** Somebody leaves: every open case, task and reminder goes to another in one act, with a summary for each. */
export function HandOverPage() {
  useTitle("Hand over");
  const { me, day } = useWorkspace()!;
  return (
    <div className="page">
      <header className="page-head">
        <p className="kicker no-print">
          <Link to="/docket">Docket</Link>
        </p>
        <h1>Hand over</h1>
        {me && (
          <p className="no-print">
            Somebody leaves, or is away for long: all open cases, tasks and reminders go to another person of
            the same party, in one act.
          </p>
        )}
      </header>
      {me ? <HandOver me={me} today={day} /> : <SignedOut />}
    </div>
  );
}
