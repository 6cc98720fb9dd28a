import { section } from "../../../src/rules/index.ts";

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
});
