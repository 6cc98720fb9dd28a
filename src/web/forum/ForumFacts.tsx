import type { ForumsShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { daysUntil, left, longDay, mediumDay } from "../say/day.ts";

/** A forum as the finder gives it. */
export type Forum = ForumsShape["fit"][number];

/** From this many days on a last day is called near. */
const NEAR = 5;
const soon = (today: string, day: string): boolean => (daysUntil(today, day) ?? NEAR + 1) <= NEAR;

function LastDay({ of, today }: { of: Forum; today: string }) {
  const { clock } = of;
  if (of.lastDay === null)
    return (
      <span>
        {of.within ? `Not counted yet: ${of.within}.` : clock ? clock.onLapse : "The agreement states none."}
      </span>
    );
  return (
    <>
      <strong className="forum-day">{longDay(of.lastDay)}</strong>{" "}
      <span className={`tag${of.late ? " danger" : soon(today, of.lastDay) ? " warn" : ""}`}>
        {left(today, of.lastDay)}
      </span>
      {clock && (
        <span className="small quiet forum-line">
          Counted from {mediumDay(clock.since)} under <ClauseLink clause={clock.clause} />. {clock.counts}
        </span>
      )}
    </>
  );
}

/** What a forum is: by when, who may bring it, what it can win and how far back that reaches. */
export function ForumFacts({ of, today }: { of: Forum; today: string }) {
  return (
    <dl className="facts">
      <dt>Last day</dt>
      <dd>
        <LastDay of={of} today={today} />
      </dd>
      <dt>Who may</dt>
      <dd>{of.who}</dd>
      <dt>Brought by</dt>
      <dd>
        {of.actTitle} (<ClauseLink clause={of.clause} />)
      </dd>
      <dt>What it can win</dt>
      <dd>
        <ul className="forum-remedies">
          {of.remedies.map(({ clause, says, from }) => (
            <li key={`${clause} ${says}`}>
              {says} <ClauseLink clause={clause} />
              {from && (
                <strong className="forum-line">Brought today, it reaches back to {mediumDay(from)}.</strong>
              )}
            </li>
          ))}
        </ul>
      </dd>
      {of.clock && of.lastDay !== null && (
        <>
          <dt>{of.late ? "It ran out" : "If nobody moves"}</dt>
          <dd>{of.clock.onLapse}</dd>
        </>
      )}
    </dl>
  );
}
