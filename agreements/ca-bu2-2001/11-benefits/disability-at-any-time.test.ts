import { expect, it } from "vitest";
import { type CaseRow, compared } from "../case-table.ts";
import { approved, claimed, offered, onLeave, partAsked } from "./disability-sample.ts";
import { ndiProcedure } from "./ndi-procedure.ts";

const rows: readonly CaseRow[] = [
  {
    name: "approved, an advance can be asked for while the wait still runs, and not before",
    acts: [
      ...claimed,
      "2002-03-05 employee askAdvance",
      "2002-03-06 department approve",
      "2002-03-07 department answerAdvance given=yes",
      "2002-03-07 employee askAdvance",
      "2002-03-08 department answerAdvance given=yes",
    ],
    days: { "2002-03-08": ["wait employee 2002-03-10 11.10.C"] },
    refused: ["before-its-predecessor", "advance-not-asked"],
  },
  {
    name: "an examination can be required though nobody asked for part-time work",
    acts: [
      ...approved,
      "2002-04-01 employee reportExam result=fit",
      "2002-04-01 department orderExam physician=one",
      "2002-04-05 employee reportExam result=fit",
    ],
    days: { "2002-04-05": ["weeks department 2002-09-08 11.10.B"] },
    refused: ["exam-not-required"],
  },
  {
    name: "leave can be changed to at any time, while part-time work is asked for too",
    acts: [...partAsked, "2002-04-02 employee switchToLeave leave=vacation"],
    days: { "2002-04-02": ["on-leave.leaveUsedUp employee no-last-day 11.10.E"] },
  },
  {
    name: "and while a position is offered, which can still be refused; without an offer nothing can",
    acts: [
      ...offered,
      "2002-07-01 employee switchToLeave leave=vacation",
      "2002-07-02 department refuseOffer",
    ],
    days: { "2002-07-01": ["on-leave.leaveUsedUp employee no-last-day 11.10.E"], "2002-07-02": [] },
    stands: "NDI ended with the day of the refused offer",
  },
  {
    name: "no offer is refused that was not made",
    acts: [...onLeave, "2002-12-01 department refuseOffer"],
    days: { "2002-12-01": ["on-leave.leaveUsedUp employee no-last-day 11.10.E"] },
    refused: ["offer-not-made"],
  },
];

it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
  const { expected, found } = compared(ndiProcedure, row);
  expect(found).toEqual(expected);
});
