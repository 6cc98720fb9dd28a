import type { ReactNode } from "react";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { withDays } from "../say/day.ts";
import { sentence } from "../say/sentence.ts";
import type { Forum } from "./ForumFacts.tsx";

/** The forums that do not fit, folded, each with the reason; `act` draws what may be done about one all the same. */
export function Others({
  of,
  open = false,
  act,
}: {
  of: readonly Forum[];
  open?: boolean;
  act?: (forum: Forum) => ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <details className="forum-others" open={open}>
      <summary>
        {of.length === 1
          ? "One procedure does not fit, and why"
          : `${of.length} procedures do not fit, and why`}
      </summary>
      <ul>
        {of.map((one) => (
          <li key={one.procedure}>
            <h3>{one.title}</h3>
            <p className="small quiet">
              <ClauseLink clause={one.clause} /> {one.says}
            </p>
            {one.against && <p>Not here: {sentence(withDays(one.against.reason))}</p>}
            {act?.(one)}
          </li>
        ))}
      </ul>
    </details>
  );
}
