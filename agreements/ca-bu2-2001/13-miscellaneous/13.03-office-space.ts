import { section } from "../../../src/rules/index.ts";
import { office, officeDiscussion, officeMoveNotice, officeTalks, privateOffice } from "./office-space.ts";

/** 13.3: private offices for attorneys. */
export default section({
  number: "13.3",
  title: "Office Space",
  page: 77,
  plain: {
    A: "The State makes a reasonable effort to give every permanent full-time attorney who needs confidentiality an enclosed office of their own.",
    B: "If the union asks, the State discusses with it the cases of attorneys who have no private office now.",
    C: "When a major move is planned that puts attorneys anywhere but in enclosed private offices, the union is told as early as feasible.",
  },
  forum: { reach: "arb" },
  rules: [privateOffice, officeDiscussion, officeMoveNotice],
  entitlements: [office, officeTalks],
});
