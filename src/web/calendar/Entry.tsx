import { Link } from "@tanstack/react-router";
import type { DocketRowShape } from "../../contract/shapes.ts";
import { moverOf, SOURCES } from "../due/words.ts";

const tone = ({ overdue, lapsed, source }: DocketRowShape): string => {
  if (lapsed) return "cal-entry lost";
  if (overdue) return "cal-entry late";
  return source === "procedure" ? "cal-entry" : "cal-entry own";
};

const state = ({ overdue, lapsed }: DocketRowShape): string => (lapsed ? "Lost" : overdue ? "Late" : "");

/** One thing that is due on a day: what, in which case, and whether it is late. */
export function Entry({ of }: { of: DocketRowShape }) {
  const marks = [state(of), of.source === "procedure" ? "" : SOURCES[of.source], of.time ?? ""].filter(
    Boolean,
  );
  return (
    <li className={tone(of)}>
      <Link to="/docket/$id" params={{ id: of.matter }}>
        {marks.length > 0 && <strong>{marks.join(", ")}: </strong>}
        {of.what}
      </Link>
      <span className="small quiet">
        {of.number}, {of.person?.name ?? moverOf(of)}
      </span>
    </li>
  );
}
