import type { Day } from "../../calendar/index.ts";
import type { CaseLineShape, StandingShape } from "../../contract/index.ts";
import { type Agreement, type Procedure, standing, toJson } from "../../rules/index.ts";
import type { MatterRow } from "../../store/index.ts";
import { loose } from "../loose.ts";
import { type CaseState, movesOf, numberOf, procedureOf } from "./case.ts";
import type { Names } from "./names.ts";

/** Where a kept case stands on a day, in the shape of the interface. */
export const standingNow = (kept: CaseState, procedure: Procedure, today: Day): Required<StandingShape> => {
  const { refusals: _, ...json } = toJson(procedure, standing(procedure, movesOf(kept, procedure), today));
  return loose(json);
};

/** The day on which the dispute was brought, or the case opened where it is none or is not brought yet. */
const broughtOn = ({ moves, openedOn }: CaseState, { dispute }: Procedure): string =>
  (moves as readonly { act: string; on: string }[]).find((one) => one.act === dispute?.act)?.on ?? openedOn;

/** Who handles a case for each party, as far as the session may know their names. */
export const handledBy = (
  { unionOfficer, employerOfficer }: Pick<MatterRow, "unionOfficer" | "employerOfficer">,
  names: Names,
): CaseLineShape["handledBy"] => ({
  union: unionOfficer === null ? null : { id: unionOfficer, name: names(unionOfficer) },
  employer: employerOfficer === null ? null : { id: employerOfficer, name: names(employerOfficer) },
});

/** One line of a list of cases. */
export const lineOf = (
  row: MatterRow,
  at: StandingShape,
  procedure: Procedure,
  names: Names,
): CaseLineShape => {
  const kept = row.state as CaseState;
  return {
    id: row.id,
    number: numberOf(row.id, row.kind, kept.openedOn),
    procedure: procedure.id,
    procedureTitle: procedure.title,
    title: row.title,
    clause: kept.subject.clause,
    department: kept.subject.department ?? null,
    standing: at.standing,
    grievant: row.subjectPersonId === null ? kept.subject.grievant : names(row.subjectPersonId),
    filedOn: broughtOn(kept, procedure),
    next: at.open[0] ?? null,
    closed: at.ended ?? false,
    outcome: at.outcome ?? null,
    handledBy: handledBy(row, names),
  };
};

/** A line of a list from the row alone. */
export const lineNow = (agreement: Agreement, row: MatterRow, today: Day, names: Names): CaseLineShape => {
  const procedure = procedureOf(agreement, row.kind);
  return lineOf(row, standingNow(row.state as CaseState, procedure, today), procedure, names);
};
