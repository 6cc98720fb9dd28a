import { figure, given, noFlag, read, rule } from "../../../src/rules/index.ts";
import {
  attorneyThree,
  otherClassTop,
  ownClassDuties,
  ownClassTop,
  START,
  shareOfHigherDuties,
  trainingAssignment,
  weeksOfHigherDuties,
} from "./inputs.ts";

export const majority = figure(
  {
    id: "out-of-class-share",
    clause: "15.3.B.1",
    title: "Share of time that must be passed",
    unit: "percent",
    page: 93,
  },
  { [START]: "50%" },
);
export const leastWeeks = figure(
  {
    id: "out-of-class-weeks",
    clause: "15.3.B.1",
    title: "Least work weeks in a row",
    unit: "weeks",
    page: 93,
  },
  { [START]: "2" },
);
const coversHigher = given.flag("coversHigherPosition", {
  question:
    "Are they the duties of a vacant position, or of an absent employee's position, that properly belongs to a higher class?",
});

const head = {
  id: "out-of-class-work",
  clause: "15.3.B.1",
  title: "Is it out-of-class work?",
  says: "Most of the time over at least two work weeks in a row on duties of a higher class that do not overlap with one's own, or the duties of a vacant or absent higher position.",
  page: 93,
} as const;
const most = shareOfHigherDuties.isAbove(read(majority)).and(weeksOfHigherDuties.isAtLeast(read(leastWeeks)));
const within = (value: typeof most) =>
  rule(head, value)
    .notwithstanding("15.3.B.1", ownClassDuties.and(coversHigher.not()), coversHigher, {
      note: "Duties that properly belong to the own class are not out of class, unless they cover a higher position",
    })
    .notwithstanding("15.3.B.2", trainingAssignment, trainingAssignment.not(), {
      note: "A Training and Development assignment never counts",
      over: ["15.3.B.1"],
    })
    .notwithstanding(
      "15.3.A",
      attorneyThree,
      noFlag("15.3.A", "III level attorneys claim under Side Letter 3"),
      {
        note: "III level attorneys use the procedure of Side Letter 3",
        over: ["15.3.B.1", "15.3.B.2"],
      },
    );

const plain = {
  attorneyThree: false,
  trainingAssignment: false,
  coversHigherPosition: false,
  ownClassDuties: false,
};
export const outOfClassWork = within(most.or(coversHigher))
  .reading(
    "15.3.B.4",
    "covering-is-enough",
    "Doing the duties of a vacant or absent higher position is enough by itself",
    "The subsection says that such an employee is to be considered out of class and repeats neither the share nor the weeks.",
  )
  .alternative(
    "15.3.B.4",
    "covering-for-two-weeks",
    "Covering a higher position counts only for most of the time over two work weeks",
    "The definition in B.1 could be meant for every case, so that B.4 only says that such duties do not overlap.",
    within(most),
  )
  .example({ ...plain, shareOfHigherDuties: "50.001", weeksOfHigherDuties: "2" }, "2002-04-15", "true")
  .example({ ...plain, shareOfHigherDuties: "50", weeksOfHigherDuties: "8" }, "2002-04-15", "false", {
    note: "half is not most",
  })
  .example({ ...plain, shareOfHigherDuties: "100", weeksOfHigherDuties: "1" }, "2002-04-15", "false")
  .example(
    { ...plain, ownClassDuties: true, shareOfHigherDuties: "80", weeksOfHigherDuties: "8" },
    "2002-04-15",
    "false",
    { setAside: ["15.3.B.1"] },
  )
  .example(
    { ...plain, coversHigherPosition: true, shareOfHigherDuties: "30", weeksOfHigherDuties: "1" },
    "2002-04-15",
    "true",
    { note: "not by the other reading" },
  )
  .example(
    {
      ...plain,
      coversHigherPosition: true,
      ownClassDuties: true,
      shareOfHigherDuties: "80",
      weeksOfHigherDuties: "3",
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      ...plain,
      trainingAssignment: true,
      coversHigherPosition: true,
      shareOfHigherDuties: "80",
      weeksOfHigherDuties: "8",
    },
    "2002-04-15",
    "false",
  )
  .example(
    { ...plain, attorneyThree: true, shareOfHigherDuties: "80", weeksOfHigherDuties: "8" },
    "2002-04-15",
    {
      notApplicable: "15.3.A",
    },
  )
  .example({ ...plain, shareOfHigherDuties: "80" }, "2002-04-15", { missing: ["weeksOfHigherDuties"] });

/** Whether a class is higher than one's own: 15.3 and Exhibit 2 of Side Letter 3 say the same. */
export const higherClassBy = (of: { readonly id: string; readonly clause: string; readonly page: number }) =>
  rule(
    {
      ...of,
      title: "Is the other class a higher one?",
      says: "Yes, where the top of its highest salary range is above the top of the own class's highest range, by any amount.",
    },
    otherClassTop.isAbove(ownClassTop),
  )
    .example({ ownClassTop: "7034", otherClassTop: "7035" }, "2002-04-15", "true", {
      note: "one dollar is enough",
    })
    .example({ ownClassTop: "7034", otherClassTop: "7034" }, "2002-04-15", "false")
    .example({ ownClassTop: "8111", otherClassTop: "7034" }, "2002-04-15", "false")
    .example({ ownClassTop: "20001" }, "2002-04-15", { refused: "out-of-range" })
    .example({ ownClassTop: "7034" }, "2002-04-15", { missing: ["otherClassTop"] });

export const higherClass = higherClassBy({ id: "higher-class", clause: "15.3.B.3", page: 93 });
