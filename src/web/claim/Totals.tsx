import type { ClaimAnswerShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { amount } from "../say/amount.ts";
import { sentence } from "../say/sentence.ts";

/** The sums of a claim, what it leads to, and its lines in order where they are ranked. */
export function Totals({ of, ranked }: { of: ClaimAnswerShape; ranked: boolean }) {
  return (
    <section className="answer claim-totals" aria-labelledby="totals" aria-live="polite">
      <h2 id="totals">{ranked ? "In order" : "In all"}</h2>
      {of.totals.length === 0 && !ranked && <p className="quiet">Nothing is allowed yet.</p>}
      {!ranked &&
        of.totals.map((one) => (
          <div key={one.unit}>
            <p className="answer-value">{amount(one.allowed.say)}</p>
            {one.claimed && one.cut && (
              <p className="quiet">
                of {amount(one.claimed.say)} asked for
                {Number(one.cut.value) > 0 ? `, ${amount(one.cut.say)} cut` : ", nothing cut"}
              </p>
            )}
          </div>
        ))}
      {of.results.map(({ answer, refusal }) => (
        <p key={answer?.rule ?? refusal?.code} className="claim-result">
          {answer ? (
            <>
              {answer.title.endsWith("?") ? answer.title : `${answer.title}:`}{" "}
              <strong>{amount(answer.say) || (answer.notApplicable?.reason ?? "not yet known")}</strong>{" "}
              <ClauseLink clause={answer.clause} />
            </>
          ) : (
            `${sentence(refusal?.reason ?? "")} ${sentence(refusal?.remedy ?? "")}`
          )}
        </p>
      ))}
      {ranked && of.lines.length > 0 && (
        <ScrollBox label="In order">
          <table className="lines">
            <thead>
              <tr>
                <th scope="col">Place</th>
                <th scope="col">Line</th>
                <th scope="col" className="number">
                  Result
                </th>
              </tr>
            </thead>
            <tbody>
              {of.lines.map((line) => (
                <tr key={line.number}>
                  <td>{line.rank ?? "–"}</td>
                  <td>{line.label || `Line ${line.number}`}</td>
                  <td className="number">
                    {amount(line.allowed?.say) || (line.refusal?.reason ?? "not yet known")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
