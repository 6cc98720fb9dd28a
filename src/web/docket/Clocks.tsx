import type { OpenClockShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { withDays } from "../say/day.ts";
import { inOrder, runs } from "./clockWords.ts";
import { Due } from "./DueCell.tsx";
import { share } from "./share.ts";

function Bar({ of, today }: { of: OpenClockShape; today: string }) {
  if (of.due === null) return null;
  const gone = share(of.since, of.due, today);
  return (
    <div className={`clock-bar${of.overdue ? " over" : ""}`} aria-hidden="true">
      <span style={{ width: `${gone}%` }} />
    </div>
  );
}

/**
 * Every open clock: what is due, whose move it is, from and until when, what counts as a day, and what follows if
 * nobody moves. `mine` are the acts that the person may make.
 */
export function Clocks({
  of,
  today,
  mine = [],
}: {
  of: readonly OpenClockShape[];
  today: string;
  mine?: readonly string[];
}) {
  if (of.length === 0) return <p className="quiet gap-top">No clock runs.</p>;
  const counts = [...new Set(of.map((clock) => clock.counts).filter(Boolean))];
  return (
    <>
      <ul className="clocks">
        {inOrder(of).map((clock) => (
          <li key={`${clock.what} ${clock.mover} ${clock.since}`}>
            <div className="clock-head">
              <h3>{clock.what}</h3>
              <Due of={clock} today={today} />
            </div>
            <Bar of={clock} today={today} />
            <p>
              <span className="mover">{clock.moverTitle ?? clock.mover}</span> to move, by{" "}
              <ClauseLink clause={clock.clause} />. {runs(clock)}
              {clock.agreed ? " Both sides agreed on this last day." : ""}
              {clock.act && mine.includes(clock.act) && (
                <>
                  {" "}
                  <a href="#acts" className="no-print">
                    You may do it now
                  </a>
                </>
              )}
            </p>
            {clock.missing && clock.missing.length > 0 && (
              <div className="missing-facts small">
                <p>The last day cannot be said yet. Still to be answered:</p>
                <ul>
                  {clock.missing.map(({ name, question }) => (
                    <li key={name}>{question}</li>
                  ))}
                </ul>
              </div>
            )}
            {clock.assumed && clock.assumed.length > 0 && (
              <p className="small quiet">Taken as given: {withDays(clock.assumed.join("; "))}.</p>
            )}
            <p className={clock.lapsed ? "small lapsed" : "small quiet"}>
              {clock.lapsed || clock.overdue ? "It ran out" : "If nobody moves"}: {clock.onLapse}
            </p>
          </li>
        ))}
      </ul>
      {counts.map((says) => (
        <p key={says} className="small quiet counts">
          {says}
        </p>
      ))}
    </>
  );
}
