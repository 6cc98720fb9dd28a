import { mediumDay } from "../say/day.ts";
import type { DueAsked } from "./asked.ts";

/** Which days are shown, where an address names them; the calendar leads here with one day. */
export function SpanOfDays({
  from,
  to,
  onChange,
}: {
  from: string | undefined;
  to: string | undefined;
  onChange: (change: DueAsked) => void;
}) {
  return (
    <p className="span-of-days">
      <span>
        {from && from === to
          ? `Due on ${mediumDay(from)}`
          : ["Due", from && `from ${mediumDay(from)}`, to && `until ${mediumDay(to)}`]
              .filter(Boolean)
              .join(" ")}
      </span>{" "}
      <button type="button" className="plain-button" onClick={() => onChange({ from: "", to: "" })}>
        Show every day
      </button>
    </p>
  );
}
