import { useEffect } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { CopyButton } from "../part/CopyButton.tsx";
import { mediumDay } from "../say/day.ts";

/** Prints this part of the page alone; the mark goes once the print is done or put off. */
const printAlone = () => {
  document.documentElement.dataset.alone = "timeline";
  print();
};

/** What happened, in sentences that can be read aloud at a hearing. */
export function Timeline({ of }: { of: CaseShape }) {
  useEffect(() => {
    const clear = () => delete document.documentElement.dataset.alone;
    addEventListener("afterprint", clear);
    return () => removeEventListener("afterprint", clear);
  }, []);
  const exhibit = (number: number | null) => of.documents.find((one) => one.exhibit === number);
  return (
    <section aria-labelledby="timeline" className="case-section timeline-section">
      <h2 id="timeline" className="case-h">
        Timeline
      </h2>
      <p className="print-alone">
        Case {of.number}, {of.title}, under {of.clause}
      </p>
      {of.timeline.length === 0 ? (
        <p className="quiet gap-top">Nothing has happened yet.</p>
      ) : (
        <>
          <p className="row small no-print timeline-tools">
            <CopyButton text={() => of.timeline.map(({ sentence }) => sentence).join("\n\n")}>
              Copy as text
            </CopyButton>
            <button type="button" className="plain-button" onClick={printAlone}>
              Print the timeline alone
            </button>
          </p>
          <ol className="timeline">
            {of.timeline.map((line, at) => {
              const shown = exhibit(line.exhibit);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: one entry may be told in several sentences
                <li key={`${line.seq} ${at}`}>
                  {of.timeline[at - 1]?.on !== line.on && (
                    <time dateTime={line.on} className="small">
                      {mediumDay(line.on)}
                    </time>
                  )}
                  <p>
                    {line.sentence}{" "}
                    <span className="small no-print">
                      {line.clause && <ClauseLink clause={line.clause} />}{" "}
                      {shown && <a href={`#document-${shown.id}`}>Exhibit {shown.exhibit}</a>}
                    </span>
                  </p>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
