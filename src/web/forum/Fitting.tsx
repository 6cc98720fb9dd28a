import type { ReactNode } from "react";
import type { ForumsShape } from "../../contract/shapes.ts";
import { withDays } from "../say/day.ts";
import { sentence } from "../say/sentence.ts";
import { type Forum, ForumFacts } from "./ForumFacts.tsx";

/** A forum that takes the dispute; what stands against it now, such as a day that passed, is said above the rest. */
export function Fitting({ of, today, children }: { of: Forum; today: string; children?: ReactNode }) {
  return (
    <article className={`forum-card${of.late ? " late" : ""}`}>
      <h3>{of.title}</h3>
      <p className="quiet">{of.says}</p>
      {of.against && (
        <div className="note refusal">
          <strong>{sentence(withDays(of.against.reason))}</strong>
          <span>{of.against.remedy}</span>
        </div>
      )}
      <ForumFacts of={of} today={today} />
      {children}
    </article>
  );
}

/** Where the section sends the dispute, in a sentence, with what the agreement notes about it. */
export function Reach({ of }: { of: ForumsShape }) {
  return (
    <div className="forum-say">
      <p>
        <strong>{of.say}</strong>
      </p>
      {of.note && <p className="quiet">{sentence(of.note)}</p>}
      {of.fit.length === 0 && (
        <p>
          No procedure of the agreement takes a dispute about <strong className="clause">{of.clause}</strong>.
          Below stands why each of them does not.
        </p>
      )}
    </div>
  );
}
