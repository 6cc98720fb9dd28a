import { entitlement, figure, given, noFlag, read, rule } from "../../../src/rules/index.ts";
import {
  alsoAllocationGrievance,
  attorneyThree,
  directorAnswered,
  outOfClassFiled,
  START,
} from "../15-classification/inputs.ts";
import { outOfClassAssigned } from "../15-classification/out-of-class-clocks.ts";
import { backPay, payFrom, payTo, promotionBase } from "../15-classification/out-of-class-pay.ts";
import { requiredWork } from "../15-classification/required-work.ts";

const days = (id: string, clause: string, title: string, value: string, page = 116) =>
  figure({ id, clause, title, unit: "days", page }, { [START]: value });
export const answerTime = days(
  "attorney-iv-answer",
  "SL.3.Exh.2.d.3",
  "Time for the answer to a claim",
  "120",
);
export const arbitrationTime = days(
  "attorney-iv-arbitration",
  "SL.3.Exh.2.d.4",
  "Time to ask for arbitration of a claim",
  "30",
);
export const payDays = days(
  "attorney-iv-pay-window",
  "SL.3.Exh.2.c.4",
  "Days before the filing that can be paid",
  "120",
);
export const workDaysMost = days(
  "attorney-iii-days",
  "SL.3.Exh.2.b.1",
  "Most calendar days of required work, III level",
  "120",
  115,
);
export const workMonths = figure(
  {
    id: "attorney-iii-window",
    clause: "SL.3.Exh.2.b.1",
    title: "Calendar months in a row that are looked at, III level",
    unit: "months",
    page: 115,
  },
  { [START]: "12" },
);

const supervisingDuties = given.flag("supervisingDeputyDuties", {
  question:
    "Does the claim rest on duties that an attorney of the Department of Justice has as Supervising Deputy Attorney General?",
});
const head = {
  id: "attorney-iv-claim-open",
  clause: "SL.3.Exh.2",
  title: "Can the employee claim under Side Letter 3?",
  says: "III level attorneys can, on duties that no other grievance of the kind is about and that are not those of a Supervising Deputy Attorney General.",
  page: 115,
} as const;
export const claimOpen = rule(head, attorneyThree.and(supervisingDuties.not(), alsoAllocationGrievance.not()))
  .reading(
    "SL.3.Exh.2",
    "still-in-force",
    "The procedure holds while this agreement does",
    "It was to last until a successor to the 1999-2001 agreement is agreed; that successor prints it again, and 15.3.A sends III level attorneys to it.",
  )
  .alternative(
    "SL.3.Exh.2",
    "ended-with-the-successor",
    "The procedure ended when this agreement, the successor of the one of 1999-2001, was agreed",
    "Its own words end it with agreement on a successor, and no later paper extends it in so many words.",
    rule(head, noFlag("SL.3.Exh.2", "the side letter ended when a successor agreement was reached")),
  )
  .example(
    { attorneyThree: true, supervisingDeputyDuties: false, sameDutiesGrieved: false },
    "2002-04-15",
    "true",
    { note: "by the other reading it is over" },
  )
  .example({ attorneyThree: false }, "2002-04-15", "false", { note: "everyone else claims under 15.3" })
  .example(
    { attorneyThree: true, supervisingDeputyDuties: true, sameDutiesGrieved: false },
    "2002-04-15",
    "false",
  )
  .example(
    { attorneyThree: true, supervisingDeputyDuties: false, sameDutiesGrieved: true },
    "2002-04-15",
    "false",
  )
  .example({ attorneyThree: true, sameDutiesGrieved: false }, "2002-04-15", {
    missing: ["supervisingDeputyDuties"],
  });

const received = given.day("attorneyClaimReceived", {
  question: "On which day did the State's personnel department receive the claim?",
});
export const claimAnswerBy = rule(
  {
    id: "attorney-iv-answer-by",
    clause: "SL.3.Exh.2.d.3",
    title: "Last day for the answer to the claim",
    says: "The Director of the personnel department or a designee answers in writing within 120 calendar days of receiving it.",
    page: 116,
  },
  received.plusDays(read(answerTime)),
)
  .example({ attorneyClaimReceived: "2002-04-15" }, "2002-04-15", "2002-08-13")
  .example({ attorneyClaimReceived: "2002-12-01" }, "2003-01-15", "2003-03-31")
  .example({}, "2002-04-15", { missing: ["attorneyClaimReceived"] });

