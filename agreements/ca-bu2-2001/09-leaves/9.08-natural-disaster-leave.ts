import { entitlement, section } from "../../../src/rules/index.ts";
import { disasterGifts } from "./disaster-gifts.ts";
import { disasterGift, disasterLimits, disasterMayReceive, disasterQuota, struck } from "./disaster-leave.ts";
import { DEPARTMENT, NO_TIME } from "./requests.ts";

/** 9.8: leave credits given to an employee whose home a natural disaster has struck. */
export default section({
  number: "9.8",
  title: "Catastrophic Leave - Natural Disaster",
  page: 45,
  plain: {
    A: "An employee asks; if the department director or designee approves, one or more other employees may hand over CTO, vacation or holiday credits as departmental policies provide. (A.5 names annual leave as well.) Conditions:",
    "A.1": "Sick leave is never given.",
    "A.2": "A natural disaster has hit the recipient's principal residence and brought financial hardship.",
    "A.3":
      "The recipient lives in a county for which the Governor has declared a State of Emergency, and has no vacation, annual leave or CTO left.",
    "A.4": "Only whole hours are given; they count for the recipient as vacation or annual leave.",
    "A.5":
      "CTO, holiday, vacation and annual leave credits may pass from one department to another as the recipient's department provides in its policies.",
    "A.6":
      "What one employee receives normally stays within 3 months; with the appointing authority's approval it may reach 6 months in all.",
    "A.7":
      "The donor signs a form made by the State; the donor's department verifies it. A gift cannot be taken back.",
    B: "Disputes about this section cannot be taken to grievance or arbitration.",
  },
  forum: { reach: "none", note: "B keeps the whole section out of the grievance and arbitration article." },
  terms: [disasterLimits.usual, disasterLimits.approved],
  rules: [disasterMayReceive, disasterGift, disasterQuota.open, disasterQuota.lastDay],
  claims: [disasterGifts],
  entitlements: [
    entitlement({
      id: "donated-leave-after-disaster",
      clause: "9.8.A",
      title: "Leave given by colleagues after a natural disaster",
      says: "When your vacation, annual leave and compensating time are used up, others may give you whole hours, if the department agrees.",
      applies: struck,
      otherwise:
        "It is for hardship over the principal residence, in a county under an emergency that the Governor declared.",
      rules: [
        "disaster-may-receive",
        "disaster-gift",
        "disaster-gifts-hours-open",
        "disaster-gifts-last-day",
      ],
      claims: ["disaster-gifts"],
      request: {
        what: "The transfer of credits to you",
        by: NO_TIME,
        form: "Each donor signs the State's form, which the donor's department verifies",
        to: DEPARTMENT,
      },
    }),
  ],
});
