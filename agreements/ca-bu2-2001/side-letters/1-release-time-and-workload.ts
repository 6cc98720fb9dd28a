import { entitlement, section } from "../../../src/rules/index.ts";
import {
  confidentialByDepartment,
  confidentialPositions,
  equalization,
  franchise,
  increase,
  justice,
  petition,
  reopener,
  workloadWaiver,
} from "./confidential-positions.ts";
import { mayUse, releaseDays, releaseDue, releaseLeft, releaseWho } from "./release-time.ts";

/** Side letter 1: more release time for union officers, and what the State gets in return. */
export default section({
  number: "SL.1",
  title: "Release Time, Confidential Designations, Case and Workload Waiver",
  article: "SL",
  page: 108,
  plain: {
    "": "Between the State and the union (under its name Association of CA State Attorneys & Administrative Law Judges). It replaces a like agreement of July 13, 2000 that left out the Department of Industrial Relations. Both signed on August 4, 2000 (printed 8/4/00 and 8/04/00).",
    "1": "Beside 2.1.C, and apart from it, the parties agree on release time:",
    "1.A": "The Department of Justice (DOJ) gives up to 9 days a month, on the terms below.",
    "1.B":
      "The Board of Equalization (BOE) and the Departments of Industrial Relations (DIR) and of Health Services (DHS) each give up to 3 days a month, on the terms below.",
    "2": "The time is only for members of the union's board who are elected officers (president, vice president, secretary, treasurer), for directors on its executive board, and for members whom its president designates and whom DOJ, BOE, DIR or DHS employs.",
    "3": "It costs the employee no pay.",
    "4": "It is asked for and approved only for organizational work at board level: work done for the union that generally affects its membership at large.",
    "5": "The employee tells the immediate supervisor or the department's Labor Relations Officer, or both, beforehand and gets approval; only operational reasons justify a refusal. The union accepts that this letter and 2.1 together may weigh on a department where one unit has more than one of its elected officers, stewards or representatives. So the time that employees get for organizational or representational work depends on how many directors, stewards and so on there are, and on how much release time others in the unit already use for either. The union also accepts that DIR keeps weighing the letter's effect and may propose, while it runs, to change it for DIR or to stop applying it there. If the State asks, the union reopens negotiations on a successor for DIR alone, to begin on July 1, 2001 or later.",
    "6": "Some positions are confidential already: by (a) the Petition for Unit Modification that the parties executed on September 6, 1999; by (b) an agreement that gives the Unemployment Insurance Appeals Board 4 more. Added to these are:",
    "6.A": "7 in the Department of Justice;",
    "6.B": "1 in the Board of Equalization;",
    "6.C": "1 in the Franchise Tax Board.",
    "7": "6.A and 6.B last while the release time of paragraphs 1-5 is in operation. For that time the petition of September 6, 1999 for 36 positions counts as larger by 8.",
    "8": "6.C lasts until the parties agree to end it. It adds to the petition of September 6, 1999, so that its 36 positions grow by 1.",
    "9": "In DHS and DIR the State sets how many hearings and cases each employee of the unit is assigned and on which date and time, and may change this whenever it wishes. For DHS and for DIR, each by itself, this holds only while its release time under 1.B (printed “1(B)”) is in operation.",
  },
  forum: { reach: "arb" },
  terms: [releaseDays, petition, justice, equalization, franchise, increase],
  rules: [
    releaseLeft,
    releaseWho,
    releaseDue,
    confidentialPositions,
    confidentialByDepartment,
    workloadWaiver,
    reopener,
  ],
  entitlements: [
    entitlement({
      id: "side-letter-release",
      clause: "SL.1.1",
      title: "Paid days for the union in four departments",
      says: "Board-level work on the department's days: nine a month in Justice, three each in Equalization, Health Services and Industrial Relations.",
      applies: mayUse,
      otherwise:
        "These days are for elected officers, directors on the executive board and members whom the union's president designates, in the four departments.",
      rules: ["side-letter-release-left", "side-letter-release-due", "side-letter-release-who"],
      request: {
        what: "Release from work on full pay for board-level work.",
        by: "Beforehand; the side letter states no number of days.",
        form: "In writing; the side letter names no form.",
        to: "The immediate supervisor or the department's Labor Relations Officer, or both",
      },
    }),
  ],
  cites: ["2.1"],
});
