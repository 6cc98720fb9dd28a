import { useId, useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { entryTitle } from "../case/fileForms.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { CopyButton } from "../part/CopyButton.tsx";
import { mediumDay, withDays } from "../say/day.ts";
import { CheckRecord } from "./CheckRecord.tsx";

type Entry = CaseShape["history"][number];

function Hash({ of }: { of: Entry }) {
  return (
    <dl className="hash small">
      <dt>Hash of entry {of.seq}</dt>
      <dd>
        <code>{of.hash}</code> <CopyButton text={() => of.hash}>Copy</CopyButton>
      </dd>
      <dt>Of the entry before</dt>
      <dd>
        <code>{/[1-9a-f]/.test(of.prev) ? of.prev : "none, it is the first"}</code>
      </dd>
    </dl>
  );
}

/** The record of the case: every act in order, never overwritten, each sealed with the hash of the one before. */
export function History({ of }: { of: CaseShape }) {
  const [hashes, setHashes] = useState(false);
  const list = useId();
  return (
    <section aria-labelledby="history" className="case-section">
      <h2 id="history" className="case-h">
        Record
      </h2>
      <p className={of.chain.verified ? "verified" : "verified broken"}>
        {of.chain.verified
          ? `Verified: ${of.chain.entries} ${of.chain.entries === 1 ? "entry" : "entries"}, the chain is whole.`
          : `The chain of ${of.chain.entries} entries does not verify. Compare it with the other party’s export.`}
      </p>
      <p className="no-print">
        <button
          type="button"
          className="plain-button small"
          aria-expanded={hashes}
          aria-controls={list}
          onClick={() => setHashes(!hashes)}
        >
          {hashes ? "Fold the hashes away" : "Show the hashes"}
        </button>
      </p>
      <ol className="history" id={list}>
        {of.history.map((entry) => (
          <li key={entry.seq}>
            <div className="history-when">
              <time dateTime={entry.on}>{mediumDay(entry.on)}</time>
              <span className="small quiet history-entry">Entry {entry.seq}</span>
            </div>
            <div>
              <h3>{entryTitle(entry.title)}</h3>
              <p className="small quiet">
                {entry.by}, {entry.party}
                {entry.clause && (
                  <>
                    , by <ClauseLink clause={entry.clause} />
                  </>
                )}
              </p>
              {entry.late && <p className="late">Late: {withDays(entry.late)}</p>}
              {Object.keys(entry.detail).length > 0 && (
                <dl className="detail">
                  {Object.entries(entry.detail).map(([name, value]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{value === "true" ? "Yes" : value === "false" ? "No" : mediumDay(value)}</dd>
                    </div>
                  ))}
                </dl>
              )}
              {hashes && <Hash of={entry} />}
            </div>
          </li>
        ))}
      </ol>
      <CheckRecord />
    </section>
  );
}
