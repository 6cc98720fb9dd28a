import { section } from "../../../src/rules/index.ts";
import { hearingStudyCopy, hearingStudyCovers } from "./owed-studies.ts";
import { hearingProposal } from "./study-proposals.ts";

/** 15.9: a study of the hearing classes. */
export default section({
  number: "15.9",
  title: "Law Judges Classifications",
  page: 96,
  plain: {
    "": "The State studies the classes of Administrative Law Judge, Hearing Officer, Hearing Adviser and Fair Hearing Specialist, to see which changes to the class structure would be right, if any. When done, it gives the union a copy. A proposal that comes out of the study is noticed to the union under 15.2. DPA and the State Personnel Board both have to approve the title and concept of a class, its definitions of level and its tests of fitness. Where carrying out the proposal costs money, it depends on funds.",
  },
  forum: { reach: "arb" },
  rules: [hearingStudyCovers, hearingStudyCopy, hearingProposal],
  cites: ["15.2"],
});
