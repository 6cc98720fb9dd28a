import type { OpenClockShape } from "../../contract/shapes.ts";
import { left, shortDay } from "../say/day.ts";

/** The last day of a clock and how far off it is; plainly said where the article sets no clock. */
export function Due({ of, today }: { of: OpenClockShape; today: string }) {
  if (of.due === null) return <span className="quiet">No clock of its own</span>;
  const overdue = of.overdue || of.due.slice(0, 10) < today;
  return (
    <span className="due">
      <strong>{shortDay(of.due)}</strong>{" "}
      <span className={`tag${overdue ? " danger" : soon(today, of.due)}`}>{left(today, of.due)}</span>
    </span>
  );
}

const soon = (today: string, due: string): string =>
  /^(due today|[1-5] days? left)$/.test(left(today, due)) ? " warn" : "";
