import { useState } from "react";
import type { SectionShape } from "../../contract/shapes.ts";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { download, toCsv } from "./csv.ts";
import { filterRows, sortRows } from "./sort.ts";
import { TableTools } from "./TableTools.tsx";

type Order = { column: number; descending: boolean } | undefined;

const next = (order: Order, column: number): Order => {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
};
const ariaSort = (order: Order, column: number) =>
  order?.column === column ? (order.descending ? "descending" : "ascending") : "none";

const numeric = (text: string) => /^-?\$?[\d,.]+( ?%)?$/.test(text);

/** A table of the agreement: sorted by any column, filtered as one types, scrolled under its own head, saved as CSV. */
export function SectionTable({ of }: { of: SectionShape["tables"][number] }) {
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<Order>(undefined);
  const left = filterRows(of.rows, typed);
  const rows = order ? sortRows(left, order.column, order.descending) : left;
  return (
    <section className="block" aria-labelledby={`t-${of.id}`}>
      <h2 id={`t-${of.id}`}>{of.title}</h2>
      <TableTools
        label={`Filter ${of.title}`}
        hint="Filter rows"
        typed={typed}
        onTyped={setTyped}
        shown={rows.length}
        of={of.rows.length}
      >
        <button
          type="button"
          className="plain-button"
          onClick={() => download(`${of.id}.csv`, "text/csv;charset=utf-8", toCsv(of.columns, rows))}
        >
          Save as CSV
        </button>
      </TableTools>
      <ScrollBox className="table-box" label={`${of.title}, scrolls`}>
        <table className="lines data">
          <thead>
            <tr>
              {of.columns.map((column, index) => (
                <th key={column} scope="col" aria-sort={ariaSort(order, index)}>
                  <button type="button" onClick={() => setOrder(next(order, index))}>
                    {column}
                    <span aria-hidden="true" className="sort-mark">
                      {order?.column === index ? (order.descending ? "↓" : "↑") : ""}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join("\t")}>
                {row.map((cell, index) => (
                  <td key={of.columns[index] ?? index} className={numeric(cell) ? "figure" : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="quiet">No row holds “{typed}”.</p>}
      </ScrollBox>
    </section>
  );
}
