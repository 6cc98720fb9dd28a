import { useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { CopyButton } from "../part/CopyButton.tsx";
import { mediumDay, withDays } from "../say/day.ts";

type Entry = CaseShape["history"][number];

function Hash({ of }: { of: Entry }) {
  const [whole, setWhole] = useState(false);
  return (
    <div className="hash small">
      <button
        type="button"
        className="plain-button small"
        aria-expanded={whole}
        onClick={() => setWhole(!whole)}
      >
        <code>{of.hash.slice(0, 10)}</code>
        <span className="visually-hidden">, hash of entry {of.seq}</span>
      </button>
      {whole && (
        <dl>
          <dt>Hash</dt>
          <dd>
            <code>{of.hash}</code> <CopyButton text={() => of.hash}>Copy</CopyButton>
          </dd>
          <dt>Of the entry before</dt>
          <dd>
            <code>{/[1-9a-f]/.test(of.prev) ? of.prev : "none, it is the first"}</code>
          </dd>
        </dl>
      )}
    </div>
  );
}

/** The record of the case: every act in order, never overwritten, each sealed with the hash of the one before. */
export function History({ of }: { of: CaseShape }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="case-h">
        History
      </h2>
      <p className={of.chain.verified ? "verified" : "verified broken"}>
        {of.chain.verified
          ? `Verified: ${of.chain.entries} ${of.chain.entries === 1 ? "entry" : "entries"}, the chain is whole.`
          : `The chain of ${of.chain.entries} entries does not verify. Compare it with the other party’s export.`}
      </p>
      <ol className="history">
        {of.history.map((entry) => (
          <li key={entry.seq}>
            <div className="history-when">
              <time dateTime={entry.on}>{mediumDay(entry.on)}</time>
            </div>
            <div>
              <h3>{entry.title}</h3>
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
                      <dd>{mediumDay(value)}</dd>
                    </div>
                  ))}
                </dl>
              )}
              <Hash of={entry} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
