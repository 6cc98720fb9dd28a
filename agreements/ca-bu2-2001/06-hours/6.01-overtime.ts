import { entitlement, section } from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import { overtimeAuthorized } from "./inputs.ts";
import { cashStretch, ctoStretch, overflowCash, overtimeRecord } from "./overtime-claim.ts";
import { overtimeCash, overtimeCto, timeAndHalf } from "./overtime-pay.ts";
import { overtimeCredited, quarter, quarterMinutes } from "./overtime-pieces.ts";
import { travelTime } from "./travel-time.ts";

export default section({
  number: "6.1",
  title: "Overtime",
  page: 25,
  plain: {
    A: "For employees under the Fair Labor Standards Act (FLSA), traveling counts as working only where 29 CFR 785.34 to 785.41 say so, whatever the rest of the contract or a department's policy or practice says.",
    B: "In work week group (WWG) 2, hours off on paid leave, such as vacation, annual or sick leave, count as worked when the week's overtime is figured.",
    C: "Work week group 2 earns one and a half times, in cash or compensating time off (CTO). The department head, or whoever is designated for it, chooses which; the employee's wish is considered, unless the agreement says otherwise. The overtime must be ordered or authorized by a supervisor, and the employee must get the authorization; other overtime is not paid. It lasts at least 1/4 hour at a time. It is credited by the 1/4 hour: at least half of a quarter worked counts as the whole quarter. Smaller pieces are not added up.",
  },
  forum: { reach: "arb" },
  cites: ["6.2", "9.12"],
  overrides: [
    {
      clause: "A",
      over: { everything: true },
      note: "Whatever another provision, a policy or a practice says, travel time enters the hours worked of 6.2.A only by the federal rules.",
    },
  ],
  terms: [timeAndHalf, quarter, quarterMinutes],
  rules: [overtimeCredited, overtimeCto, overtimeCash, ctoStretch, cashStretch, overflowCash, travelTime],
  claims: [overtimeRecord],
  entitlements: [
    entitlement({
      id: "overtime",
      clause: "6.1.C",
      title: "Overtime at one and a half times",
      says: "One and a half hours of pay or of time off for each hour beyond 40 in seven days.",
      applies: workWeekGroup.is("2").and(overtimeAuthorized),
      otherwise:
        "It is for work week group 2, and for overtime that a supervisor ordered or authorized; groups E and SE are paid by salary.",
      rules: ["weekly-overtime", "overtime-credited", "overtime-cto", "overtime-cash", "travel-time-worked"],
      request: {
        what: "Payment or time off for the overtime that was ordered or authorized, and which of the two you wish for",
        by: "No time is stated in the agreement for payment; the authorization comes before the work",
        form: "In writing; the agreement names no form",
        to: "The supervisor; the department head or designee chooses between cash and time off",
      },
    }),
  ],
});
