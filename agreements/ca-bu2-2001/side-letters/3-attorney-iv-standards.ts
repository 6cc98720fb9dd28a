import { section } from "../../../src/rules/index.ts";
import {
  answerTime,
  arbitrationTime,
  askForThreePay,
  claimAnswerBy,
  claimArbitrationBy,
  claimAttorneyFour,
  claimBackPay,
  claimOpen,
  claimPayFrom,
  claimPayTo,
  claimPromotionBase,
  payDays,
  threeDaysLeft,
  threeMayBeRequired,
  workDaysMost,
  workMonths,
} from "./attorney-iv-claim.ts";
import {
  departmentMedium,
  hearingFactor,
  hearingMajority,
  officeMedium,
  sizeFactors,
} from "./attorney-iv-factors.ts";
import { attorneyPayClaim, attorneyPeriodPay } from "./attorney-iv-pay-claim.ts";
import { attorneyFourProcedure } from "./attorney-iv-procedure.ts";
import {
  loweringAllowed,
  standardShare,
  standardWeeks,
  strictScrutiny,
  threeHigherClass,
  threeMayStop,
  threeOutOfClass,
} from "./attorney-iv-work.ts";

/**
 * Side letter 3: the letter (paragraphs 1 to 6), the allocation standards (Exh.1) and the claims procedure
 * of III level attorneys (Exh.2). The exhibits carry no numbers of their own, so "Exh.1" and "Exh.2" stand
 * before their addresses.
 */
