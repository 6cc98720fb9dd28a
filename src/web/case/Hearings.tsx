import type { CaseFileShape } from "../../contract/shapes.ts";
import { left, mediumDay } from "../say/day.ts";
import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import { Group } from "./Group.tsx";
import { Line, type Reading } from "./Line.tsx";
import { writable } from "./rooms.ts";

/** Hearings and meetings of the case, held or ahead. */
export function Hearings({ at, lines }: { at: Reading; lines: CaseFileShape["hearings"] }) {
  const rooms = writable(at.of);
  return (
    <Group
      at={at}
      id="file-hearings"
      title="Hearings and meetings"
      count={lines.length}
      form={fileForms.hearing}
      empty="None is set. One that is set here stands on the docket and in the calendars."
    >
      <ul>
        {lines.map((one) => (
          <Line
            key={`${one.room} ${one.seq}`}
            at={at}
            line={one}
            name={`${one.what} of ${mediumDay(one.on)}`}
            head={`${one.what}, ${mediumDay(one.on)}${one.time ? ` at ${one.time}` : ""}`}
            tags={
              one.held ? (
                <span className="tag on">Held</span>
              ) : (
                <span className={one.on < at.today ? "tag danger" : "tag"}>
                  {one.on < at.today ? "Not recorded as held" : left(at.today, one.on).replace("due ", "")}
                </span>
              )
            }
            acts={
              !one.held &&
              rooms.includes(one.room) && (
                <Adding
                  small
                  form={fileForms.hearingHeld}
                  of={at.of}
                  today={at.today}
                  room={one.room}
                  about={one.what}
                  given={() => ({ hearing: `${one.seq}` })}
                />
              )
            }
          >
            {(one.place || one.held) && (
              <p>
                {one.place ? `In ${one.place}. ` : ""}
                {one.held && `Held on ${mediumDay(one.held)}.`}
              </p>
            )}
          </Line>
        ))}
      </ul>
    </Group>
  );
}
