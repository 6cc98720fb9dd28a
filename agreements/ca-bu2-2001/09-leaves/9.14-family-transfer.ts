import { entitlement, section } from "../../../src/rules/index.ts";
import { familyGift } from "./family-gift.ts";
import { familyGifts } from "./family-gifts.ts";
import {
  donorKeeps,
  familyLeast,
  familyLimits,
  familyMayReceive,
  familyMost,
  familyQuota,
  familyReason,
} from "./family-transfer.ts";
import { AT_ONCE, DEPARTMENT } from "./requests.ts";

/** 9.14: leave credits given between relatives who both work for the State. */
export default section({
  number: "9.14",
  title: "Transfer of Leave Credits Between Family Members",
  page: 50,
  plain: {
    "": "An employee asks; if the department director or designee approves, a relative may hand over CTO, annual leave, personal leave, vacation or holiday credit. Relatives here are a child, parent, spouse, brother, sister, a domestic partner (certified with the Secretary of State under AB 26, Statutes of 1999, Chapter 588) or another member of the immediate household. Departmental policies apply, and these conditions:",
    A: "The reason is one of three: care for such a relative whose health condition is serious; a serious health condition of the employee's own, as the Family Medical Leave Act (FMLA) defines it; or parental leave for a newborn or adopted child.",
    B: "The employee tells the immediate supervisor as early as possible and, if the supervisor asks, brings a physician's certificate. The department head or designee first makes sure that the reason is an authorized one, then approves the transfer. For the care of one of the relatives listed above, the AB 26 domestic partner (Statutes of 1999, Chapter 588) among them, the certificate need not name the illness, but states what B.1 to B.4 ask. If the employee is the one who is ill, it also says that because of the serious condition the employee cannot work at all, or cannot do 1 or more of the position's essential functions. Parental and adoption leave need a certificate too.",
    "B.1": "When the serious condition began, if that is known.",
    "B.2": "How long it will probably last.",
    "B.3":
      "How much time, as the health provider estimates, the employee needs for the care of the relative (domestic partners under AB 26, Statutes of 1999, Chapter 588, included).",
    "B.4":
      "That the condition calls for the employee to take part in the care while the relative (domestic partners under AB 26, Statutes of 1999, Chapter 588, included) is treated or supervised.",
    C: "Sick leave is never given.",
    D: "The recipient has no leave credits of any kind left.",
    E: "The least gift is 1 hour; above that only whole hours are given.",
    F: "The donor keeps 80 hours or more of paid leave.",
    G: "Credits may pass from one department to another as the recipient's department provides in its policies.",
    H: "Gifts amount to 3 months at most, or to 6 months in all if the appointing authority approves.",
    I: "The donor signs a form made by the State; the donor's department verifies it. Once handed over, credits never go back to the donor.",
    J: "Disputes about this section cannot be taken to grievance or arbitration.",
  },
  forum: { reach: "none", note: "J keeps the whole section out of the grievance and arbitration article." },
  terms: [familyLeast, donorKeeps, familyLimits.usual, familyLimits.approved],
  rules: [familyMayReceive, familyMost, familyGift, familyQuota.open, familyQuota.lastDay],
  claims: [familyGifts],
  entitlements: [
    entitlement({
      id: "leave-from-relatives",
      clause: "9.14",
      title: "Leave given by relatives who work for the State",
      says: "When all your credits are used up, a relative may give you whole hours and keeps 80.",
      applies: familyReason,
      otherwise:
        "It is for your own serious health condition, the care of a named relative or household member, or parental leave.",
      rules: [
        "family-transfer-may-receive",
        "family-transfer-most",
        "family-transfer-gift",
        "family-transfer-hours-open",
        "family-transfer-last-day",
      ],
      claims: ["family-gifts"],
      request: {
        what: "The transfer of credits to you, with a physician's certificate if the supervisor asks",
        by: `${AT_ONCE}, by notice to the immediate supervisor`,
        form: "Each donor signs the State's form, which the donor's department verifies",
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["9.16"],
});
