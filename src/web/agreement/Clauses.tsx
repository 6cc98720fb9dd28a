import { Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import type { SectionShape } from "../../contract/shapes.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { isWide, SignedTable } from "./SignedTable.tsx";

type Clause = SectionShape["clauses"][number];

const paragraphs = (text: string) =>
  text.split(/\n+/).map((words, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move within their clause
    <p key={index}>{words}</p>
  ));

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The section's own row, when it says nothing beyond the heading that the page has already. */
const repeatsTitle = (clause: Clause, of: SectionShape) =>
  clause.address === of.number && clause.plain === null && clause.text === null && clause.rows === null;

/** A bullet or a paragraph without a label of its own: the plain words of the clause above it cover it. */
const isUnlabelled = (clause: Clause) => /\.(p|bullet|h)\d+(~\d+)?$/.test(clause.address);

/** The address of the clause that a table stands under. */
const owner = (table: Clause) => table.address.replace(/\.t\d+$/, "");

/** The rows of the page: a clause with the narrow tables under it, or a wide table, which takes a row of its own. */
const laidOut = (clauses: readonly Clause[]): { clause: Clause; tables: Clause[] }[] => {
  const rows: { clause: Clause; tables: Clause[] }[] = [];
  for (const clause of clauses) {
    const above = rows.at(-1);
    if (clause.rows && !isWide(clause.rows) && above && above.clause.address === owner(clause))
      above.tables.push(clause);
    else rows.push({ clause, tables: [] });
  }
  return rows;
};

function Table({ of }: { of: Clause }) {
  return <SignedTable rows={of.rows ?? []} of={owner(of)} />;
}

function TableRow({ of, target }: { of: Clause; target: boolean }) {
  return (
    <div id={of.address} className={`clause-row table-row${target ? " is-target" : ""}`}>
      <div className={isWide(of.rows ?? []) ? "clause-whole" : "clause-signed"}>
        <Table of={of} />
      </div>
    </div>
  );
}

interface RowProps {
  readonly of: Clause;
  readonly tables: readonly Clause[];
  readonly target: boolean;
  readonly both: boolean;
  readonly page: string;
  /** The page's title, which no heading of the signed text needs to say again. */
  readonly title: string;
}

function Row({ of, tables, target, both, page, title }: RowProps) {
  const heading = of.heading && !same(of.heading, title) ? of.heading : null;
  return (
    <div id={of.address} className={`clause-row depth-${Math.min(of.depth, 4)}${target ? " is-target" : ""}`}>
      <div className="clause-label">
        <Link to="." hash={of.address} search={true}>
          <span className="visually-hidden">Clause {of.address} </span>
          {isUnlabelled(of) ? (of.address.includes(".bullet") ? "•" : "¶") : of.label || of.address}
        </Link>
        <CopyButton text={() => `${page}#${of.address}`}>Link</CopyButton>
      </div>
      <div className="clause-plain">
        {heading && !both && <h2>{heading}</h2>}
        {of.plain
          ? paragraphs(of.plain)
          : both && !isUnlabelled(of) && <p className="no-words">No plain words of its own.</p>}
      </div>
      {both && (
        <div className="clause-signed">
          {heading && <h2>{heading}</h2>}
          {of.text && paragraphs(of.text)}
          {tables.map((table) => (
            <div key={table.address} id={table.address} className="clause-table">
              <Table of={table} />
            </div>
          ))}
          {!of.text && !heading && tables.length === 0 && (
            <p className="no-words">Nothing of its own in the signed text.</p>
          )}
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
    const at = hash ? document.getElementById(hash) : null;
    at?.scrollIntoView({ block: at.matches(".clause-row") ? "center" : "start" });
  }, [hash]);
  const page = `${location.origin}/section/${of.number}`;
  const clauses = of.clauses.filter((clause) => !repeatsTitle(clause, of));
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
      {clauses.length === 0 && <p className="quiet">Nothing has been written about this section yet.</p>}
      {laidOut(clauses).map(({ clause, tables }) => {
        const target = hash === clause.address;
        if (clause.rows) return <TableRow key={clause.address} of={clause} target={target} />;
        return (
          <Row
            key={clause.address}
            of={clause}
            tables={tables}
            both={both}
            target={target}
            page={page}
            title={of.title}
          />
        );
      })}
    </section>
  );
}
