import type { ClaimLineShape } from "../../contract/shapes.ts";
import { Steps } from "../ask/Explanation.tsx";
import { Stretch } from "./Stretch.tsx";

/** Below a line, in its whole width: the days of a stretch, and on demand how the amount came about. */
export function LineWhy({ of }: { of: ClaimLineShape }) {
  if (of.parts.length < 2 && !of.explanation) return null;
  return (
    <div className="line-why">
      <Stretch of={of.parts} />
      {of.explanation && (
        <details className="no-print">
          <summary>
            Why<span className="visually-hidden"> line {of.number} came to this</span>
          </summary>
          <Steps of={of.explanation} />
        </details>
      )}
    </div>
  );
}
