import { section } from "../../../src/rules/index.ts";
import { attorneyStudyCopy, attorneyStudyCovers } from "./owed-studies.ts";
import { attorneyProposal } from "./study-proposals.ts";

/** 15.6: a study of the attorney classes below level IV. */
export default section({
  number: "15.6",
  title: "Attorney Classifications",
  page: 95,
  plain: {
    "": "The State studies its attorney classes, without those at Level IV, to see which changes to the class structure would be right, if any. When done, it gives the union a copy. A proposal that comes out of the study is noticed to the union under 15.2. DPA and the State Personnel Board both have to approve the title and concept of a class, its definitions of level and its tests of fitness. Where carrying out the proposal costs money, it depends on funds.",
  },
  forum: { reach: "arb" },
  rules: [attorneyStudyCovers, attorneyStudyCopy, attorneyProposal],
  cites: ["15.2"],
});
