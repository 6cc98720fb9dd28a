import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const shareAtFour = figure(
  {
    id: "attorney-iv-share",
    clause: "15.1.A",
    title: "Share of attorneys at the IV level",
    unit: "percent",
    page: 92,
  },
  { [START]: "55%" },
);
export const shareAtThree = figure(
  {
    id: "attorney-iii-share",
    clause: "15.1.B",
    title: "Share of attorneys at the Senior or III level",
    unit: "percent",
    page: 92,
  },
  { [START]: "55%" },
);

const positions = (name: string, question: string) =>
  given.number(name, { unit: "count", min: "0", max: "5000", question });
const upToFour = positions(
  "attorneyPositionsUpToFour",
  "How many attorney positions of the unit has the department in classes whose pay does not go above the top of the IV class?",
);
const upToThree = positions(
  "attorneyPositionsUpToThree",
  "How many attorney positions of the unit has the department at the Senior or III level and below?",
);
export const atFour = positions(
  "attorneysAtFour",
  "How many of the department's attorneys are at the IV level?",
);
const atThree = positions(
  "attorneysAtThree",
  "How many of the department's attorneys are at the Senior or III level?",
);
const allowedMore = positions(
  "allowedAboveShare",
  "How many appointments above the percentage, or at a higher level, has the State's personnel department allowed? 0 where none.",
);
export const fourApproved = given.flag("fourApproved", {
  question: "Has the department the State employer's approval to use Attorney IV level classes?",
});

/** The most positions at the upper level, by 15.1. */
const WHOLE = "a part of a position cannot be filled, and the share may not be passed";
export const mostAtFour = upToFour.times(read(shareAtFour)).as("count").rounded("1", "down", WHOLE);
const mostAtThree = upToThree.times(read(shareAtThree)).as("count").rounded("1", "down", WHOLE);

export const attorneyFourCap = rule(
  {
    id: "attorney-iv-cap",
    clause: "15.1.A",
    title: "Most attorneys at the IV level",
    says: "55 percent of the department's attorney positions in classes at or below the top of the IV class, where the department may use that level.",
    page: 92,
  },
  mostAtFour,
)
  .notwithstanding(
    "15.1.A",
    fourApproved.not(),
    notApplicable("count", "15.1.A", "the department has no approval to use the IV level"),
    { note: "The department has no approval to use the IV level" },
  )
  .reading(
    "15.1.A",
    "positions-filled-or-not",
    "The percentage is taken of positions, filled or not",
    "The sentence on the base speaks of all positions that are allocated, not of the people in them.",
  )
  .example({ fourApproved: true, attorneyPositionsUpToFour: "100" }, "2002-04-15", "55")
  .example({ fourApproved: true, attorneyPositionsUpToFour: "99" }, "2002-04-15", "54", { note: "54.45" })
  .example({ fourApproved: true, attorneyPositionsUpToFour: "20" }, "2002-04-15", "11")
  .example({ fourApproved: true, attorneyPositionsUpToFour: "19" }, "2002-04-15", "10", { note: "10.45" })
  .example({ fourApproved: true, attorneyPositionsUpToFour: "1" }, "2002-04-15", "0")
  .example({ fourApproved: false, attorneyPositionsUpToFour: "100" }, "2002-04-15", {
    notApplicable: "15.1.A",
  })
  .example({ fourApproved: true, attorneyPositionsUpToFour: "5001" }, "2002-04-15", {
    refused: "out-of-range",
  })
  .example({ attorneyPositionsUpToFour: "100" }, "2002-04-15", { missing: ["fourApproved"] });

const open = (most: typeof mostAtFour, now: typeof mostAtFour) =>
  most.plus(allowedMore).minus(now).atLeast(zero("count"));

