import { entitlement, given, one, rule } from "../../../src/rules/index.ts";
import { appointment, timeBase } from "../inputs.ts";
import { attorneyClass, IN_WRITING } from "./inputs.ts";

const confidential = given.flag("confidentialityNeeds", {
  question: "Does the attorney's work need confidentiality?",
});
const facts = {
  attorneyClass: true,
  appointment: "permanent",
  timeBase: "1",
  confidentialityNeeds: true,
};
const covered = attorneyClass.and(appointment.is("permanent"), timeBase.equals(one("share")), confidential);

export const privateOffice = rule(
  {
    id: "private-office",
    clause: "13.3.A",
    title: "Does the State owe an effort for a private office?",
    says: "A reasonable effort for an enclosed office of one's own, for permanent full-time attorneys who need confidentiality.",
    page: 77,
  },
  covered,
)
  .example(facts, "2002-04-15", "true")
  .example({ ...facts, attorneyClass: false }, "2002-04-15", "false")
  .example({ ...facts, appointment: "probationary" }, "2002-04-15", "false")
  .example({ ...facts, timeBase: "9/10" }, "2002-04-15", "false")
  .example({ ...facts, confidentialityNeeds: false }, "2002-04-15", "false")
  .example({ ...facts, confidentialityNeeds: undefined }, "2002-04-15", {
    missing: ["confidentialityNeeds"],
  });

const enclosed = given.flag("officeMoveEnclosed", {
  question: "Will the attorneys have enclosed private offices after the move?",
});
const major = given.flag("officeMoveMajor", { question: "Is the planned move a major one?" });

export const officeMoveNotice = rule(
  {
    id: "office-move-notice",
    clause: "13.3.C",
    title: "Must the union be told of the move?",
    says: "A major move that gives attorneys anything but enclosed private offices is told to the union as early as feasible.",
    page: 77,
  },
  major.and(enclosed.not()),
)
  .example({ officeMoveMajor: true, officeMoveEnclosed: false }, "2002-04-15", "true")
  .example({ officeMoveMajor: true, officeMoveEnclosed: true }, "2002-04-15", "false")
  .example({ officeMoveMajor: false }, "2002-04-15", "false")
  .example({ officeMoveMajor: true }, "2002-04-15", { missing: ["officeMoveEnclosed"] });

const withoutOffice = given.flag("withoutPrivateOffice", {
  question: "Is the attorney without a private office now?",
});
const talksAsked = given.flag("officeTalksAsked", {
  question: "Has the union asked the State to discuss it?",
});
const discussed = attorneyClass.and(withoutOffice);
export const officeDiscussion = rule(
  {
    id: "office-discussion",
    clause: "13.3.B",
    title: "Must the State discuss the office with the union?",
    says: "When the union asks, for every attorney without a private office; part-timers and those on probation too.",
    page: 77,
  },
  discussed.and(talksAsked),
)
  .example({ attorneyClass: true, withoutPrivateOffice: true, officeTalksAsked: true }, "2002-04-15", "true")
  .example(
    { attorneyClass: true, withoutPrivateOffice: true, officeTalksAsked: false },
    "2002-04-15",
    "false",
  )
  .example({ attorneyClass: true, withoutPrivateOffice: false }, "2002-04-15", "false")
  .example({ attorneyClass: false }, "2002-04-15", "false")
  .example({ attorneyClass: true, withoutPrivateOffice: true }, "2002-04-15", {
    missing: ["officeTalksAsked"],
  });

export const officeTalks = entitlement({
  id: "office-discussion",
  clause: "13.3.B",
  title: "Having your office discussed",
  says: "When the union asks, the State discusses with it the cases of attorneys who have no private office.",
  applies: discussed,
  otherwise: "It is for attorneys who have no private office now.",
  rules: ["office-discussion", "office-move-notice"],
  request: {
    what: "That the union ask the State to discuss your case",
    by: "No time is stated in the agreement; ask as soon as you know",
    form: "The agreement names none; the union asks the State",
    to: "Your union",
  },
});

export const office = entitlement({
  id: "private-office",
  clause: "13.3.A",
  title: "An enclosed office of your own",
  says: "The State makes a reasonable effort to give permanent full-time attorneys who need confidentiality an enclosed office.",
  applies: covered,
  otherwise: "It is for permanent full-time attorneys whose work needs confidentiality.",
  rules: ["private-office"],
  request: {
    what: "An enclosed office, with why your work needs confidentiality",
    by: "No time is stated in the agreement; ask as soon as you know",
    form: IN_WRITING,
    to: "Your department",
  },
});
