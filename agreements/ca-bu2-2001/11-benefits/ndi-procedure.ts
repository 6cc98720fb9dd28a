import { withdrawing } from "../procedure-parts.ts";
import { disabilityClaim } from "./disability-claim.ts";
import { ndi } from "./ndi-terms.ts";

/** A claim on Non-Industrial Disability Insurance: 11.10. */
export const ndiProcedure = disabilityClaim(
  {
    clause: ndi.clause,
    name: "NDI",
    wait: 10,
    weeks: 26,
    workDays: 10,
    denied: {
      name: "NDI",
      clause: "11.10.K",
      law: "the Unemployment Insurance Code and Title 22",
      overturned: "pending",
    },
    advance: "11.10.J",
    places: "a hospital or nursing home",
    leave: ["sick-leave", "vacation", "annual-leave", "personal-leave", "catastrophic"],
    withdrawal: withdrawing(["employee", "union"], "11.10.B"),
    notes: [
      {
        clause: "11.11.M",
        says: "Whoever joins the annual leave program meanwhile stays on NDI until this claim ends.",
      },
    ],
  },
  {
    id: "ndi-claim",
    clause: "11.10",
    title: "Claim on NDI",
    says: "After ten days of waiting, or from the first full day in a hospital or nursing home, NDI is paid for up to 26 weeks. One may change to leave and come back when it is used up, work in part, or return; ten work days in a row close the period. Refusing a position offered by the State ends it. A denial is appealed outside the agreement.",
  },
);
