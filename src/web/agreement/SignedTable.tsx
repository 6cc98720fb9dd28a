import { ScrollBox } from "../part/ScrollBox.tsx";
import { columnsOf, readTable, spans } from "./signedTable.ts";

type Printed = readonly (readonly string[])[];

/** A table with more rows than this stays folded until it is wanted. */
const FOLDS_ABOVE = 20;
/** A table with more columns than this takes the width of both columns of the page. */
const NARROW = 3;

export const isWide = (rows: Printed): boolean => columnsOf(rows) > NARROW;

function Rows({ rows, head, label }: { rows: Printed; head: number; label: string }) {
  return (
    <ScrollBox label={label}>
      <table className="lines signed-table">
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed rows never move
            <tr key={index} className={index < head ? "signed-head" : undefined}>
              {(index < head ? spans(row) : row.map((text) => ({ text, over: 1 }))).map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed cells never move
                <td key={column} colSpan={cell.over}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** A table of the signed text, row by row as it is printed; a long one unfolds. */
export function SignedTable({ rows, of }: { rows: Printed; of: string }) {
  const { head, rows: count } = readTable(rows);
  const table = <Rows rows={rows} head={head} label={`Table of ${of}, as signed`} />;
  if (count <= FOLDS_ABOVE) return table;
  return (
    <details className="signed-fold">
      <summary>Table as signed, {count} rows</summary>
      {table}
    </details>
  );
}
