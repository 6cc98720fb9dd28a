import { useMemo, useState } from "react";
import { download, toCsv } from "../agreement/csv.ts";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { Chart } from "./Chart.tsx";
import { DRAWN, type Figure } from "./figures.ts";

const NUMBER = /^\d+$/;

function Table({ of }: { of: Figure }) {
  return (
    <table className="lines">
      <caption className="visually-hidden">{of.title}</caption>
      <thead>
        <tr>
          {of.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.rows.map((row) => (
          <tr key={row.join("\t")}>
            {row.map((cell, at) => (
              <td key={of.columns[at]} className={NUMBER.test(cell) ? "figure" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chart that opens as a table; the table is always there for whoever does not see the chart. */
export function FigureView({ of, time }: { of: Figure; time: string }) {
  const [table, setTable] = useState(false);
  const drawn = useMemo(() => of.bars.slice(0, DRAWN), [of.bars]);
  if (of.bars.length === 0) return null;
  return (
    <section className="pattern" aria-labelledby={of.id}>
      <div className="pattern-head">
        <h2 id={of.id}>{of.title}</h2>
        <p className="row no-print">
          <button
            type="button"
            className="plain-button"
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            Show as a table
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={() =>
              download(`${of.id}-${time}.csv`, "text/csv;charset=utf-8", toCsv(of.columns, of.rows))
            }
          >
            Save as CSV<span className="visually-hidden">: {of.title}</span>
          </button>
        </p>
      </div>
      {table ? (
        <ScrollBox label={`${of.title}, scrolls`}>
          <Table of={of} />
        </ScrollBox>
      ) : (
        <>
          <p className="small quiet">
            {of.reads}
            {of.bars.length > DRAWN && ` The ${DRAWN} longest of ${of.bars.length} are drawn.`}
          </p>
          <Chart of={drawn} />
          <div className="visually-hidden">
            <Table of={of} />
          </div>
        </>
      )}
    </section>
  );
}
