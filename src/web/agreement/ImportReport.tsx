import { Link } from "@tanstack/react-router";
import type { AnswerOf } from "../api.ts";

/** What the import took out, mended, and could not place. */
export function ImportReport({ of }: { of: AnswerOf<"importText"> }) {
  const removed = Object.entries(of.removed);
  return (
    <section className="block" aria-labelledby="import-report">
      <h2 id="import-report">Import report</h2>
      <dl className="facts">
        <dt>File</dt>
        <dd>{of.name}</dd>
        <dt>Found</dt>
        <dd>
          {of.sections} sections, {of.nodes} clauses and paragraphs
        </dd>
        {removed.map(([what, count]) => (
          <div key={what} className="facts-pair">
            <dt>Taken out</dt>
            <dd>
              {count} × {what}
            </dd>
          </div>
        ))}
        <dt>Hash</dt>
        <dd>
          <code>{of.sha256}</code>
        </dd>
      </dl>
      <p>
        <Link to="/">Read the agreement</Link> or <Link to="/report">see what an editor would report</Link>.
      </p>
      <h3 className="gap">Repairs ({of.repairs.length})</h3>
      {of.repairs.length === 0 && <p className="quiet">Nothing had to be mended.</p>}
      <ul className="findings">
        {of.repairs.map((repair) => (
          <li key={`${repair.line} ${repair.was}`}>
            <span className="quiet">line {repair.line}</span> <del>{repair.was}</del> read as{" "}
            <ins>{repair.now}</ins>
          </li>
        ))}
      </ul>
      <h3 className="gap">Without a place ({of.unplaced.length})</h3>
      {of.unplaced.length === 0 && <p className="quiet">Every line found its clause.</p>}
      <ul className="findings">
        {of.unplaced.map((line) => (
          <li key={line.line}>
            <span className="quiet">line {line.line}</span> <q>{line.text}</q> {line.why}
          </li>
        ))}
      </ul>
    </section>
  );
}
