import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AnswerOf } from "../api.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { lintQuery } from "../queries.ts";
import { byKind, kindTitle } from "./findings.ts";
import { Readings } from "./Readings.tsx";
import "../style/forms.css";
import "../style/agreement.css";

type Finding = AnswerOf<"lint">[number];

function Group({ kind, of }: { kind: string; of: readonly Finding[] }) {
  const title = kindTitle(kind);
  return (
    <section className="block" id={kind} aria-labelledby={`k-${kind}`}>
      <h2 id={`k-${kind}`}>
        <span className="capital">{title}</span> <span className="quiet">{of.length}</span>
      </h2>
      <ul className="findings">
        {of.map((finding) => (
          <li key={`${finding.at} ${finding.line} ${finding.says}`}>
            <div className="finding-at">
              {finding.at ? <ClauseLink clause={finding.at} /> : <span className="quiet">whole text</span>}
              {finding.line !== null && <span className="small quiet">line {finding.line}</span>}
            </div>
            <div>
              <p>
                {finding.says}{" "}
                {finding.weight !== "certain" && <span className="tag warn">{finding.weight}</span>}
              </p>
              {finding.evidence && <p className="evidence">{finding.evidence}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a careful editor would report about the imported text, by kind, with the way to each place. */
export function ReportPage() {
  useTitle("The editor’s report");
  const imported = useWorkspace()!.textImported;
  const lint = useQuery({ ...lintQuery, enabled: imported !== null });
  return (
    <div className="page">
      <header className="page-head">
        <h1>The editor’s report</h1>
        <p>
          What a careful editor finds in the signed text: references that lead nowhere, figures that do not
          add up, damaged numbers, words used and never defined, clauses that can be read in more than one
          way. Nothing is changed; each place is named.
        </p>
      </header>
      {imported === null ? (
        <>
          <div className="empty">
            <p>The editor reads the signed text, and none has been imported yet.</p>
            <Link to="/import" className="button-link">
              Import the signed text
            </Link>
          </div>
          <Readings />
        </>
      ) : (
        <Loaded query={lint} what="Reading the whole text">
          {(findings) => (
            <>
              <p className="quiet">
                {findings.length} findings in {imported.name}
              </p>
              <ul className="kinds">
                {byKind(findings).map(([kind, of]) => (
                  <li key={kind}>
                    <a href={`#${kind}`}>{kindTitle(kind)}</a> {of.length}
                  </li>
                ))}
              </ul>
              {byKind(findings).map(([kind, of]) => (
                <Group key={kind} kind={kind} of={of} />
              ))}
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}
