import type { TermShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { shortDay } from "../say/day.ts";
import { NextLine } from "./NextLine.tsx";

type Value = TermShape["values"][number];

const period = (value: Value) =>
  value.to ? `${shortDay(value.from)} to ${shortDay(value.to)}` : `from ${shortDay(value.from)}`;

function Bands({ rows, title }: { rows: readonly (readonly [string, string])[]; title: string }) {
  return (
    <ScrollBox label={title}>
      <table className="lines bands">
        <tbody>
          {rows.map(([band, figure]) => (
            <tr key={band}>
              <th scope="row">{band}</th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The section's figures, each with the days between which it holds; the one in force on the chosen day stands out. */
export function Terms({ terms, on }: { terms: readonly TermShape[]; on: string }) {
  return (
    <section className="block" aria-labelledby="terms">
      <h2 id="terms">Its figures</h2>
      <ul className="terms">
        {terms.map((term) => (
          <li key={term.id}>
            <div>
              <h3>{term.title}</h3>
              <p className="small quiet">
                <ClauseLink clause={term.clause} />, page {term.page}
              </p>
            </div>
            <ul>
              {!term.values.some((value) => value.inForce) && (
                <li>
                  <p>No figure is in force on {shortDay(on)}.</p>
                </li>
              )}
              {term.values.map((value) => (
                <li key={value.from} className={value.inForce ? "in-force" : undefined}>
                  <p>
                    {!value.rows && <strong>{value.say}</strong>}
                    <span>{period(value)}</span>
                    {value.inForce && <span className="tag on">In force</span>}
                  </p>
                  {value.rows && <Bands rows={value.rows} title={`${term.title}, ${period(value)}`} />}
                </li>
              ))}
              <NextLine of={term.next} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
