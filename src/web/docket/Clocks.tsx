import type { OpenClockShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { mediumDay, shortDay, withDays } from "../say/day.ts";
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

/** Every open clock: what is due, whose move it is, from and until when, and what follows if nobody moves. */
export function Clocks({ of, today }: { of: readonly OpenClockShape[]; today: string }) {
  if (of.length === 0) return <p className="quiet">No clock runs.</p>;
  const counts = [...new Set(of.map((clock) => clock.counts).filter(Boolean))];
  return (
    <>
      <ul className="clocks">
        {of.map((clock) => (
          <li key={`${clock.what} ${clock.mover} ${clock.since}`}>
            <div className="clock-head">
              <h3>{clock.what}</h3>
              <Due of={clock} today={today} />
            </div>
            <Bar of={clock} today={today} />
            <p>
              <span className="mover">{clock.moverTitle ?? clock.mover}</span> to move, by{" "}
              <ClauseLink clause={clock.clause} />. Counted from {shortDay(clock.since)}
              {clock.dayKind ? ` in ${clock.dayKind}` : ""}
              {clock.due ? `, through the end of ${mediumDay(clock.due)}` : ""}.
              {clock.agreed ? " Both sides agreed on this last day." : ""}
            </p>
            {clock.missing && clock.missing.length > 0 && (
              <p className="small">
                To say the last day: {clock.missing.map(({ question }) => question).join(" ")}
              </p>
            )}
            {clock.assumed && clock.assumed.length > 0 && (
              <p className="small quiet">Taken as given: {withDays(clock.assumed.join("; "))}.</p>
            )}
            <p className={clock.lapsed ? "small lapsed" : "small quiet"}>
              {clock.lapsed ? "It ran out" : "If nobody moves"}: {clock.onLapse}
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
