import type { CaseFileShape } from "../../contract/shapes.ts";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { shortDay } from "../say/day.ts";
import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import { Group } from "./Group.tsx";
import type { Reading } from "./Line.tsx";
import { mayTakeBack, ROOM_TITLES } from "./rooms.ts";

type Cost = CaseFileShape["costs"][number];

function Row({ at, cost }: { at: Reading; cost: Cost }) {
  const gone = cost.takenBack !== null;
  return (
    <tr className={gone ? "gone" : undefined}>
      <th scope="row">
        {gone ? <del>{cost.what}</del> : cost.what}
        <span className="small quiet">
          {shortDay(cost.on)}, by {cost.by}
          {cost.room !== "shared" && `, ${ROOM_TITLES[cost.room].toLowerCase()}`}
        </span>
        {gone && <span className="small">Taken back: {cost.takenBack}</span>}
        {mayTakeBack(at.of, cost, at.party) && (
          <Adding
            small
            form={fileForms.takeBack}
            of={at.of}
            today={at.today}
            room={cost.room}
            about={cost.what}
            given={() => ({ seq: `${cost.seq}` })}
          />
        )}
      </th>
      {[cost.amount, cost.union, cost.employer].map((sum, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
        <td key={column} className="figure">
          {gone ? <del>${sum}</del> : `$${sum}`}
        </td>
      ))}
    </tr>
  );
}

/** What the case cost, and what each side bears of it. */
export function Costs({
  at,
  lines,
  sums,
}: {
  at: Reading;
  lines: readonly Cost[];
  /** The sums of all that the person may see; left out where only a part of it is shown. */
  sums: CaseFileShape["costSums"] | undefined;
}) {
  return (
    <Group
      at={at}
      id="file-costs"
      title="Costs"
      count={lines.length}
      form={fileForms.cost}
      empty="No cost is recorded."
    >
      <ScrollBox label="Costs and who bears them">
        <table className="lines costs">
          <thead>
            <tr>
              <th scope="col">What for</th>
              <th scope="col" className="figure">
                Amount
              </th>
              <th scope="col" className="figure">
                The union
              </th>
              <th scope="col" className="figure">
                The employer
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((cost) => (
              <Row key={`${cost.room} ${cost.seq}`} at={at} cost={cost} />
            ))}
          </tbody>
          {sums && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  Each side bears
                </th>
                <td className="figure">${sums.union}</td>
                <td className="figure">${sums.employer}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollBox>
    </Group>
  );
}
