import type { DocketRowShape } from "../../contract/shapes.ts";
import { follows, moverOf, SOURCES } from "./words.ts";

/** The columns of the docket as a spreadsheet gets them. Days are YYYY-MM-DD, so that they sort and compute. */
export const COLUMNS = [
  "last day",
  "time",
  "days left",
  "what",
  "kind",
  "whose move",
  "side",
  "person",
  "case",
  "title",
  "grievant",
  "procedure",
  "clause in dispute",
  "standing",
  "department",
  "handled for the union",
  "handled for the employer",
  "room",
  "counted from",
  "clause of the clock",
  "late",
  "right lost",
  "agreed by both",
  "what follows",
] as const;

const yes = (is: boolean): string => (is ? "yes" : "no");

/** A row of the docket as a line of a spreadsheet. */
export const lineOf = (row: DocketRowShape): readonly string[] => [
  row.due ?? "",
  row.time ?? "",
  row.daysLeft === null ? "" : String(row.daysLeft),
  row.what,
  SOURCES[row.source].toLowerCase(),
  moverOf(row),
  row.side,
  row.person?.name ?? "",
  row.number,
  row.title,
  row.grievant ?? "",
  row.procedureTitle,
  row.about,
  row.standing,
  row.department ?? "",
  row.handledBy.union?.name ?? "",
  row.handledBy.employer?.name ?? "",
  row.room,
  row.since,
  row.clause,
  yes(row.overdue),
  yes(row.lapsed),
  yes(row.agreed),
  row.onLapse ? [follows(row), row.onLapse].filter((part) => part !== "").join(": ") : "",
];
