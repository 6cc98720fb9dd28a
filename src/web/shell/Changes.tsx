import { Link } from "@tanstack/react-router";
import { daysUntil, longDay, withDays } from "../say/day.ts";
import type { Moved } from "./moveDay.ts";

/** Cases that are named one by one; the rest stand on the docket. */
const NAMED = 12;

/** What the move of the day did, until it is put away. */
export function Changes({ of, onClose }: { of: Moved; onClose: () => void }) {
  const days = daysUntil(of.from, of.to) ?? 0;
  const more = (of.changes?.length ?? 0) - NAMED;
  return (
    <div className="note changed">
      <strong>
        Moved {days} {days === 1 ? "day" : "days"} forward, to {longDay(of.to)}.
      </strong>
      {of.changes?.length === 0 && <span>Nothing on your docket changed: no clock fell due.</span>}
      {of.changes && of.changes.length > 0 && (
        <ul>
          {of.changes.slice(0, NAMED).map((change) => (
            <li key={change.id}>
              <Link to="/docket/$id" params={{ id: change.id }}>
                {change.number} {change.title}
              </Link>{" "}
              {change.says.length === 1 && withDays(change.says[0]!)}
              {change.says.length > 1 && (
                <ul className="change-says">
                  {change.says.map((sentence) => (
                    <li key={sentence}>{withDays(sentence)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
          {more > 0 && (
            <li>
              And {more} more {more === 1 ? "case" : "cases"}: see the <Link to="/docket">docket</Link>.
            </li>
          )}
        </ul>
      )}
      {!of.changes && <span>Every page now answers as of that day.</span>}
      <span>
        <button type="button" className="plain-button small" onClick={onClose}>
          Put this away
        </button>
      </span>
    </div>
  );
}
