import { entitlement, section } from "../../../src/rules/index.ts";
import {
  confidential,
  cuiabConfidential,
  cuiabDifferential,
  cuiabDifferentialFrom,
  cuiabEffortOwed,
  cuiabMoreCases,
  differential,
  perOffice,
  qualifyingJudge,
} from "./cuiab.ts";

/** Side letter 2: how the appeals board uses its freedom over workload, and what it gives for it. */
export default section({
  number: "SL.2",
  title: "CUIAB Workload",
  article: "SL",
  page: 110,
  plain: {
    "": "An addendum to the agreement of July 1, 1999, between the State, its Unemployment Insurance Appeals Board (CUIAB), DPA and the union. Signed on January 22 and 23, 2002 (printed 1/22/02 and 1/23/02).",
    "1": "The freedom to vary workload came into the agreement so that money for the 5% differential would keep coming. CUIAB does not use it to give Administrative Law Judges (ALJs) more cases or hearings, except where workload or budget require it. (Printed reference “Article XIII, Section 16”: here 13.16.)",
    "2": "From the October 1999 pay period CUIAB pays the 5% differential to ALJs who qualify. (Printed reference “Article V, Section 12” as amended on November 10, 1999: there is no 5.12 here; the judicial differential stands in 5.10.)",
    "3": "CUIAB makes an effort to get at least 1 rank-and-file ALJ II position for each field office, and to fill it.",
    "4": "Under Title 8, Cal. Code of Regulations 32781, the State and the union modify the unit: 4 positions of Administrative Law Judge II, CUIAB, in Field Operations become confidential in the sense of the Ralph C. Dills Act. They come on top of the 36 on which the two agreed before.",
  },
  forum: { reach: "arb" },
  cites: ["5.10", "13.16"],
  countsAs: ["retirement"],
  terms: [differential, perOffice, confidential],
  rules: [cuiabDifferential, cuiabDifferentialFrom, cuiabMoreCases, cuiabEffortOwed, cuiabConfidential],
  entitlements: [
    entitlement({
      id: "cuiab-differential-of-judges",
      clause: "SL.2.2",
      title: "The five percent of the appeals board's judges",
      says: "Five percent of salary more each month, from the pay period in which the judge qualifies; it is the judicial differential of 5.10 and not a second one.",
      applies: qualifyingJudge,
      otherwise:
        "It is for administrative law judges of the Unemployment Insurance Appeals Board who qualify by 5.10.",
      rules: ["cuiab-differential", "cuiab-differential-from"],
      request: {
        what: "The differential, from the pay period in which you qualified",
        by: "No time is stated in the side letter; ask as soon as you know",
        form: "In writing; the side letter names no form",
        to: "The personnel office of the Unemployment Insurance Appeals Board",
      },
    }),
  ],
});
