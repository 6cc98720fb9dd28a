import { figure, given, one, read, rule } from "../../../src/rules/index.ts";
import { appointment, domesticPartner } from "../inputs.ts";
import { dentalGroupRate, healthGroupRate, leaveBegins, visionGroupRate } from "./inputs.ts";

const START = "2001-07-01";
export const parentalMost = figure(
  {
    id: "parental-leave-most",
    clause: "9.5.A",
    title: "Longest parental leave",
    unit: "months",
    page: 42,
  },
  { [START]: "12" },
);
export const askWithin = figure(
  {
    id: "parental-leave-ask-within",
    clause: "9.5.A",
    title: "Calendar days after the birth to ask for the leave",
    unit: "days",
    page: 42,
  },
  { [START]: "30" },
);
const role = given.choice("parentRole", {
  choices: {
    mother: "The mother",
    father: "The mother's husband, or the father",
    partner: "A domestic partner",
    other: "Someone else",
  },
  question: "Who is the employee to the newborn child?",
});
const bornOn = given.day("bornOn", { question: "On which day was the child born, or is it due?" });
const askedOn = given.day("parentalAskedOn", {
  question: "On which day was, or will, parental leave be asked for?",
});
const proof = given.flag("parentalProof", {
  question: "Does the employee give medical proof with the request?",
});
const namesDays = given.flag("namesFirstAndLastDay", {
  question: "Does the request name the first and the last day of the leave?",
});
export const askBy = bornOn.plusDays(read(askWithin));
export const mayTake = appointment
  .is("permanent")
  .and(role.is("mother", "father").or(role.is("partner").and(domesticPartner)));
const late = askedOn.isAfter(askBy);

const right = {
  appointment: "permanent",
  parentRole: "mother",
  bornOn: "2002-04-10",
  parentalAskedOn: "2002-05-10",
  parentalProof: true,
  namesFirstAndLastDay: true,
};
export const parentalLeaveRight = rule(
  {
    id: "parental-leave-right",
    clause: "9.5.A",
    title: "Is parental leave owed?",
    says: "Yes to a permanent employee who is the mother, the father or a certified domestic partner and asks in time, with proof and both days named.",
    page: 42,
  },
  mayTake.and(late.not(), proof, namesDays),
)
  .reading(
    "9.5.B",
    "partner-of-either-sex",
    "A certified domestic partner has the right whatever their sex",
    "The clause names the domestic partner beside the male spouse and the male parent.",
  )
  .example(right, "2002-04-15", "true", { note: "the thirtieth day" })
  .example({ ...right, parentalAskedOn: "2002-05-11" }, "2002-04-15", "false")
  .example({ ...right, parentalAskedOn: "2002-02-01" }, "2002-02-01", "true", { note: "before the birth" })
  .example({ ...right, parentRole: "father" }, "2002-04-15", "true")
  .example({ ...right, parentRole: "partner", domesticPartner: true }, "2002-04-15", "true")
  .example({ ...right, parentRole: "partner", domesticPartner: false }, "2002-04-15", "false")
  .example({ ...right, parentRole: "other" }, "2002-04-15", "false")
  .example({ ...right, appointment: "probationary" }, "2002-04-15", "false")
  .example({ ...right, parentalProof: false }, "2002-04-15", "false")
  .example({ ...right, namesFirstAndLastDay: false }, "2002-04-15", "false")
  .example({ ...right, parentRole: "partner" }, "2002-04-15", { missing: ["domesticPartner"] });

export const parentalLeaveAskBy = rule(
  {
    id: "parental-leave-ask-by",
    clause: "9.5.A",
    title: "Last day to ask for parental leave as a right",
    says: "Thirty calendar days after the birth; later it is up to the department.",
    page: 42,
  },
  askBy,
)
  .example({ bornOn: "2002-04-10" }, "2002-04-15", "2002-05-10")
  .example({ bornOn: "2002-01-31" }, "2002-02-01", "2002-03-02")
  .example({ bornOn: "2001-12-15" }, "2001-12-20", "2002-01-14")
  .example({}, "2002-04-15", { missing: ["bornOn"] });

export const parentalLeavePermissive = rule(
  {
    id: "parental-leave-only-permissive",
    clause: "9.5.C",
    title: "Is parental leave only at the department's discretion because it was asked for late?",
    says: "Yes from day thirty-one after the birth; the department may then consider unpaid leave and owes none.",
    page: 43,
  },
  late,
)
  .example({ bornOn: "2002-04-10", parentalAskedOn: "2002-05-10" }, "2002-05-15", "false")
  .example({ bornOn: "2002-04-10", parentalAskedOn: "2002-05-11" }, "2002-05-15", "true")
  .example({ bornOn: "2002-04-10" }, "2002-05-15", { missing: ["parentalAskedOn"] });

export const parentalLeaveLastDay = rule(
  {
    id: "parental-leave-longest-end",
    clause: "9.5.A",
    title: "Last day that parental leave may reach",
    says: "At most one year from its first day, pregnancy, birth, recovery and care together.",
    page: 42,
  },
  leaveBegins.plusMonths(read(parentalMost)).minusDays(one("days")),
)
  .reading(
    "9.5.A",
    "one-year-for-all-purposes",
    "The year covers pregnancy, birth, recovery and care together",
    "The clause lists the purposes of one leave and sets one limit.",
  )
  .example({ leaveBegins: "2002-03-01" }, "2002-03-01", "2003-02-28")
  .example({ leaveBegins: "2002-03-02" }, "2002-03-01", "2003-03-01")
  .example({ leaveBegins: "2001-12-31" }, "2002-03-01", "2002-12-30")
  .example({}, "2002-03-01", { missing: ["leaveBegins"] });

export const parentalBenefitsCost = rule(
  {
    id: "parental-leave-benefits-cost",
    clause: "9.5.D",
    title: "What keeping the benefit plans costs a month during parental leave",
    says: "Health, dental and vision may be kept; the employee pays all of it, at the group rate.",
    page: 43,
  },
  healthGroupRate.plus(dentalGroupRate).plus(visionGroupRate),
)
  .example(
    { healthGroupRate: "233.27", dentalGroupRate: "34.50", visionGroupRate: "9.12" },
    "2002-04-15",
    "276.89",
  )
  .example({ healthGroupRate: "0", dentalGroupRate: "34.50", visionGroupRate: "0" }, "2002-04-15", "34.50")
  .example({ healthGroupRate: "0", dentalGroupRate: "0", visionGroupRate: "0" }, "2002-04-15", "0.00")
  .example({ healthGroupRate: "233.27", dentalGroupRate: "34.50" }, "2002-04-15", {
    missing: ["visionGroupRate"],
  });
