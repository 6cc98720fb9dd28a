import { section } from "../../../src/rules/index.ts";
import { immediateDisputeProcedure } from "./immediate-dispute.ts";

export default section({
  number: "7.14",
  title: "Immediate Dispute Resolution - Health and Safety",
  page: 32,
  plain: {
    A: "Where the union sees a clear, present and severe danger to Unit 2 employees that cannot be removed on the spot, it may take this fast road:",
    "A.1":
      "within 48 weekday hours of learning of it, it calls the department's labor relations officer and says exactly what the danger is;",
    "A.2": "the officer settles it or sends it down to a lower level of management;",
    "A.3": "where it is sent down, the union starts talks there within 24 weekday hours;",
    "A.4": "the officer may join those talks at any time;",
    "A.5":
      "48 weekday hours after it was sent down without a solution, the union may ask for talks at level 3;",
    "A.6":
      "24 weekday hours later without a solution, it may take it to the Department of Personnel Administration;",
    "A.7": "24 weekday hours later again without a solution, it may ask for arbitration at once.",
    "A.8":
      "The State asks one of three mediation or arbitration services for five names. The first of them who is free within 10 calendar days of the list, or on a day both sides choose, hears the case. The union picks first and the sides take turns; if nobody is free, a second list is asked for.",
    "A.9": "The arbitrator changes nothing in the agreement and decides only the case as it was put.",
    "A.10":
      "The decision rests on the papers exchanged before, what is said, and what is handed in at the hearing. Witnesses may speak by affidavit; only the arbitrator puts questions to the other side.",
    "A.11": "The decision is given on the spot and binds both sides.",
    "A.12": "Each side bears half of the cost.",
    B: "Risks that belong to the job itself are not what this section is about.",
    C: "Both sides together may lengthen any of these times.",
    D: "The purpose is urgent talk at the right level, so that what may gravely affect employees is cleared up in time.",
  },
  cites: ["7.13"],
  procedures: [immediateDisputeProcedure],
});
