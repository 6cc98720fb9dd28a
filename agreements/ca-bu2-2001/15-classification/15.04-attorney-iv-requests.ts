import { section } from "../../../src/rules/index.ts";
import { attorneyFourUse } from "./attorney-four-use.ts";

/** 15.4: which departments use the Attorney IV level. */
export default section({
  number: "15.4",
  title: "Department Request(s) for Attorney Level IV Position(s)",
  page: 95,
  plain: {
    "": "For every department with attorneys, the State decides which of them, if any, do work substantially like that of present Attorney IVs, by criteria that the union and the State develop together. A department whose attorneys meet the criteria uses an Attorney IV class for those positions. DPA reviews departments' requests for such positions in a reasonable manner and tells the union how they stand.",
  },
  forum: {
    reach: "own",
    note: "How the joint criteria apply, and claims of attorneys that their position belongs at the IV level, go only through the procedure of Side Letter 3 (its exhibits 1 and 2, c.2). What DPA owes the union on departments' requests goes the ordinary way.",
  },
  rules: [attorneyFourUse],
  cites: ["SL.3"],
});
