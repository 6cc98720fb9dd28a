import { useId, useRef, useState } from "react";
import type { ActShape, CaseShape, OpenClockShape } from "../../contract/shapes.ts";
import { useSay } from "../case/Said.tsx";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ActForm } from "./ActForm.tsx";
import { actGroups } from "./actGroups.ts";

function Act({
  of,
  id,
  clocks,
  today,
  kind,
}: {
  of: ActShape;
  id: string;
  clocks: readonly OpenClockShape[];
  today: string;
  kind: "owed" | "open" | "proposals";
}) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const say = useSay();
  return (
    <li>
      <div className="act-head">
        <button
          ref={opener}
          type="button"
          className={kind === "owed" ? "act-name act-owed" : "plain-button act-name"}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {of.title}
        </button>
        <span className="small quiet">
          {of.late && <span className="tag danger">Late, and recorded so</span>} by{" "}
          <ClauseLink clause={of.clause} />
        </span>
      </div>
      <div id={body} hidden={!open}>
        {open && (
          <ActForm
            of={of}
            id={id}
            clocks={clocks}
            today={today}
            proposal={kind === "proposals"}
            onDone={() => {
              setOpen(false);
              say(`Recorded: ${of.title}.`);
            }}
            onClose={() => {
              setOpen(false);
              opener.current?.focus();
            }}
          />
        )}
      </div>
    </li>
  );
}

const HEADS = {
  open: "Also open to you",
  proposals: "Ask the other side; one side alone changes nothing",
} as const;

/** What the signed-in person may do now, each act a form made from its fields; what a clock waits for comes first. */
export function Acts({ of, today }: { of: CaseShape; today: string }) {
  const groups = actGroups(of.may, of.clocks, of.proposals.length > 0);
  const none = Object.values(groups).every((acts) => acts.length === 0);
  const reads = of.rooms.every(({ writes }) => !writes);
  return (
    <section className="now-part no-print" aria-labelledby="acts">
      <h2 id="acts" className="case-h">
        What you may do now
      </h2>
      {none && (
        <p className="quiet gap-top">
          {of.closed
            ? "The case is closed."
            : reads
              ? "Your seat reads what both parties share; it records nothing."
              : "Nothing: it is another’s move. You can still add to the file."}
        </p>
      )}
      {(["owed", "open", "proposals"] as const).map((kind) =>
        groups[kind].length === 0 ? null : (
          <div key={kind}>
            {kind !== "owed" && <h3 className="act-kind">{HEADS[kind]}</h3>}
            <ul className={`acts ${kind}`}>
              {groups[kind].map((act) => (
                <Act key={act.act} of={act} id={of.id} clocks={of.clocks} today={today} kind={kind} />
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
