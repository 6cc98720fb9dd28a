import { addDays, day, iso } from "../../calendar/index.ts";
import type { RefusalShape } from "../../contract/shapes.ts";
import { mediumDay } from "../say/day.ts";
import { halves, type Period } from "./period.ts";

const before = (text: string): string => iso(addDays(day(text), -1));

/** The way out of a period that a change of a figure divides: the period before the change, and the one from it on. */
export function Halves({ of, ask }: { of: RefusalShape | undefined; ask: (period: Period) => void }) {
  const both = of && halves(of, before);
  if (!both) return null;
  return (
    <ul className="remedies no-print">
      {both.map((half) => (
        <li key={half.from}>
          <button type="button" className="plain-button" onClick={() => ask(half)}>
            Ask about {mediumDay(half.from)} to {mediumDay(half.to)}
          </button>
        </li>
      ))}
    </ul>
  );
}