export const claimArbitrationBy = rule(
  {
    id: "attorney-iv-arbitration-by",
    clause: "SL.3.Exh.2.d.4",
    title: "Last day for the union to ask for arbitration of the claim",
    says: "Within 30 calendar days of receiving the answer; the union alone may ask.",
    page: 116,
  },
  directorAnswered.plusDays(read(arbitrationTime)),
)
  .example({ directorAnswered: "2002-08-13" }, "2002-08-20", "2002-09-12")
  .example({ directorAnswered: "2003-01-31" }, "2003-02-03", "2003-03-02")
  .example({ directorAnswered: "2002-13-01" }, "2002-08-20", { refused: "wrong-type" });

export const claimPayFrom = payFrom(
  {
    id: "attorney-iv-pay-from",
    clause: "SL.3.Exh.2.c.4",
    says: "Back pay reaches to the work done in the 120 calendar days before the claim was filed, and no further.",
    page: 116,
  },
  outOfClassFiled.minusDays(read(payDays)),
)
  .example({ outOfClassBegan: "2001-01-02", outOfClassFiled: "2002-04-15" }, "2002-04-15", "2001-12-16")
  .example({ outOfClassBegan: "2001-12-15", outOfClassFiled: "2002-04-15" }, "2002-04-15", "2001-12-16")
  .example({ outOfClassBegan: "2001-12-17", outOfClassFiled: "2002-04-15" }, "2002-04-15", "2001-12-17")
  .example({ outOfClassBegan: "2001-01-02" }, "2002-04-15", { missing: ["outOfClassFiled"] });
export const claimPayTo = payTo({
  id: "attorney-iv-pay-to",
  clause: "SL.3.Exh.2.c.4",
  says: "Back pay runs on from the filing to the arbitrator's final decision, or to the end of the work where that came first.",
  page: 116,
});
export const claimBackPay = backPay({
  id: "attorney-iv-back-pay",
  clause: "SL.3.Exh.2.c.4",
  says: "What the higher class would have paid less what was paid, for the months of work within the time that can be paid; no other remedy is open.",
  page: 116,
});
export const claimPromotionBase = promotionBase({
  id: "attorney-iv-promotion-base",
  clause: "SL.3.Exh.2.b.5",
  says: "Out-of-class pay is left out of base pay when the rate after a promotion is figured.",
  page: 116,
});
export const { left: threeDaysLeft, may: threeMayBeRequired } = requiredWork(
  { id: "attorney-iii-days-left", clause: "SL.3.Exh.2.b.1", page: 115, who: ", III level" },
  { id: "attorney-iii-may-be-required", clause: "SL.3.Exh.2.b.1", page: 115, who: " (III level)" },
  workDaysMost,
  workMonths,
);

export const askForThreePay = entitlement({
  id: "attorney-iii-out-of-class-pay",
  clause: "SL.3.Exh.2.b.3",
  title: "Pay of the higher class for out-of-class work, as a III level attorney",
  says: "Whoever is assigned out-of-class work gets the rate that an appointment to the higher class would have brought.",
  applies: attorneyThree.and(outOfClassAssigned),
  otherwise:
    "It is for III level attorneys to whom work of a higher class was assigned; everyone else asks under 15.3.",
  rules: ["attorney-iii-out-of-class", "attorney-iii-higher-class", "attorney-iv-back-pay"],
  claims: ["attorney-iv-back-pay"],
  request: {
    what: "The rate of the higher class for the time of the assignment",
    by: "No time is stated; ask as soon as the work is assigned, for a claim reaches back 120 days and no further",
    form: "In writing; the side letter names no form for this",
    to: "The supervisor",
  },
});

export const claimAttorneyFour = entitlement({
  id: "attorney-iv-claim",
  clause: "SL.3.Exh.2.d",
  title: "Claim out-of-class work or the IV level as a III level attorney",
  says: "The claim goes straight to the fourth level and can bring back pay for the 120 days before it and until the arbitrator decides.",
  applies: attorneyThree.and(supervisingDuties.not(), alsoAllocationGrievance.not()),
  otherwise:
    "It is for III level attorneys, not on duties as Supervising Deputy Attorney General, and once only for the same duties; everyone else claims under 15.3.",
  rules: [
    "attorney-iv-claim-open",
    "attorney-iii-out-of-class",
    "attorney-iii-higher-class",
    "attorney-iv-strict-scrutiny",
    "attorney-iv-pay-from",
    "attorney-iv-back-pay",
  ],
  claims: ["attorney-iv-back-pay"],
  request: {
    what: "A claim that the work is out of class, or that the position belongs at the IV level",
    by: "No last day is stated; work done more than 120 days before the filing is not paid",
    form: "In writing, on the State's form",
    to: "The Department of Personnel Administration, as the fourth level",
  },
});
