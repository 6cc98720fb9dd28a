import type { CaseFileShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { left, mediumDay } from "../say/day.ts";
import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import { Group } from "./Group.tsx";
import { Line, type Reading } from "./Line.tsx";
import { writable } from "./rooms.ts";

type Remedy = CaseFileShape["remedies"][number];

function Tags({ of, today }: { of: Remedy; today: string }) {
  if (of.done) return <span className="tag on">Carried out</span>;
  if (!of.due) return <span className="tag">Not carried out yet</span>;
  return <span className={of.overdue ? "tag danger" : "tag"}>{left(today, of.due)}</span>;
}

/** What an answer, a settlement or an award orders, and whether it was done. */
export function Remedies({ at, lines }: { at: Reading; lines: readonly Remedy[] }) {
  const rooms = writable(at.of);
  return (
    <Group
      at={at}
      id="file-remedies"
      title="What is to be put right"
      count={lines.length}
      form={fileForms.remedy}
      empty="Nothing is ordered yet. What an answer, a settlement or an award orders stands here until it is carried out."
    >
      <ul>
        {lines.map((one) => (
          <Line
            key={`${one.room} ${one.seq}`}
            at={at}
            line={one}
            name={one.what}
            head={one.what}
            tags={<Tags of={one} today={at.today} />}
            acts={
              !one.done &&
              rooms.includes(one.room) && (
                <Adding
                  small
                  form={fileForms.remedyCarriedOut}
                  of={at.of}
                  today={at.today}
                  room={one.room}
                  about={one.what}
                  given={() => ({ remedy: `${one.seq}` })}
                />
              )
            }
          >
            <p>
              {one.amount &&
                `$${one.amount}${one.left && one.left !== one.amount ? `, of which $${one.left} is left` : ""}. `}
              {one.due && `By ${mediumDay(one.due)}. `}
              {one.clause && (
                <>
                  Under <ClauseLink clause={one.clause} />.
                </>
              )}
            </p>
            {one.carriedOut.map(({ on, amount }) => (
              <p key={`${on} ${amount}`} className="small">
                Carried out on {mediumDay(on)}
                {amount && `: $${amount}`}
              </p>
            ))}
          </Line>
        ))}
      </ul>
    </Group>
  );
}
