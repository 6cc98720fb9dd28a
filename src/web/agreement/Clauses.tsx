import { Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import type { SectionShape } from "../../contract/shapes.ts";
import { CopyButton } from "../part/CopyButton.tsx";

type Clause = SectionShape["clauses"][number];

const paragraphs = (text: string) =>
  text.split(/\n+/).map((words, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move within their clause
    <p key={index}>{words}</p>
  ));

function Rows({ rows, of }: { rows: readonly (readonly string[])[]; of: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={`Table of ${of}`}>
      <table className="lines signed-table">
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed rows never move
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed cells never move
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ of, target, both, page }: { of: Clause; target: boolean; both: boolean; page: string }) {
  const signed = of.text || of.rows;
  return (
    <div id={of.address} className={`clause-row depth-${Math.min(of.depth, 4)}${target ? " is-target" : ""}`}>
      <div className="clause-label">
        <Link to="." hash={of.address} search={true}>
          <span className="visually-hidden">Clause {of.address} </span>
          {of.label || of.address}
        </Link>
        <CopyButton text={() => `${page}#${of.address}`}>Link</CopyButton>
      </div>
      <div className="clause-plain">
        {of.heading && !both && <h2>{of.heading}</h2>}
        {of.plain ? paragraphs(of.plain) : both && <p className="no-words">No plain words of its own.</p>}
      </div>
      {both && (
        <div className="clause-signed">
          {of.heading && <h2>{of.heading}</h2>}
          {of.text && paragraphs(of.text)}
          {of.rows && <Rows rows={of.rows} of={of.address} />}
          {!signed && !of.heading && <p className="no-words">Nothing of its own in the signed text.</p>}
        </div>
      )}
    </div>
  );
}

/** The section clause by clause: our plain words and, once it is imported, the signed text beside them. */
export function Clauses({ of }: { of: SectionShape }) {
  const hash = useLocation({ select: (location) => location.hash });
  const both = of.clauses.some((clause) => clause.text !== null || clause.rows !== null);
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: "center" });
  }, [hash]);
  const page = `${location.origin}/section/${of.number}`;
  return (
    <section className={`clauses${both ? " both" : ""}`} aria-label="Clauses">
      {both ? (
        <div className="clauses-head" aria-hidden="true">
          <span />
          <span>In plain words</span>
          <span>As signed</span>
        </div>
      ) : (
        <p className="clauses-note">
          In plain words of this project, not the signed sentences.{" "}
          <Link to="/import" className="no-print">
            Import the signed text
          </Link>{" "}
          <span className="no-print">to read it clause by clause beside them.</span>
        </p>
      )}
      {of.clauses.length === 0 && <p className="quiet">Nothing has been written about this section yet.</p>}
      {of.clauses.map((clause) => (
        <Row key={clause.address} of={clause} both={both} target={hash === clause.address} page={page} />
      ))}
    </section>
  );
}
