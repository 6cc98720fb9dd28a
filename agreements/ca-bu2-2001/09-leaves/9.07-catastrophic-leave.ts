import { entitlement, section } from "../../../src/rules/index.ts";
import { catastrophicGifts } from "./catastrophic-gifts.ts";
import {
  catastrophicGift,
  catastrophicLeast,
  catastrophicLimits,
  catastrophicMayReceive,
  catastrophicQuota,
  catastrophicReason,
} from "./catastrophic-leave.ts";
import { AT_ONCE, DEPARTMENT } from "./requests.ts";

/** 9.7: leave credits given by colleagues or relatives to an employee who has none left. */
export default section({
  number: "9.7",
  title: "Catastrophic Leave (Work and Family Transfer of Leave Credits)",
  page: 43,
  plain: {
    A: "Both sides value the place of family in employees' lives, as their joint labor and management committee on work and family did before them. They find it right that State employees, and relatives who also work for the State, give each other leave credits for parental or adoption leave, for Family Medical Leave and for catastrophic leave that is approved.",
    B: "An employee asks; if the department director or designee approves, one or more other employees hand over credits: vacation, annual leave, personal leave, holiday credit, CTO. Relatives may give too: a spouse, parent, child, sister, brother or another member of the immediate household. The department's procedures apply, and these conditions:",
    "B.1":
      "The reason is one of three: care for a mother, father, spouse, parent of the spouse, child, brother, sister, domestic partner (certified with the Secretary of State under AB 26, Statutes of 1999, Chapter 588) or member of the immediate household, if that person's health condition is serious; a serious health condition of the employee's own, as the Family Medical Leave Act (FMLA) defines it; or parental leave for a newborn or adopted child.",
    C: "The employee tells the immediate supervisor as early as possible and, if the supervisor asks, brings a physician's certificate. The department head or designee first makes sure that the reason is an authorized one, then approves the transfer. A certificate for the care of a spouse, parent, child, sister, brother or member of the immediate household need not name the illness, but states:",
    "C.1": "when the serious condition began, if that is known;",
    "C.2": "how long it will probably last;",
    "C.3":
      "how much time, as the health provider estimates, the employee needs for the care of that spouse, parent, child, sister, brother or household member;",
    "C.4":
      "that the condition calls for the employee to take part in the care while the relative or household member is treated or supervised.",
    "C.5":
      "If the employee is the one who is ill, the certificate also says that because of the serious condition the employee cannot work at all, or cannot do one or more of the position's essential functions. Parental and adoption leave need a certificate too.",
    D: "Sick leave is never given.",
    E: "The recipient has no leave credits of any kind left.",
    F: "The least gift is 1 hour; above that only whole hours are given.",
    G: "Credits may pass from one department to another as the recipient's department provides in its policies.",
    H: "Gifts amount to 3 months at most, or to 6 months in all if the appointing authority approves.",
    I: "The donor signs a form made by the State; the donor's department verifies it. Once handed over, credits never go back to the donor.",
    J: "Disputes about this section cannot be taken to grievance or arbitration.",
  },
  forum: { reach: "none", note: "J keeps the whole section out of the grievance and arbitration article." },
  terms: [catastrophicLeast, catastrophicLimits.usual, catastrophicLimits.approved],
  rules: [catastrophicMayReceive, catastrophicGift, catastrophicQuota.open, catastrophicQuota.lastDay],
  claims: [catastrophicGifts],
  entitlements: [
    entitlement({
      id: "donated-leave",
      clause: "9.7.B",
      title: "Leave given by colleagues and relatives",
      says: "When all your credits are used up, others may give you whole hours for a serious illness, for the care of family, or for a new child.",
      applies: catastrophicReason,
      otherwise:
        "It is for your own serious health condition, the care of a named relative or household member, or parental leave.",
      rules: [
        "catastrophic-may-receive",
        "catastrophic-gift",
        "catastrophic-gifts-hours-open",
        "catastrophic-gifts-last-day",
      ],
      claims: ["catastrophic-gifts"],
      request: {
        what: "The transfer of credits to you, with a physician's certificate if the supervisor asks",
        by: `${AT_ONCE}, by notice to the immediate supervisor`,
        form: "Each donor signs the State's form, which the donor's department verifies",
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["9.5", "9.6", "9.16"],
  overrides: [
    {
      clause: "9.7.E",
      over: "9.16",
      note: "Whoever wants donated leave must have used up all credits, though family and medical leave itself asks for none.",
    },
  ],
});
