import { date, figure, given, one, read, rule, today } from "../../../src/rules/index.ts";
import { legislativeRatification, unionRatification } from "../inputs.ts";
import { START } from "./inputs.ts";

type Sheet = { readonly id: string; readonly clause: string; readonly page: number; readonly title: string };
const covering = (
  of: Sheet & { readonly says: string },
  name: string,
  question: string,
  choices: Readonly<Record<string, string>>,
  within: readonly string[],
  outside: string,
) =>
  rule(of, given.choice(name, { question, choices }).is(...within))
    .example({ [name]: within[0]! }, "2002-04-15", "true")
    .example({ [name]: within.at(-1)! }, "2002-04-15", "true")
    .example({ [name]: outside }, "2002-04-15", "false")
    .example({}, "2002-04-15", { missing: [name] })
    .example({ [name]: "none-of-them" }, "2002-04-15", { refused: "out-of-range" });

export const attorneyStudyCovers = covering(
  {
    id: "attorney-study-covers",
    clause: "15.6",
    page: 95,
    title: "Is the class part of the attorney study?",
    says: "The State studies its attorney classes, without those at Level IV.",
  },
  "attorneyStudyClass",
  "Which kind of class is it?",
  {
    "below-four": "An attorney class below the IV level",
    senior: "A Senior or III level attorney class",
    four: "An Attorney IV level class",
    other: "Not an attorney class",
  },
  ["below-four", "senior"],
  "four",
);

export const hearingStudyCovers = covering(
  {
    id: "hearing-study-covers",
    clause: "15.9",
    page: 96,
    title: "Is the class part of the study of hearing classes?",
    says: "The State studies Administrative Law Judges, Hearing Officers, Hearing Advisers and Fair Hearing Specialists.",
  },
  "hearingStudyClass",
  "Which kind of class is it?",
  {
    judge: "Administrative Law Judge",
    officer: "Hearing Officer",
    adviser: "Hearing Adviser",
    specialist: "Fair Hearing Specialist",
    other: "Another class",
  },
  ["judge", "officer", "adviser", "specialist"],
  "other",
);

export const laborStudyCovers = covering(
  {
    id: "labor-commissioner-study-covers",
    clause: "15.10.A",
    page: 96,
    title: "Is the class part of the labor commissioner study?",
    says: "The Department of Industrial Relations reviews Deputy Labor Commissioner I and II.",
  },
  "laborStudyClass",
  "Which class is it?",
  { one: "Deputy Labor Commissioner I", two: "Deputy Labor Commissioner II", other: "Another class" },
  ["one", "two"],
  "other",
);

const completed = (
  of: Sheet,
  name: string,
  done = given.flag(name, { question: "Is the study completed?" }),
) =>
  rule(
    { ...of, says: "The copy is owed when the study is completed; no day is named for that." },
    done.and(given.flag(`${name}Copied`, { question: "Has the union its copy of this study?" }).not()),
  )
    .example({ [name]: true, [`${name}Copied`]: false }, "2002-04-15", "true")
    .example({ [name]: true, [`${name}Copied`]: true }, "2002-04-15", "false")
    .example({ [name]: false }, "2002-04-15", "false")
    .example({ [name]: true }, "2002-04-15", { missing: [`${name}Copied`] });
const title = "Does the State owe the union a copy now?";
export const attorneyStudyCopy = completed(
  { id: "attorney-study-copy", clause: "15.6", page: 95, title },
  "attorneyStudyDone",
);
export const hearingStudyCopy = completed(
  { id: "hearing-study-copy", clause: "15.9", page: 96, title },
  "hearingStudyDone",
);

export const revisionMonths = figure(
  {
    id: "specification-revision-months",
    clause: "15.5.A",
    title: "Time for the revised specification",
    unit: "months",
    page: 95,
  },
  { [START]: "4" },
);
export const revisionDue = rule(
  {
    id: "specification-revision-due",
    clause: "15.5.A",
    title: "Last day to submit the revised class of Deputy Commissioner",
    says: "Within four months of the day on which both sides had ratified the agreement.",
    page: 95,
  },
  legislativeRatification.laterOf(unionRatification).plusMonths(read(revisionMonths)),
)
  .reading(
    "15.5.A",
    "the-later-ratification",
    "Both sides have ratified when the Legislature and the union's members have",
    "16.1 lets the agreement begin with these two ratifications; the section speaks of both parties.",
  )
  .example(
    { legislativeRatification: "2002-01-24", unionRatification: "2002-01-18" },
    "2002-04-15",
    "2002-05-24",
  )
  .example(
    { legislativeRatification: "2002-01-24", unionRatification: "2002-02-05" },
    "2002-04-15",
    "2002-06-05",
  )
  .example(
    { legislativeRatification: "2001-10-31", unionRatification: "2001-10-12" },
    "2002-04-15",
    "2002-02-28",
    {
      note: "February is shorter",
    },
  )
  .example({ legislativeRatification: "2002-01-24" }, "2002-04-15", { missing: ["unionRatification"] });

const reviewed = given.day("laborStudyCompleted", {
  question: "On which day was the review of the two classes completed?",
});
const reviewDone = given.flag("laborStudyDone", { question: "Is the review of the two classes completed?" });
const reviewEnd = date("2002-12-01").minusDays(one("days"));
export const laborStudyCopy = completed(
  {
    id: "labor-commissioner-study-copy",
    clause: "15.10.A",
    page: 96,
    title: "Does the department owe the union the results now?",
  },
  "laborStudyDone",
  reviewDone,
);
export const laborStudyLate = rule(
  {
    id: "labor-commissioner-study-late",
    clause: "15.10.A",
    title: "Is the review of Deputy Labor Commissioners late?",
    says: "It is to be completed before December 1, 2002, so November 30 is the last day; the results go to the union.",
    page: 96,
  },
  today()
    .isAfter(reviewEnd)
    .and(reviewDone.not().or(reviewed.isAfter(reviewEnd))),
)
  .reading(
    "15.10.A",
    "an-endeavor",
    "Late is not yet a breach",
    "The department is to endeavor to complete the review; it owes the effort by that day, and the results when there are any.",
  )
  .example({ laborStudyDone: false }, "2002-11-30", "false")
  .example({ laborStudyDone: false }, "2002-12-01", "true")
  .example({ laborStudyDone: true, laborStudyCompleted: "2002-11-30" }, "2002-12-01", "false")
  .example({ laborStudyDone: true, laborStudyCompleted: "2002-12-01" }, "2003-01-15", "true")
  .example({}, "2002-11-30", "false", { note: "before the day nothing needs to be known" })
  .example({ laborStudyDone: true }, "2002-12-01", { missing: ["laborStudyCompleted"] });
