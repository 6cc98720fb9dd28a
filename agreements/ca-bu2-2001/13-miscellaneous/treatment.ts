import { entitlement, given, rule, zero } from "../../../src/rules/index.ts";
import { leaveCredit } from "../inputs.ts";
import { creditUseApproved, IN_WRITING } from "./inputs.ts";

const noSmoking = given.flag("noSmokingPolicy", {
  question: "Does the department have a no smoking policy?",
});
const budget = given.flag("cessationBudget", {
  question: "Does the budget allow counseling to stop smoking?",
});
export const smokingCounseling = rule(
  {
    id: "smoking-counseling",
    clause: "13.8",
    title: "Must the department offer counseling to stop smoking?",
    says: "A department with a no smoking policy does, where its budget allows; going is voluntary.",
    page: 81,
  },
  noSmoking.and(budget),
)
  .example({ noSmokingPolicy: true, cessationBudget: true }, "2002-04-15", "true")
  .example({ noSmokingPolicy: true, cessationBudget: false }, "2002-04-15", "false")
  .example({ noSmokingPolicy: false, cessationBudget: true }, "2002-04-15", "false")
  .example({ noSmokingPolicy: true }, "2002-04-15", { missing: ["cessationBudget"] });

const ANNUAL = {
  id: "annual-leave-counts",
  says: "Annual leave may be used where vacation or sick leave may",
  why: "9.11.A puts annual leave in the place of both.",
} as const;
const NAMED = {
  id: "named-credits-only",
  says: "Only the credits that the clause names may be used",
  why: "The clause lists its credits and does not list annual leave.",
} as const;

const smokingHead = {
  id: "smoking-counseling-leave",
  clause: "13.8",
  title: "May this credit be used for counseling to stop smoking?",
  says: "Vacation or sick leave, with the supervisor's approval.",
  page: 81,
} as const;
export const smokingLeave = rule(
  smokingHead,
  creditUseApproved.and(leaveCredit.is("vacation", "sick-leave", "annual-leave")),
)
  .reading("13.8", ANNUAL.id, ANNUAL.says, ANNUAL.why)
  .alternative(
    "13.8",
    NAMED.id,
    NAMED.says,
    NAMED.why,
    rule(smokingHead, creditUseApproved.and(leaveCredit.is("vacation", "sick-leave"))),
  )
  .example({ leaveCredit: "vacation", creditUseApproved: true }, "2002-04-15", "true")
  .example({ leaveCredit: "sick-leave", creditUseApproved: true }, "2002-04-15", "true")
  .example({ leaveCredit: "annual-leave", creditUseApproved: true }, "2002-04-15", "true")
  .example({ leaveCredit: "cto", creditUseApproved: true }, "2002-04-15", "false")
  .example({ leaveCredit: "vacation", creditUseApproved: false }, "2002-04-15", "false")
  .example({ leaveCredit: "vacation" }, "2002-04-15", { missing: ["creditUseApproved"] });

const treatment = given.choice("treatmentKind", {
  choices: {
    alcohol: "Treatment for alcohol",
    drugs: "Treatment for drugs",
    mental: "Mental health treatment",
    other: "Another kind of help",
  },
  question: "Which treatment is the employee undergoing?",
});
const inTreatment = treatment.is("alcohol", "drugs", "mental");
const creditHead = {
  id: "assistance-credits",
  clause: "13.9.B",
  title: "May this credit be used for the treatment?",
  says: "Sick leave, compensating time off and vacation, once approved, for treatment of alcohol, drugs or mental health.",
  page: 82,
} as const;
export const assistanceCredits = rule(
  creditHead,
  inTreatment.and(creditUseApproved, leaveCredit.is("sick-leave", "cto", "vacation", "annual-leave")),
)
  .reading("13.9.B", ANNUAL.id, ANNUAL.says, ANNUAL.why)
  .alternative(
    "13.9.B",
    NAMED.id,
    NAMED.says,
    NAMED.why,
    rule(creditHead, inTreatment.and(creditUseApproved, leaveCredit.is("sick-leave", "cto", "vacation"))),
  )
  .example(
    { treatmentKind: "alcohol", leaveCredit: "sick-leave", creditUseApproved: true },
    "2002-04-15",
    "true",
  )
  .example({ treatmentKind: "drugs", leaveCredit: "cto", creditUseApproved: true }, "2002-04-15", "true")
  .example(
    { treatmentKind: "mental", leaveCredit: "vacation", creditUseApproved: true },
    "2002-04-15",
    "true",
  )
  .example(
    { treatmentKind: "mental", leaveCredit: "annual-leave", creditUseApproved: true },
    "2002-04-15",
    "true",
  )
  .example(
    { treatmentKind: "mental", leaveCredit: "personal-leave", creditUseApproved: true },
    "2002-04-15",
    "false",
  )
  .example({ treatmentKind: "other", leaveCredit: "cto", creditUseApproved: true }, "2002-04-15", "false")
  .example({ treatmentKind: "drugs", leaveCredit: "cto", creditUseApproved: false }, "2002-04-15", "false")
  .example({ treatmentKind: "drugs", leaveCredit: "cto" }, "2002-04-15", { missing: ["creditUseApproved"] });

