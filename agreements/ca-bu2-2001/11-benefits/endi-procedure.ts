import { oneOf, withdrawing } from "../procedure-parts.ts";
import { disabilityClaim } from "./disability-claim.ts";
import { endi } from "./endi-terms.ts";

/** A claim on Enhanced Non-Industrial Disability Insurance: 11.11. */
export const endiProcedure = disabilityClaim(
  {
    clause: endi.clause,
    name: "ENDI",
    wait: 7,
    weeks: 26,
    workDays: 10,
    denied: {
      name: "ENDI",
      clause: "11.11.L",
      law: "the Unemployment Insurance Code and Title 22",
      overturned: "pending",
    },
    advance: "11.11.K",
    places: "a hospital, nursing home or emergency clinic",
    leave: ["sick-leave", "annual-leave"],
    level: {
      clause: "11.11.C",
      field: oneOf(
        "level",
        "Which level of income: the half that ENDI pays, or three quarters or all of gross pay with leave?",
        ["half", "three-quarters", "full"],
        true,
      ),
    },
    withdrawal: withdrawing(["employee", "union"], "11.11.C"),
    notes: [
      { clause: "11.11.C", says: "The level chosen with the claim holds for the whole disability." },
      { clause: "11.11.A", says: "It is for members of the annual leave program." },
    ],
  },
  {
    id: "endi-claim",
    clause: "11.11",
    title: "Claim on ENDI",
    says: "For members of the annual leave program: after seven days of waiting, or from the first full day in a hospital, nursing home or emergency clinic, ENDI is paid for up to 26 weeks at the level chosen with the claim. One may change to leave and come back when it is used up, work in part, or return; ten work days in a row close the period. Refusing a position offered by the State ends it. A denial is appealed outside the agreement.",
  },
);
