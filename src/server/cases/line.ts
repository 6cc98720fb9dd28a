import type { Day } from "../../calendar/index.ts";
import type { CaseLineShape, StandingShape } from "../../contract/index.ts";
import { type Procedure, standing, toJson } from "../../rules/index.ts";
import type { MatterRow } from "../../store/index.ts";
import { loose } from "../loose.ts";
import { type CaseState, movesOf } from "./case.ts";
import type { Names } from "./names.ts";

/** Where a kept case stands on a day, in the shape of the interface. */
export const standingNow = (kept: CaseState, procedure: Procedure, today: Day): Required<StandingShape> => {
  const { refusals: _, ...json } = toJson(procedure, standing(procedure, movesOf(kept, procedure), today));
  return loose(json);
};

/** The day of the formal filing, or of the opening where nothing is filed yet. */
const filedOn = ({ moves, openedOn }: CaseState): string =>
  (moves as readonly { act: string; on: string }[]).find((one) => one.act === "file")?.on ?? openedOn;

/** A short name for a case. It is made from the id, because a running number would tell how many there are. */
const numberOf = (id: string, kept: CaseState): string => `G-${kept.openedOn.slice(0, 4)}-${id.slice(0, 6)}`;

/** One line of the docket. */
export const lineOf = (row: MatterRow, at: StandingShape, names: Names): CaseLineShape => {
  const kept = row.state as CaseState;
  return {
    id: row.id,
    number: numberOf(row.id, kept),
    title: row.title,
    clause: kept.subject.clause,
    standing: at.standing,
    grievant: row.subjectPersonId === null ? kept.subject.grievant : names(row.subjectPersonId),
    filedOn: filedOn(kept),
    next: at.open[0] ?? null,
    closed: at.ended ?? false,
  };
};
