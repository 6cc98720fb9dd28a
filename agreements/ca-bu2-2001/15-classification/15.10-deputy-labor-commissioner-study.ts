import { section } from "../../../src/rules/index.ts";
import { laborStudyCopy, laborStudyCovers, laborStudyLate } from "./owed-studies.ts";
import { laborProposal } from "./study-proposals.ts";

/** 15.10: a study of the two classes of Deputy Labor Commissioner. */
export default section({
  number: "15.10",
  title: "Deputy Labor Commissioner I and II - Classification Study",
  page: 96,
  plain: {
    A: "The Department of Industrial Relations (DIR) tries to carry out and finish a review of the classes Deputy Labor Commissioner I and II before December 1, 2002, and gives the union the results.",
    B: "DPA and the State Personnel Board both have to approve the title and concept of a class, its definitions of level and its tests of fitness. If DIR's proposal costs money, approving it and carrying it out depend on funds, of which the State judges.",
  },
  forum: { reach: "arb" },
  rules: [laborStudyCovers, laborStudyLate, laborStudyCopy, laborProposal],
});
