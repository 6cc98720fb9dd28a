import { section } from "../../../src/rules/index.ts";
import { postBy, postingDays, postingGood, postingOwed, transfer } from "./posting.ts";
import { postingProcedure } from "./posting-procedure.ts";

/** 13.22: vacancies are posted so that colleagues of the same class may transfer to them. */
export default section({
  number: "13.22",
  title: "Intra-Departmental Transfers",
  page: 86,
  plain: {
    A: "Both sides value voluntary transfers of permanent full-time employees between positions of their department. When a position falls vacant, management may consider such transfers within the class among other ways to fill it, and posts a notice of it to current employees.",
    "B.1":
      "The appointing authority posts an invitation to transfer within the department and class, unless nobody holds the class that will be used for the vacancy.",
    "B.2": "The place is the one where job announcements usually hang.",
    "B.3": "It hangs for at least 7 calendar days before the last day for applications.",
    "B.4": "It states at least:",
    "B.4.a": "the class of the vacancy;",
    "B.4.b": "the duties, in brief;",
    "B.4.c":
      "desirable qualifications, including special education, training, experience, skills, abilities or aptitudes;",
    "B.4.d": "the last day for the postmark of an application;",
    "B.4.e": "where applications go;",
    "B.4.f": "a person to ask for more, with name and telephone number.",
  },
  forum: { reach: "arb" },
  terms: [postingDays],
  rules: [postingOwed, postBy, postingGood],
  entitlements: [transfer],
  procedures: [postingProcedure],
});