const left = (name: string, of: string) =>
  given.number(name, {
    unit: "hours",
    min: "0",
    max: "3000",
    step: "1/4",
    question: `How many hours of ${of} are left?`,
  });
const sick = left("sickHoursLeft", "sick leave");
const vacation = left("vacationHoursLeft", "vacation or annual leave");
const cto = left("ctoHoursLeft", "compensating time off");
const recommended = given.flag("coordinatorRecommends", {
  question: "Does the Employee Assistance Program Coordinator recommend unpaid leave?",
});
const disability = given.flag("disabilityPayOpen", {
  question: "May the employee use Industrial Disability Leave or Non-Industrial Disability Insurance?",
});
const none = zero("hours");
const usedUp = {
  coordinatorRecommends: true,
  sickHoursLeft: "0",
  vacationHoursLeft: "0",
  ctoHoursLeft: "0",
  disabilityPayOpen: false,
};
export const assistanceUnpaid = rule(
  {
    id: "assistance-unpaid-leave",
    clause: "13.9.B",
    title: "May unpaid leave be granted for the treatment?",
    says: "On the coordinator's recommendation, once sick leave, vacation and compensating time are used up and no disability pay is open.",
    page: 82,
  },
  recommended.and(sick.equals(none), vacation.equals(none), cto.equals(none), disability.not()),
)
  .reading("13.9.B", ANNUAL.id, "Annual leave has to be used up too", ANNUAL.why)
  .example(usedUp, "2002-04-15", "true")
  .example({ ...usedUp, sickHoursLeft: "0.25" }, "2002-04-15", "false")
  .example({ ...usedUp, vacationHoursLeft: "0.25" }, "2002-04-15", "false")
  .example({ ...usedUp, ctoHoursLeft: "0.25" }, "2002-04-15", "false")
  .example({ ...usedUp, disabilityPayOpen: true }, "2002-04-15", "false")
  .example({ ...usedUp, coordinatorRecommends: false }, "2002-04-15", "false")
  .example({ ...usedUp, disabilityPayOpen: undefined }, "2002-04-15", { missing: ["disabilityPayOpen"] });

export const stopSmoking = entitlement({
  id: "stop-smoking",
  clause: "13.8",
  title: "Counseling to stop smoking",
  says: "A department with a no smoking policy offers voluntary counseling near your work, where its budget allows; vacation or sick leave may be used for it.",
  applies: noSmoking,
  otherwise: "It is offered by departments that have a no smoking policy.",
  rules: ["smoking-counseling", "smoking-counseling-leave"],
  request: {
    what: "Counseling, and the use of vacation or sick leave for it",
    by: "No time is stated in the agreement; ask before you go",
    form: IN_WRITING,
    to: "Your supervisor",
  },
});

export const assistance = entitlement({
  id: "employee-assistance",
  clause: "13.9.B",
  title: "Leave for treatment of alcohol, drugs or mental health",
  says: "With approval you may use sick leave, compensating time off and vacation; when they are used up, unpaid leave may be granted. The records stay confidential and apart.",
  applies: inTreatment,
  otherwise: "The leave is for treatment of alcohol, drugs or mental health.",
  rules: ["assistance-credits", "assistance-unpaid-leave"],
  request: {
    what: "The use of your credits for the treatment, or unpaid leave",
    by: "No time is stated in the agreement; ask before the treatment begins",
    form: `${IN_WRITING}; unpaid leave needs the coordinator's recommendation`,
    to: "The Employee Assistance Program Coordinator of your department; the department head or designee grants unpaid leave",
  },
});
