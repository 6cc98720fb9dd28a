import { section } from "../../../src/rules/index.ts";
import { higherClass, leastWeeks, majority, outOfClassWork } from "./out-of-class.ts";
import { outOfClassClaim, outOfClassPeriodPay } from "./out-of-class-claim.ts";
import {
  answerBy,
  appealBy,
  appealTime,
  arbitrationBy,
  arbitrationTime,
  departmentTime,
  directorAnswerBy,
  directorTime,
  mayUseProcedure,
} from "./out-of-class-clocks.ts";
import { askForOutOfClassPay, grieveOutOfClass } from "./out-of-class-entitlements.ts";
import { fileAfterAnswer, fileAfterStop, fileBy } from "./out-of-class-filing.ts";
import {
  outOfClassBackPay,
  outOfClassPayFrom,
  outOfClassPayTo,
  outOfClassPromotionBase,
  payWindow,
} from "./out-of-class-pay.ts";
import { outOfClassProcedure } from "./out-of-class-procedure.ts";
import { mostDays, requiredDaysLeft, withinMonths, workMayBeRequired, workMayStop } from "./required-work.ts";

/** 15.3: work above one's class, what it pays, and the procedure of its own for claiming it. */
export default section({
  number: "15.3",
  title: "Out-of-Classification Grievances and Position Allocation Hearing Process",
  page: 92,
  plain: {
    A: "Attorneys in III level classes who claim to work out of class, or that a position belongs at the IV level, use the procedures of Side Letter 3.",
    "B.1":
      "Work is out of class when, over at least 2 work weeks in a row, an employee spends most of the time (more than 50 percent) on duties and responsibilities of a higher class that exists and that do not overlap with the employee's own class. Duties that properly belong to people in the own class are never out of class; the definition and the typical tasks in the State Personnel Board's specification show which do.",
    "B.2": "Training and Development assignments never count.",
    "B.3":
      "A class is higher, in this section, if the top of its highest salary range is above, by any amount, the top of the highest range of the employee's class. Ranges from alternate range criteria are left out, except those of a deep class.",
    "B.4":
      "Whoever does the duties of a vacant position that properly belongs to a higher class, or of an absent employee whose position does, is taken to work out of class.",
    "C.1":
      "Despite Government Code 905.2, 19818.8 and 19818.16, a department may require out-of-class work for a time, at most 120 calendar days within any 12 calendar months in a row, when it finds that the assignment",
    "C.1.a": "is unusual in urgency, nature, volume, location, duration or in another special way; and",
    "C.1.b": "cannot feasibly be met by other means of civil service or administration.",
    "C.2":
      "A department may not use such assignments in order to get around giving an examination, or around an eligibility list that came from one.",
    "C.3":
      "For out-of-class work assigned, the employee gets the pay that an appointment to the higher class would have brought under 2 Cal. Code of Regulations 599.673, 599.674 or 599.676.",
    "C.4":
      "The department may stop the work at any time, but may not move employees in and out of it so as to escape the pay.",
    "C.5":
      "Out-of-class pay is no part of base pay when the rate after promotion to a higher level is figured.",
    "D.1":
      "Only the procedure in E can remedy work said to be out of class. That includes the reviews by DPA that Government Code 19818.16 mentions, and those by the State Board of Control.",
    "D.2":
      "Only the procedure of this section serves to appeal the allocation or reallocation of a position that Government Code 19818.16 and 19818.20 mention.",
    "D.3":
      "The same duties and responsibilities cannot be the subject of an out-of-class grievance and of a separate one on allocation or reallocation.",
    "D.4":
      "The one remedy, for out-of-class work and for a misallocated position alike, is back pay for the out-of-class work done (a) in the 1 calendar year before the grievance was filed and (b) from the filing to the arbitrator's final decision.",
    "D.5":
      "An arbitrator can neither order a position reclassified (reallocated) nor stop the out-of-class assignment.",
    "E.1": "First the employee talks with the supervisor.",
    "E.2":
      "If that does not satisfy the grievant, the next move is a formal grievance on the State's form, within:",
    "E.2.a": "14 calendar days after the supervisor's answer is received; or",
    "E.2.b":
      "21 calendar days after the duties are said to have changed so that the out-of-class work stopped or the position became misallocated.",
    "E.2.c": "The time never runs past the 21 calendar days of b, whatever the circumstances.",
    "E.3":
      "It is filed with the supervisor or manager whom the department head has named for the department level of appeal under Article 7.",
    "E.4": "That person answers in writing within 45 calendar days of receiving it.",
    "E.5":
      "A grievant who is not satisfied may appeal in writing to the Director of DPA within 21 calendar days of receiving that answer.",
    "E.6": "The Director or a designee answers in writing within 60 calendar days of receiving the appeal.",
    "E.7": "If DPA does not resolve it, the union may take it to arbitration under 7.12.",
    "E.8":
      "7.12 (Step 5 of the formal grievance) governs these grievances too, save where this section says otherwise.",
    F: "As D.5 says, an arbitrator can neither order a position reclassified (reallocated or upgraded) nor stop the assignment. The decision is final and binds both sides. No forum, administrative or judicial, hears a challenge to it, save as Code of Civil Procedure 1286.2 and following allow.",
  },
  forum: {
    reach: "own",
    note: "E: its own steps and clocks up to DPA, then arbitration under 7.12.",
    procedures: ["out-of-class", "attorney-iv-claim"],
    except: [{ clause: "A", reach: "own", note: "III level attorneys: the procedure of Side Letter 3." }],
  },
  terms: [
    majority,
    leastWeeks,
    mostDays,
    withinMonths,
    payWindow,
    fileAfterAnswer,
    fileAfterStop,
    departmentTime,
    appealTime,
    directorTime,
    arbitrationTime,
  ],
  rules: [
    outOfClassWork,
    higherClass,
    requiredDaysLeft,
    workMayBeRequired,
    workMayStop,
    outOfClassPromotionBase,
    mayUseProcedure,
    outOfClassPayFrom,
    outOfClassPayTo,
    outOfClassBackPay,
    outOfClassPeriodPay,
    fileBy,
    answerBy,
    appealBy,
    directorAnswerBy,
    arbitrationBy,
  ],
  procedures: [outOfClassProcedure],
  claims: [outOfClassClaim],
  entitlements: [askForOutOfClassPay, grieveOutOfClass],
  cites: ["7.12", "SL.3"],
  overrides: ["905.2", "19818.8", "19818.16"].map((code) => ({
    clause: "C.1",
    over: { statute: `Government Code ${code}` },
    note: "A department may require out-of-class work for a time.",
  })),
});
