import type { ClaimLineShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { amount } from "../say/amount.ts";
import { shortDay } from "../say/day.ts";

/** The days of a stretch, as runs that came to the same. */
export function Stretch({ of }: { of: ClaimLineShape["parts"] }) {
  if (of.length < 2) return null;
  return (
    <ScrollBox label="The days of this stretch">
      <table className="lines stretch">
        <thead>
          <tr>
            <th scope="col">Days</th>
            <th scope="col" className="number">
              A day
            </th>
            <th scope="col" className="number">
              In all
            </th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {of.map((part) => (
            <tr key={part.from}>
              <td>
                {shortDay(part.from)}
                {part.days > 1 && ` to ${shortDay(part.to)}, ${part.days} days`}
              </td>
              <td className="number">{amount(part.each?.say)}</td>
              <td className="number">{amount(part.sum?.say)}</td>
              <td>
                {part.refusal?.reason ?? part.decided?.says}{" "}
                {(part.refusal?.clause ?? part.decided?.clause) && (
                  <ClauseLink clause={(part.refusal?.clause ?? part.decided?.clause)!} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
