import { entitlement, section } from "../../../src/rules/index.ts";
import { bereavementLeave, dayOfLeave, daysOfYear, mayMourn, mourned, perDeath } from "./bereavement.ts";
import { bereavementFurther, bereavementTravel, farAway, farDays } from "./bereavement-travel.ts";
import { AT_ONCE, SUPERVISOR } from "./requests.ts";

/** 9.4: paid leave after a death; the group of relatives decides whether it renews with each death or each year. */
export default section({
  number: "9.4",
  title: "Bereavement Leave",
  page: 42,
  plain: {
    A: "Full-time employees, permanent or on probation, get paid leave when one of these dies: a parent or stepparent, the spouse, the domestic partner (as Family Code 297 defines and the Secretary of State certifies), a child or stepchild, a brother or sister, or anyone who lived in the employee's immediate household at that time. Someone who lived there until just before an absence for medical reasons still counts. The department head or designee grants up to 3 days of 8 hours (24 hours) for each occurrence. The employee tells the immediate supervisor as early as possible and, if the supervisor asks, brings proof on return to work.",
    B: "The same employees get paid leave for the death of an aunt, uncle, niece or nephew, a grandparent or grandchild, a mother, father, daughter, son, sister or brother by marriage (in-law), or someone in the immediate family of a domestic partner as described in A. Here the department head or designee grants up to 3 days of 8 hours within one fiscal year. Notice to the immediate supervisor goes out as early as possible; proof follows if the supervisor asks.",
    C: "If one of these deaths means a trip of over 400 miles one way from home, the employee gets 2 more paid days off, charged to accrued leave. Should even that not be enough, leave credits on hand or unpaid time may be allowed by the department head or designee.",
    D: "For time beyond A or B employees may draw on vacation, annual leave, CTO and other credits they have earned. Sick leave may serve as well, within the terms of 9.3.",
    E: "Part-time employees get this leave in proportion to their time base.",
  },
  forum: { reach: "arb" },
  terms: [perDeath, daysOfYear, dayOfLeave, farAway, farDays],
  rules: [bereavementLeave, bereavementTravel, bereavementFurther],
  entitlements: [
    entitlement({
      id: "bereavement-leave-paid",
      clause: "9.4.A",
      title: "Paid leave after a death",
      says: "Up to 24 hours each time for close family and household, up to three days a fiscal year for the wider family.",
      applies: mayMourn.and(mourned),
      otherwise:
        "It is for permanent employees and those on probation, after the death of a person whom the section names or who lived in the household.",
      rules: ["bereavement-leave", "bereavement-travel", "bereavement-further-credits"],
      request: {
        what: "The days off, two more for a trip of over 400 miles, and further days from your credits",
        by: AT_ONCE,
        form: "Proof of the death, on return to work, if the supervisor asks; the agreement names no form",
        to: SUPERVISOR,
      },
    }),
  ],
  cites: ["9.3"],
});
