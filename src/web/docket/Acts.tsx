import { useId, useState } from "react";
import type { ActShape, CaseShape, OpenClockShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ActForm } from "./ActForm.tsx";
import { answersProposal } from "./consent.ts";

function Act({
  of,
  id,
  clocks,
  today,
}: {
  of: ActShape;
  id: string;
  clocks: readonly OpenClockShape[];
  today: string;
}) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li>
      <div className="act-head">
        <button
          type="button"
          className="plain-button act-name"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {of.title}
        </button>
        <span className="small quiet">
          {of.late && <span className="tag danger">Late, and recorded so</span>}{" "}
          {of.needsBoth && "needs both parties, "}
          by <ClauseLink clause={of.clause} />
        </span>
      </div>
      <div id={body} hidden={!open}>
        {open && <ActForm of={of} id={id} clocks={clocks} today={today} onDone={() => setOpen(false)} />}
      </div>
    </li>
  );
}

/** What the signed-in person may do now, each act a form made from its fields. */
export function Acts({ of, today }: { of: CaseShape; today: string }) {
  const acts = of.may.filter((act) => !(answersProposal(act) && of.proposals.length > 0));
  return (
    <section className="no-print" aria-labelledby="acts">
      <h2 id="acts" className="case-h">
        What you may do now
      </h2>
      {acts.length === 0 ? (
        <p className="quiet">
          {of.closed ? "The case is closed." : "Nothing: it is another’s move. You can still write a note."}
        </p>
      ) : (
        <ul className="acts">
          {acts.map((act) => (
            <Act key={act.act} of={act} id={of.id} clocks={of.clocks} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}
