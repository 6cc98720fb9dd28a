import { section } from "../../../src/rules/index.ts";
import { revisionDue, revisionMonths } from "./owed-studies.ts";
import { deputyProposal } from "./study-proposals.ts";

/** 15.5: safety duties come into the class of Deputy Commissioner. */
export default section({
  number: "15.5",
  title: "Deputy Commissioner, Board of Prison Terms - Specification Revision",
  page: 95,
  plain: {
    A: "DPA and the Board of Prison Terms (BPT) work together to add safety duties to the specification of the class Deputy Commissioner, BPT. The revision goes to the State Personnel Board, to be considered and approved, within 4 months from the day on which both sides have ratified the Unit 2 agreement.",
    B: "If the proposal costs money, approving it and carrying it out depend on funds, of which the State judges.",
  },
  forum: { reach: "arb" },
  terms: [revisionMonths],
  rules: [revisionDue, deputyProposal],
  cites: ["14.6", "16.1"],
});
