import { entitlement, section } from "../../../src/rules/index.ts";
import {
  feeFrom,
  feePayer,
  majority,
  member,
  noticeDue,
  noticeEvery,
  rescission,
  unionDeduction,
} from "./union-deductions.ts";

export default section({
  number: "2.7",
  title: "Fair Share Fees/Dues Deduction",
  page: 10,
  plain: {
    A: "The State takes dues from pay and passes them to the union for everyone who has authorized this on the union's form. Those who do not join pay a fair share fee, deducted and passed on likewise. The fee starts with the first pay period that begins after both the Legislature and the union have ratified.",
    B: "Both deductions run by Government Code 3513(h), 3513(j), 3515, 3515.6, 3515.7 and 3515.8, and by the six paragraphs that follow.",
    "B.1":
      "If a vote to end the fair share fee is held in Unit 2 under Government Code 3515.7(d), more than half of the unit's members decide it.",
    "B.2":
      "A written authorization of dues stays valid as long as the agreement does. Anyone may leave the union at any time by sending it a signed letter. Leaving does not end the duty under the agency shop: where a fair share fee applies to Unit 2, the person then pays that fee.",
    "B.3":
      "The union sets how much members and fee payers pay. The State changes the deduction when the union asks in writing.",
    "B.4":
      "If anyone makes a claim or sues the State over this section or its deductions, the union defends the State and its agents and bears the loss.",
    "B.5":
      "Once a year the union tells every fee payer that part of the fee can be claimed back from it under Government Code 3515.8.",
    "B.6":
      "Nothing in this section, and no dispute about it, can be taken through the grievance procedure or to arbitration.",
  },
  forum: { reach: "none", note: "Neither a grievance nor arbitration (B.6)." },
  terms: [majority, noticeEvery],
  rules: [unionDeduction, feeFrom, rescission, noticeDue],
  entitlements: [
    entitlement({
      id: "fair-share-refund",
      clause: "2.7.B.5",
      title: "A part of the fair share fee back",
      says: "Whoever pays the fee may demand a part of it back from the union, under Government Code 3515.8.",
      applies: feePayer,
      otherwise:
        "It is for those who pay the fair share fee; members pay dues, and nobody pays once the unit has ended the fee.",
      rules: ["union-deduction"],
      request: {
        what: "The part of the fee that the statute lets one claim back.",
        by: "The agreement states no time; the union's yearly notice says how.",
        form: "In writing; the agreement names no form.",
        to: "The union",
      },
    }),
    entitlement({
      id: "leave-the-union",
      clause: "2.7.B.2",
      title: "Leaving the union",
      says: "A member may leave at any time; the fair share fee then takes the place of dues.",
      applies: member,
      otherwise: "Only a member can leave.",
      rules: ["union-deduction"],
      request: {
        what: "Withdrawal from membership.",
        by: "At any time.",
        form: "A signed letter of withdrawal.",
        to: "The union",
      },
    }),
  ],
});
