import type { SectionShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";

/** The procedures that a section starts, and the acts that each takes. */
export function Procedures({ of }: { of: SectionShape["procedures"] }) {
  return (
    <section className="block" aria-labelledby="procedures">
      <h2 id="procedures">Its procedure</h2>
      {of.map((procedure) => (
        <div key={procedure.id} className="stack">
          <h3>{procedure.title}</h3>
          <p>{procedure.says}</p>
          <div className="scroll">
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">Act</th>
                  <th scope="col">Who</th>
                  <th scope="col">Clause</th>
                </tr>
              </thead>
              <tbody>
                {procedure.acts.map((act) => (
                  <tr key={act.act}>
                    <th scope="row">{act.title}</th>
                    <td>{act.by.join(", ")}</td>
                    <td>
                      <ClauseLink clause={act.clause} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ))}
    </section>
  );
}