export default section({
  number: "SL.3",
  title: "Attorney IV Allocation Standards",
  article: "SL",
  page: 111,
  plain: {
    "": "Under 15.4 of the agreement of that time the union (named here by its earlier name, printed ACSA and ASCA) and the State developed criteria for the use of the Attorney IV class. The letter states what both meant. The union signed on October 13, 2000 and the State on October 24, 2000. Two exhibits belong to it: (1) the standards, (2) the procedure for claims of III level attorneys.",
    "1": "The standards leave the class specifications of the State Personnel Board as they are and in operation.",
    "2": "Attorneys of DOJ cannot file or base an out-of-class grievance or an allocation claim on duties they do because they are assigned as Supervising Deputy Attorney General.",
    "3": "The State's position on the “existing standard”, which the union notes: among other things, the employee must have spent a majority of the time (more than 50%) without a break, over two consecutive weeks or longer, on the full range of duties of an existing higher class that do not overlap with the lower one. The State notes that the union does not agree. For that reason the standards hold no definition, and both keep the right to have an arbitrator decide it as a threshold question.",
    "4": "Strict scrutiny applies to an out-of-class grievance or a request to reallocate to the IV level that goes above the cap. How the cap works at the III level is meant to stay as it is.",
    "5": "A position is allocated to the IV level only if the Department of Finance or its designee approves the money.",
    "6": "Nothing in the standards, the claims process or the letter may be used to lower the class level of someone who is an Attorney IV now.",
    "Exh.1": [
      "The standards take effect when both sides sign. They hold until the parties agree what succeeds the 1999-2001 agreement, or until they change through proper use of the State's impasse procedures. (The agreement of 2001 may be that successor; the print leaves it open.)",
      "DPA reviews departments' requests to allocate and reallocate by these criteria; claims under exhibit 2 are decided by them too. A dispute over applying them goes only through exhibit 2.",
      "The factors are weighed together: falling short on one (the usual forum, say) can be made up by strong duties on another. The State decides which of its attorneys, if any, do work substantially like that of the Attorney IVs who are properly allocated and serve as benchmark. How deep, broad and frequent the duties are is judged by existing standards. The factors at the IV level:",
      "- Characteristics: among the most experienced attorneys, expert in a broad or special area of law, in a legal program that is exceptionally difficult and sensitive; has shown the ability to handle the department's most complex and sensitive legal work alone and with favorable results time after time.",
      "- Supervision received: does the most complex and sensitive legal services alone, with broad discretion.",
      "- Immediate supervisor: a constitutional officer, or an exempt appointee of the Governor.",
      "- Interest represented: several agencies, the governor, constitutional officers.",
      "- Other attorneys in the case: neither the AG nor outside counsel.",
      "- Routinely advises one or more of these: agencies inside and outside the State, constitutional officers, members of the legislature, the Governor's high appointees, grand juries, county counsels, district attorneys, heads of departments.",
      "- Size: the department medium (1001-4000) or large (4001-8000+); its legal office medium (11-45) or large (46+).",
      "- Usual forum: court.",
      "- Nature of practice: acts as the agency's hearing officer (footnote 1: so long as this takes less than a majority of the time); questions never decided before, compacts and agreements to negotiate, cross-filed cases; substantial or major impact on health and safety, the environment, or important public or civil rights and benefits of Californians, now or later; highly specialized, with special legal expertise.",
      "- Complexity of litigation: the greatest difficulty and sensitivity, such as facts that are most highly complex or technical, practice before and after the hearing (motions, discovery, negotiation and more), highly specialized opponents.",
      "- Consequence: a substantial or major number of Californians, now or later; important legal, financial or policy issues, federal or local; the State's money; far-reaching.",
      "- Work with other attorneys: leads, assigning and directing work, or routinely advises, or both.",
      "- Work with others: frequent contact with the Legislature, the governor's high appointees, constitutional officers and the public; brings state, federal and local bodies and laws into line; answers public agencies and private organizations.",
      "- Scope: novel theories or law that evolves fast, a special legal area, legal expertise, value as precedent; opponents or their representatives of great experience and specialization.",
      "- Difficulty of the agency's practice: exceptional. At the low end of the scale a program meets few kinds of legal or factual issues, on law that is relatively settled; at the high end the broadest range, on law that may be new or unsettled.",
    ].join("\n"),
    "Exh.2":
      "Employees in III level attorney classes who claim to work out of class, or that a position belongs at the IV level, may use this procedure, despite 15.1.C and 15.3 of the 1999-2001 agreement. It takes effect when both sides sign, and holds until the parties agree what succeeds that agreement, or until it changes through proper use of the State's impasse procedures.",
    "Exh.2.a.1":
      "Duties that properly belong to people in the own class are never out of class; the definition and the typical tasks in the State Personnel Board's specification show which do. Nor are assignments that leave the overall nature of the work substantially as it was, nor Training and Development assignments.",
    "Exh.2.a.2":
      "A class is higher if the top of its highest salary range is above, by any amount, the top of the highest range of the employee's class. Ranges from alternate range criteria are left out, except those of a deep class.",
    "Exh.2.b.1":
      "Despite Government Code 905.2, 19818.8 and 19818.16, a department may require out-of-class work for a time, at most 120 calendar days within any 12 calendar months in a row, when it finds that the assignment",
    "Exh.2.b.1.a": "is unusual in urgency, nature, volume, location, duration or in another special way; and",
    "Exh.2.b.1.b": "cannot feasibly be met by other means of civil service or administration.",
    "Exh.2.b.2":
      "A department may not use such assignments in order to get around giving an examination, or around an eligible list that came from one.",
    "Exh.2.b.3":
      "For out-of-class work assigned, the employee gets the pay that an appointment to the higher class would have brought under 2 Cal. Code of Regulations 599.673, 599.674 or 599.676.",
    "Exh.2.b.4":
      "The department may stop the work at any time, but may not move employees in and out of it so as to escape the pay.",
    "Exh.2.b.5":
      "Out-of-class pay is no part of base pay when the rate after promotion to a higher level is figured.",
    "Exh.2.c.1":
      "Only the procedure in d (printed “(d)”) can remedy assignments or grievances said to be out of class. That includes the reviews by DPA that Government Code 19818.16 mentions, and those by the State Board of Control.",
    "Exh.2.c.2":
      "Only the procedure in d serves for appeals and claims over the allocation or reallocation of a position, among them those that 15.4 of the 1999-2001 agreement and Government Code 19818.6 and 19818.20 mention. (15.3.D.2 prints 19818.16 in the same place as 19818.6 here; one of the two is likely a slip.)",
    "Exh.2.c.3":
      "The same duties and responsibilities cannot be the subject of an out-of-class grievance and of a separate one on allocation or reallocation.",
    "Exh.2.c.4":
      "The one remedy, for out-of-class work and for a misallocated position alike, is back pay for the out-of-class work done (a) in the 120 calendar days before the grievance was filed and (b) from the filing to the arbitrator's final decision.",
    "Exh.2.c.5":
      "An arbitrator can neither order a position reclassified (reallocated or upgraded) nor stop the out-of-class assignment.",
    "Exh.2.d.1": "A grievance or claim is filed in writing on the State's form.",
    "Exh.2.d.2": "It goes straight to the fourth level, DPA.",
    "Exh.2.d.3":
      "The Director of DPA or a designee answers in writing within 120 calendar days of receiving it.",
    "Exh.2.d.4":
      "If DPA does not resolve it, the union may take it to arbitration within 30 calendar days of receiving DPA's decision.",
    "Exh.2.d.5":
      "7.12 (printed “Article VII, section 7.12”, Step 5 of the formal grievance) governs these grievances and claims too, save where this exhibit says otherwise.",
    "Exh.2.e":
      "The award is final and binds both sides. No forum, administrative or judicial, hears a challenge to it, save as Code of Civil Procedure 1286.2 and following allow.",
  },
  forum: {
    reach: "own",
    note: "Exh.2.d: straight to the fourth level, then arbitration under 7.12; disputes over the standards go the same way.",
  },
  terms: [
    standardShare,
    standardWeeks,
    departmentMedium,
    officeMedium,
    hearingMajority,
    workDaysMost,
    workMonths,
    payDays,
    answerTime,
    arbitrationTime,
  ],
  rules: [
    threeOutOfClass,
    threeHigherClass,
    strictScrutiny,
    loweringAllowed,
    sizeFactors,
    hearingFactor,
    claimOpen,
    threeDaysLeft,
    threeMayBeRequired,
    threeMayStop,
    claimPromotionBase,
    claimPayFrom,
    claimPayTo,
    claimBackPay,
    attorneyPeriodPay,
    claimAnswerBy,
    claimArbitrationBy,
  ],
  procedures: [attorneyFourProcedure],
  claims: [attorneyPayClaim],
  entitlements: [askForThreePay, claimAttorneyFour],
  cites: ["7.12", "15.1", "15.3", "15.4"],
  overrides: [
    ...["905.2", "19818.8", "19818.16"].map((code) => ({
      clause: "Exh.2.b.1",
      over: { statute: `Government Code ${code}` },
      note: "A department may require out-of-class work for a time.",
    })),
    {
      clause: "Exh.2",
      over: "15.1",
      note: "Notwithstanding 15.1.C of the 1999-2001 agreement, III level attorneys may claim the IV level here.",
    },
    {
      clause: "Exh.2",
      over: "15.3",
      note: "Notwithstanding 15.3 of the 1999-2001 agreement, III level attorneys claim out-of-class work here; 15.3.A sends them here too.",
    },
  ],
});
