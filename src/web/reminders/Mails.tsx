import type { RemindersShape } from "../../contract/shapes.ts";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { shortDay } from "../say/day.ts";

const STATES = {
  waiting: ["Waiting", ""],
  sending: ["On its way", ""],
  sent: ["Sent", "on"],
  failed: ["Not sent", "danger"],
  unsure: ["Perhaps sent", "warn"],
} as const satisfies Record<RemindersShape["mails"][number]["state"], readonly [string, string]>;

/** The last mails to the person, each with what became of it. */
export function Mails({ of }: { of: RemindersShape["mails"] }) {
  if (of.length === 0)
    return <p className="quiet">No mail yet. The first goes out when something falls due.</p>;
  return (
    <ScrollBox label="The last mails, scrolls">
      <table className="lines mails">
        <thead>
          <tr>
            <th scope="col">Mail</th>
            <th scope="col">Day</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ id, subject, on, state, error }) => {
            const [title, tone] = STATES[state];
            return (
              <tr key={id}>
                <th scope="row">{subject}</th>
                <td className="unbroken">{shortDay(on)}</td>
                <td>
                  <span className={`tag ${tone}`}>{title}</span>
                  {error && <span className="small quiet mail-error">{error}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
