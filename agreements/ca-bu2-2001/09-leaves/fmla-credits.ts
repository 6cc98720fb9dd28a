import { given, rule, when } from "../../../src/rules/index.ts";
import { leaveCredit } from "../inputs.ts";
import { fmlaReason } from "./fmla-eligibility.ts";
import { certificateGiven } from "./inputs.ts";

const mayHead = {
  id: "fmla-credit-may-cover",
  clause: "9.16.B.4",
  title: "May this credit cover the FMLA leave?",
  says: "Sick leave for illness or injury of the employee or family; every other credit for every reason, as the employee chooses.",
  page: 52,
} as const;
const sick = leaveCredit.is("sick-leave");
const forIllness = fmlaReason.is("own-condition", "family-condition");
const anyReason = fmlaReason.is("own-condition", "family-condition", "birth", "adoption", "foster-care");
const may = (sickFor: typeof sick) => anyReason.and(sick.not().or(sickFor));
export const fmlaMayCover = rule(mayHead, may(forIllness))
  .reading(
    "9.16.B.4.a",
    "sick-leave-for-ill-family",
    "Sick leave may cover the care of a relative who is ill",
    "B.4.a names illness of an eligible family member, and 9.3.A.4 grants sick leave for it.",
  )
  .alternative(
    "9.16.B.4.c",
    "no-sick-leave-for-care",
    "Sick leave may not cover the care of a relative",
    "B.4.c lists care of an eligible family member among the reasons to which other credits belong.",
    rule(mayHead, may(fmlaReason.is("own-condition"))),
  )
  .reading(
    "9.16.B.4",
    "cto-by-choice",
    "Compensating time may be used where the employee wants to",
    "The clause only forbids to require it.",
  )
  .example({ leaveCredit: "sick-leave", fmlaReason: "own-condition" }, "2002-04-15", "true")
  .example({ leaveCredit: "sick-leave", fmlaReason: "family-condition" }, "2002-04-15", "true", {
    note: "the other reading says no",
  })
  .example({ leaveCredit: "sick-leave", fmlaReason: "adoption" }, "2002-04-15", "false")
  .example({ leaveCredit: "sick-leave", fmlaReason: "birth" }, "2002-04-15", "false")
  .example({ leaveCredit: "sick-leave", fmlaReason: "foster-care" }, "2002-04-15", "false")
  .example({ leaveCredit: "vacation", fmlaReason: "foster-care" }, "2002-04-15", "true")
  .example({ leaveCredit: "annual-leave", fmlaReason: "birth" }, "2002-04-15", "true")
  .example({ leaveCredit: "cto", fmlaReason: "own-condition" }, "2002-04-15", "true")
  .example({ leaveCredit: "vacation", fmlaReason: "other" }, "2002-04-15", "false")
  .example({ leaveCredit: "sick-leave" }, "2002-04-15", { missing: ["fmlaReason"] });

const wantsGifts = given.flag("wantsDonatedLeave", {
  question: "Does the employee want leave given by others under 9.7?",
});
export const fmlaMustExhaust = rule(
  {
    id: "fmla-must-exhaust-credits",
    clause: "9.16.B.4.b",
    title: "Must the employee use up credits before unpaid leave?",
    says: "No; only whoever wants leave given by others under 9.7 must first have used up all credits, compensating time too.",
    page: 52,
  },
  wantsGifts,
)
  .example({ wantsDonatedLeave: false }, "2002-04-15", "false")
  .example({ wantsDonatedLeave: true }, "2002-04-15", "true")
  .example({ wantsDonatedLeave: "perhaps" }, "2002-04-15", { refused: "wrong-type" });

const stage = given.choice("fmlaCertificate", {
  choices: { first: "The certificate of the need", further: "A further certificate" },
  question: "Which certificate is it about?",
});
const changed = given.flag("fmlaConditionChanged", {
  question: "Is there good cause to think that the condition, or the right to the leave, has changed?",
});
const inWriting = given.flag("fmlaReasonsInWriting", {
  question: "Did the employee get the reasons for the further certificate in writing?",
});
export const fmlaCertificateDue = rule(
  {
    id: "fmla-certificate-due",
    clause: "9.16.C",
    title: "Does the employee owe this certificate?",
    says: "Always the first; a further one only with good cause to think that something has changed, and with the reasons in writing.",
    page: 53,
  },
  when(stage.is("first"), certificateGiven.not(), changed.and(inWriting, certificateGiven.not())),
)
  .example({ fmlaCertificate: "first", certificateGiven: false }, "2002-04-15", "true")
  .example({ fmlaCertificate: "first", certificateGiven: true }, "2002-04-15", "false")
  .example(
    {
      fmlaCertificate: "further",
      fmlaConditionChanged: true,
      fmlaReasonsInWriting: true,
      certificateGiven: false,
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      fmlaCertificate: "further",
      fmlaConditionChanged: true,
      fmlaReasonsInWriting: false,
      certificateGiven: false,
    },
    "2002-04-15",
    "false",
  )
  .example({ fmlaCertificate: "further", fmlaConditionChanged: false }, "2002-04-15", "false")
  .example(
    { fmlaCertificate: "further", fmlaConditionChanged: true, certificateGiven: false },
    "2002-04-15",
    {
      missing: ["fmlaReasonsInWriting"],
    },
  );

const paid = given.flag("fmlaPaid", { question: "Is the FMLA leave covered with paid leave?" });
export const fmlaSeniority = rule(
  {
    id: "fmla-seniority",
    clause: "9.16.G",
    title: "Does the FMLA leave earn seniority?",
    says: "Yes as far as it is paid, by the personnel rules 599.608 and 599.609.",
    page: 53,
  },
  paid,
)
  .example({ fmlaPaid: true }, "2002-04-15", "true")
  .example({ fmlaPaid: false }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["fmlaPaid"] });
