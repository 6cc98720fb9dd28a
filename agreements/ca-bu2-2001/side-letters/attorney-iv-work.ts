import { figure, given, one, read, rule } from "../../../src/rules/index.ts";
import { atFour, fourApproved, mostAtFour } from "../15-classification/class-level-caps.ts";
import {
  ownClassDuties,
  START,
  shareOfHigherDuties,
  trainingAssignment,
  weeksOfHigherDuties,
} from "../15-classification/inputs.ts";
import { higherClassBy } from "../15-classification/out-of-class.ts";
import { mayStop } from "../15-classification/required-work.ts";

export const standardShare = figure(
  {
    id: "attorney-iv-standard-share",
    clause: "SL.3.3",
    title: "Share of time that must be passed, as the State holds",
    unit: "percent",
    page: 111,
  },
  { [START]: "50%" },
);
export const standardWeeks = figure(
  {
    id: "attorney-iv-standard-weeks",
    clause: "SL.3.3",
    title: "Least weeks in a row, as the State holds",
    unit: "weeks",
    page: 111,
  },
  { [START]: "2" },
);
export const threeHigherClass = higherClassBy({
  id: "attorney-iii-higher-class",
  clause: "SL.3.Exh.2.a.2",
  page: 115,
});
export const threeMayStop = mayStop({
  id: "attorney-iii-may-stop",
  clause: "SL.3.Exh.2.b.4",
  page: 116,
});

const fullRange = given.flag("fullRangeOfDuties", {
  question: "Do the duties make up the full range of the higher class?",
});
const changed = given.flag("workSubstantiallyChanged", {
  question: "Has the assignment substantially changed the overall nature of the employee's work?",
});

const head = {
  id: "attorney-iii-out-of-class",
  clause: "SL.3.3",
  title: "Does a III level attorney work out of class?",
  says: "By the standard that the State holds: most of the time, over two weeks or more without a break, on the full range of duties of a higher class that do not overlap with one's own.",
  page: 111,
} as const;
const most = shareOfHigherDuties
  .isAbove(read(standardShare))
  .and(weeksOfHigherDuties.isAtLeast(read(standardWeeks)));
const unless = (value: typeof most) =>
  rule(head, value).notwithstanding(
    "SL.3.Exh.2.a.1",
    ownClassDuties.or(trainingAssignment, changed.not()),
    ownClassDuties.or(trainingAssignment, changed.not()).not(),
    {
      note: "Duties of the own class, work that stays what it was, and Training and Development assignments are never out of class",
    },
  );

const work = {
  ownClassDuties: false,
  trainingAssignment: false,
  workSubstantiallyChanged: true,
  fullRangeOfDuties: true,
};
export const threeOutOfClass = unless(most.and(fullRange))
  .reading(
    "SL.3.3",
    "as-the-state-holds",
    "The standard is the one that the State describes, with the full range of duties",
    "It is the only one that the letter prints, and the State applies it; the union does not agree, and an arbitrator may decide it first.",
  )
  .alternative(
    "SL.3.3",
    "without-the-full-range",
    "Most of the time over two weeks on duties of a higher class is enough, as 15.3 defines it",
    "The letter leaves the standard open; 15.3.B.1 defines out-of-class work for everyone else and asks for no full range.",
    unless(most),
  )
  .example({ ...work, shareOfHigherDuties: "50.001", weeksOfHigherDuties: "2" }, "2002-04-15", "true")
  .example({ ...work, shareOfHigherDuties: "50", weeksOfHigherDuties: "2" }, "2002-04-15", "false")
  .example({ ...work, shareOfHigherDuties: "80", weeksOfHigherDuties: "1" }, "2002-04-15", "false")
  .example(
    { ...work, fullRangeOfDuties: false, shareOfHigherDuties: "80", weeksOfHigherDuties: "4" },
    "2002-04-15",
    "false",
    { note: "yes by the other reading" },
  )
  .example(
    { ...work, ownClassDuties: true, shareOfHigherDuties: "80", weeksOfHigherDuties: "4" },
    "2002-04-15",
    "false",
  )
  .example(
    { ...work, trainingAssignment: true, shareOfHigherDuties: "80", weeksOfHigherDuties: "4" },
    "2002-04-15",
    "false",
  )
  .example(
    { ...work, workSubstantiallyChanged: false, shareOfHigherDuties: "80", weeksOfHigherDuties: "4" },
    "2002-04-15",
    "false",
  )
  .example({ ...work, shareOfHigherDuties: "80" }, "2002-04-15", { missing: ["weeksOfHigherDuties"] });

export const strictScrutiny = rule(
  {
    id: "attorney-iv-strict-scrutiny",
    clause: "SL.3.4",
    title: "Is the claim under strict scrutiny?",
    says: "Yes, where one more position at the IV level would go above the department's share under 15.1.",
    page: 111,
  },
  fourApproved.not().or(atFour.plus(one()).isAbove(mostAtFour)),
)
  .reading(
    "SL.3.4",
    "no-level-no-room",
    "In a department without the IV level any such position is above the cap",
    "Where 15.1.A gives no share, there is none to stay within.",
  )
  .example(
    { fourApproved: true, attorneyPositionsUpToFour: "100", attorneysAtFour: "54" },
    "2002-04-15",
    "false",
    { note: "the 55th of 55" },
  )
  .example(
    { fourApproved: true, attorneyPositionsUpToFour: "100", attorneysAtFour: "55" },
    "2002-04-15",
    "true",
  )
  .example(
    { fourApproved: true, attorneyPositionsUpToFour: "99", attorneysAtFour: "54" },
    "2002-04-15",
    "true",
  )
  .example({ fourApproved: false }, "2002-04-15", "true")
  .example({ fourApproved: true, attorneyPositionsUpToFour: "100" }, "2002-04-15", {
    missing: ["attorneysAtFour"],
  });

const isFour = given.flag("isAttorneyFour", { question: "Is the employee an Attorney IV now?" });
const restsOnStandards = given.flag("loweringRestsOnStandards", {
  question: "Would the lower level rest on the standards, the claims procedure or the letter?",
});
export const loweringAllowed = rule(
  {
    id: "attorney-iv-lowering",
    clause: "SL.3.6",
    title: "May the class level be lowered on this ground?",
    says: "Not for somebody who is an Attorney IV, where the ground is the standards, the claims procedure or the letter itself.",
    page: 111,
  },
  isFour.and(restsOnStandards).not(),
)
  .example({ isAttorneyFour: true, loweringRestsOnStandards: true }, "2002-04-15", "false")
  .example({ isAttorneyFour: true, loweringRestsOnStandards: false }, "2002-04-15", "true", {
    note: "the letter says nothing of other grounds",
  })
  .example({ isAttorneyFour: false }, "2002-04-15", "true")
  .example({ isAttorneyFour: true }, "2002-04-15", { missing: ["loweringRestsOnStandards"] });
