import { section } from "../../../src/rules/index.ts";
import {
  larger,
  largerCount,
  settlementPayment,
  settlementTotal,
  smaller,
  studyDue,
  studyMonths,
} from "./energy-settlement.ts";

/** Attachment D: the settlement of one grievance of Hearing Advisers. */
export default section({
  number: "Att.D",
  title: "California Energy Commission Hearing Advisors",
  article: "Att",
  page: 106,
  plain: {
    "": "DPA, for the State, and the union settle grievance 01-02-0002 to spare both the uncertainty, trouble and cost of litigation. Both signed on October 9, 2001 (printed 10/9/01).",
    "1": "Four Hearing Advisers II of the California Energy Commission (CEC) get additional income once: three get $4,718.45 each, one gets $3,538.84.",
    "2": "CEC studies whether its classes Hearing Adviser (HA) I and II should change. If CEC finds that one or both should, it works out a proposal and presents it to DPA within 4 months from the day on which both sides have ratified the Unit 2 agreement. DPA reviews the study as it customarily does and as that agreement provides. If the proposal costs money, approving it and carrying it out depend on funds, of which the State judges.",
    "3": "Neither the State nor DPA admits that what lay behind grievance 01-02-0002 was wrongdoing or out-of-class work, or that it violated the agreement, a law or a regulation.",
    "4": "This is all that the parties agree on the subject; whatever they agreed or understood about it before is replaced.",
    "5": "It settles fully and finally every dispute over acts or omissions of the State that have to do with 6.3 and 15.3 (and what may succeed them), with grievance 01-02-0002 (its number is damaged in the print here), or with Government Code 19818.8 and 19818.16.",
    "6": "Nothing in it is evidence or precedent on the duties of CEC Hearing Advisers, in this case or any other that concerns Unit 2.",
    "7": "The union withdraws grievance 01-02-0002 with prejudice and neither asks for its arbitration nor supports it. For itself and the CEC Hearing Advisers, their heirs, executors and assigns, it gives up every claim that could be brought in any forum, administrative or judicial.",
  },
  forum: {
    reach: "none",
    note: "A settlement: paragraph 7 withdraws the grievance with prejudice, and no dispute is left open.",
  },
  terms: [larger, smaller, largerCount, studyMonths],
  rules: [settlementPayment, settlementTotal, studyDue],
  cites: ["6.3", "15.3", "16.1"],
});
