import type { CaseLineShape, DocketRowShape, OpenClockShape } from "../../contract/shapes.ts";

/** A row of the docket for a test: the answer at the first step, a week ahead. */
export const row = (of: Partial<DocketRowShape> = {}): DocketRowShape => ({
  matter: "m1",
  room: "shared",
  clock: "answer",
  source: "procedure",
  number: "G-1",
  procedure: "grievance",
  procedureTitle: "Grievance",
  title: "Credit withheld",
  about: "9.1.A",
  department: "Audits",
  standing: "Waiting at step 1",
  grievant: "Sample Member",
  handledBy: { union: { id: "p1", name: "Sample Steward" }, employer: null },
  what: "Answer at step 1",
  act: "answer",
  mover: "Supervisor",
  side: "employer",
  person: null,
  since: "2002-04-15",
  due: "2002-04-22",
  time: null,
  clause: "7.7.B",
  onLapse: "The next step is open.",
  counts: "Calendar days.",
  agreed: false,
  overdue: false,
  lapsed: false,
  daysLeft: 7,
  ...of,
});

/** A clock of a case for a test. */
export const clock = (of: Partial<OpenClockShape> = {}): OpenClockShape => ({
  what: "Answer at step 1",
  mover: "supervisor",
  since: "2002-04-15",
  due: "2002-04-22",
  clause: "7.7.B",
  onLapse: "The next step is open.",
  counts: "Calendar days.",
  overdue: false,
  ...of,
});

/** A case in a list for a test. */
export const line = (of: Partial<CaseLineShape> = {}): CaseLineShape => ({
  id: "m1",
  number: "G-1",
  procedure: "grievance",
  procedureTitle: "Grievance",
  title: "Credit withheld",
  clause: "9.1.A",
  department: "Audits",
  standing: "Waiting at step 1",
  grievant: "Sample Member",
  filedOn: "2002-04-15",
  next: clock(),
  closed: false,
  outcome: null,
  handledBy: { union: null, employer: null },
  ...of,
});
