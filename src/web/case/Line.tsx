import type { ReactNode } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { mediumDay } from "../say/day.ts";
import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import { mayTakeBack, ROOM_TITLES } from "./rooms.ts";
import type { Room } from "./useFileAct.ts";

/** What the page knows while it draws the file: the case, the day, and the person who reads it with their party. */
export interface Reading {
  readonly of: CaseShape;
  readonly today: string;
  readonly party: string;
  readonly me: string;
}

/** What every line of the file carries. */
export interface FileLine {
  readonly room: Room;
  readonly seq: number;
  readonly by: string;
  readonly at: string;
  readonly takenBack: string | null;
}

/** One line of the file: who recorded it, who may read it, and, where it was taken back, why. */
export function Line({
  at,
  line,
  name,
  head,
  tags,
  children,
  acts,
}: {
  at: Reading;
  line: FileLine;
  /** The line in a few words, for those who hear its buttons. */
  name: string;
  head: ReactNode;
  tags?: ReactNode;
  children?: ReactNode;
  /** Forms that carry the line on; they are gone once it is taken back. */
  acts?: ReactNode;
}) {
  const gone = line.takenBack !== null;
  return (
    <li className={`file-line ${line.room}${gone ? " gone" : ""}`}>
      <div className="file-line-head">
        <h4>{gone ? <del>{head}</del> : head}</h4>
        <span className="file-tags">
          {gone ? <span className="tag">Taken back</span> : tags}
          {line.room !== "shared" && <span className="tag warn">{ROOM_TITLES[line.room]}</span>}
        </span>
      </div>
      {gone ? <p className="small">Taken back: {line.takenBack}</p> : children}
      <p className="small quiet">
        Recorded by {line.by} on {mediumDay(line.at.slice(0, 10))}
      </p>
      {!gone && (
        <div className="file-line-acts">
          {acts}
          {mayTakeBack(at.of, line, at.party) && (
            <Adding
              small
              form={fileForms.takeBack}
              of={at.of}
              today={at.today}
              room={line.room}
              about={name}
              given={() => ({ seq: `${line.seq}` })}
            />
          )}
        </div>
      )}
    </li>
  );
}
