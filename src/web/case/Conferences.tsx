import type { CaseFileShape } from "../../contract/shapes.ts";
import { mediumDay } from "../say/day.ts";
import { fileForms } from "./fileForms.ts";
import { Group } from "./Group.tsx";
import { Line, type Reading } from "./Line.tsx";
import { minutes, totalPaid } from "./paid.ts";

/** Conferences with who was there, and the paid time of each and of all. */
export function Conferences({ at, lines }: { at: Reading; lines: CaseFileShape["conferences"] }) {
  return (
    <Group
      at={at}
      id="file-conferences"
      title="Conferences"
      count={lines.length}
      form={fileForms.conference}
      empty="No conference is recorded. Record who was there and how much of it was paid time."
    >
      <ul>
        {lines.map((one) => (
          <Line
            key={`${one.room} ${one.seq}`}
            at={at}
            line={one}
            name={`conference of ${mediumDay(one.on)}`}
            head={`${mediumDay(one.on)}${one.place ? `, ${one.place}` : ""}`}
            tags={<span className="tag">{one.paidHours} paid</span>}
          >
            {one.step && <p>At {one.step}</p>}
            <ul className="people-list">
              {one.attendees.map(({ name, capacity, paidMinutes }) => (
                <li key={name}>
                  {name}, {capacity}
                  <span className="quiet">
                    {paidMinutes === 0 ? ", no paid time" : `, ${minutes(paidMinutes)} paid`}
                  </span>
                </li>
              ))}
            </ul>
            {one.note && <p className="words-of">{one.note}</p>}
          </Line>
        ))}
      </ul>
      <p className="sum">
        Paid time of everybody together: <strong>{totalPaid(lines)}</strong> (hours and minutes)
      </p>
    </Group>
  );
}