const four = { fourApproved: true, attorneyPositionsUpToFour: "100", allowedAboveShare: "0" };
export const attorneyFourOpen = rule(
  {
    id: "attorney-iv-open",
    clause: "15.1.A",
    title: "Further appointments to the IV level",
    says: "What the percentage leaves, and what the State's personnel department has allowed above it.",
    page: 92,
  },
  open(when(fourApproved, mostAtFour, zero("count")), atFour),
)
  .notwithstanding(
    "15.1.A",
    fourApproved.not().and(allowedMore.equals(zero("count"))),
    notApplicable("count", "15.1.A", "the department has no approval to use the IV level"),
    { note: "There is neither approval for the level nor an appointment allowed by itself" },
  )
  .example({ ...four, attorneysAtFour: "54" }, "2002-04-15", "1")
  .example({ ...four, attorneysAtFour: "55" }, "2002-04-15", "0")
  .example({ ...four, attorneysAtFour: "56" }, "2002-04-15", "0", { note: "above the cap: none, not less" })
  .example({ ...four, attorneysAtFour: "56", allowedAboveShare: "3" }, "2002-04-15", "2", {
    note: "15.1.C: three above the percentage",
  })
  .example({ ...four, fourApproved: false, attorneysAtFour: "0" }, "2002-04-15", { notApplicable: "15.1.A" })
  .example(
    { ...four, fourApproved: false, attorneysAtFour: "1", allowedAboveShare: "2" },
    "2002-04-15",
    "1",
    {
      note: "15.1.C: appointments at a higher level by themselves",
    },
  )
  .example({ ...four }, "2002-04-15", { missing: ["attorneysAtFour"] });

const capThreeHead = {
  id: "attorney-iii-cap",
  clause: "15.1.B",
  title: "Most attorneys at the Senior or III level",
  says: "55 percent of the department's attorney positions at that level and below.",
  page: 92,
} as const;
const openThreeHead = {
  id: "attorney-iii-open",
  clause: "15.1.B",
  title: "Further appointments to the Senior or III level",
  says: "What the percentage leaves, and what the State's personnel department has allowed above it.",
  page: 92,
} as const;
const ownRung = [
  "15.1.B",
  "own-level-only",
  "The cap on the III level holds in every department that has the level",
  "The subsection names every department with such classes, and its base leaves out the positions above them.",
] as const;
const otherRung = (of: typeof attorneyFourCap) =>
  of.notwithstanding(
    "15.1.A",
    fourApproved,
    notApplicable("count", "15.1.A", "the department is one of those with the IV level"),
    { note: "The department is one of those with the IV level" },
  );
const OTHERS = [
  "15.1.B",
  "departments-without-four",
  "The cap on the III level is for departments that do not use the IV level",
  "The two headings divide departments into two categories; one with the IV level would be in the first.",
] as const;

export const attorneyThreeCap = rule(capThreeHead, mostAtThree)
  .reading(...ownRung)
  .alternative(...OTHERS, otherRung(rule(capThreeHead, mostAtThree)))
  .example({ attorneyPositionsUpToThree: "40", fourApproved: false }, "2002-04-15", "22")
  .example({ attorneyPositionsUpToThree: "39", fourApproved: false }, "2002-04-15", "21", { note: "21.45" })
  .example({ attorneyPositionsUpToThree: "40", fourApproved: true }, "2002-04-15", "22", {
    note: "read the other way there is no such cap here",
  })
  .example({ attorneyPositionsUpToThree: "0" }, "2002-04-15", "0")
  .example({ attorneyPositionsUpToThree: "-1" }, "2002-04-15", { refused: "out-of-range" });

const three = { attorneyPositionsUpToThree: "40", allowedAboveShare: "0", fourApproved: false };
export const attorneyThreeOpen = rule(openThreeHead, open(mostAtThree, atThree))
  .reading(...ownRung)
  .alternative(...OTHERS, otherRung(rule(openThreeHead, open(mostAtThree, atThree))))
  .example({ ...three, attorneysAtThree: "21" }, "2002-04-15", "1")
  .example({ ...three, attorneysAtThree: "22" }, "2002-04-15", "0")
  .example({ ...three, attorneysAtThree: "23" }, "2002-04-15", "0")
  .example({ ...three, attorneysAtThree: "22", allowedAboveShare: "1" }, "2002-04-15", "1", {
    note: "15.1.C",
  })
  .example({ ...three, attorneysAtThree: "20", fourApproved: true }, "2002-04-15", "2")
  .example({ ...three, allowedAboveShare: undefined, attorneysAtThree: "20" }, "2002-04-15", {
    missing: ["allowedAboveShare"],
  });
