import { given, rule } from "../../../src/rules/index.ts";

const judge = given.flag("hearingsOfficeJudge", {
  question: "Is the employee an Administrative Law Judge of the Office of Administrative Hearings?",
});
const work = given.choice("judicialWork", {
  choices: {
    prehearing: "A pre-hearing conference",
    hearing: "A formal hearing",
    settlement: "An informal settlement conference",
    other: "Other judicial work, such as a chamber meeting or a site visit",
  },
  question: "What does the judge conduct?",
});
const place = given.choice("hearingPlace", {
  choices: {
    "formal-room": "A formal hearing room of the Office of Administrative Hearings",
    "other-room": "Another room of that office",
    elsewhere: "Anywhere else",
  },
  question: "Where?",
});
const head = {
  id: "robe-required",
  clause: "13.10.A",
  title: "Must the judge wear a robe?",
  says: "For pre-hearing conferences and formal hearings in the office's formal hearing rooms; elsewhere and for other work the judge decides.",
  page: 82,
} as const;
const hearing = judge.and(work.is("prehearing", "hearing"));

export const robeRequired = rule(head, hearing.and(place.is("formal-room")))
  .reading(
    "13.10.A",
    "formal-rooms",
    "The duty is for the formal hearing rooms alone",
    "The clause orders the robe in formal hearing rooms of the office's facilities; what is ordered is not widened.",
  )
  .alternative(
    "13.10.A",
    "all-facilities",
    "The duty is for every room of the office",
    "Discretion is given only for places other than the office's facilities.",
    rule(head, hearing.and(place.is("formal-room", "other-room"))),
  )
  .example(
    { hearingsOfficeJudge: true, judicialWork: "hearing", hearingPlace: "formal-room" },
    "2002-04-15",
    "true",
  )
  .example(
    { hearingsOfficeJudge: true, judicialWork: "prehearing", hearingPlace: "formal-room" },
    "2002-04-15",
    "true",
  )
  .example(
    { hearingsOfficeJudge: true, judicialWork: "hearing", hearingPlace: "other-room" },
    "2002-04-15",
    "false",
  )
  .example(
    { hearingsOfficeJudge: true, judicialWork: "hearing", hearingPlace: "elsewhere" },
    "2002-04-15",
    "false",
  )
  .example(
    { hearingsOfficeJudge: true, judicialWork: "settlement", hearingPlace: "formal-room" },
    "2002-04-15",
    "false",
  )
  .example(
    { hearingsOfficeJudge: true, judicialWork: "other", hearingPlace: "formal-room" },
    "2002-04-15",
    "false",
  )
  .example({ hearingsOfficeJudge: false }, "2002-04-15", "false")
  .example({ hearingsOfficeJudge: true, judicialWork: "hearing" }, "2002-04-15", {
    missing: ["hearingPlace"],
  });
