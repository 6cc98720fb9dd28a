import { figure, one, read, rule } from "../../../src/rules/index.ts";
import { appointment } from "../inputs.ts";
import { dentalGroupRate, healthGroupRate, leaveBegins, substantiated } from "./inputs.ts";

export const adoptionMost = figure(
  {
    id: "adoption-leave-most",
    clause: "9.6.A",
    title: "Longest adoption leave",
    unit: "months",
    page: 43,
  },
  { "2001-07-01": "12" },
);
export const adoptionLeaveRight = rule(
  {
    id: "adoption-leave-right",
    clause: "9.6.A",
    title: "Is adoption leave owed?",
    says: "Yes to a permanent employee who asks and gives proof of the adoption.",
    page: 43,
  },
  appointment.is("permanent").and(substantiated),
)
  .example({ appointment: "permanent", substantiated: true }, "2002-04-15", "true")
  .example({ appointment: "permanent", substantiated: false }, "2002-04-15", "false")
  .example({ appointment: "probationary", substantiated: true }, "2002-04-15", "false")
  .example({ appointment: "other" }, "2002-04-15", "false")
  .example({ appointment: "permanent" }, "2002-04-15", { missing: ["substantiated"] });

export const adoptionLeaveLastDay = rule(
  {
    id: "adoption-leave-longest-end",
    clause: "9.6.A",
    title: "Last day that adoption leave may reach",
    says: "At most one year from its first day.",
    page: 43,
  },
  leaveBegins.plusMonths(read(adoptionMost)).minusDays(one("days")),
)
  .example({ leaveBegins: "2002-02-01" }, "2002-02-01", "2003-01-31")
  .example({ leaveBegins: "2002-01-31" }, "2002-02-01", "2003-01-30")
  .example({ leaveBegins: "next month" }, "2002-02-01", { refused: "wrong-type" });

export const adoptionBenefitsCost = rule(
  {
    id: "adoption-leave-benefits-cost",
    clause: "9.6.B",
    title: "What keeping the benefit plans costs a month during adoption leave",
    says: "Health and dental may be kept; the employee pays all of it, at the group rate. Vision is not named here.",
    page: 43,
  },
  healthGroupRate.plus(dentalGroupRate),
)
  .reading(
    "9.6.B",
    "no-vision",
    "The vision plan is not among those that may be kept",
    "9.5.D names it for parental leave, this clause does not.",
  )
  .example({ healthGroupRate: "233.27", dentalGroupRate: "34.50" }, "2002-04-15", "267.77")
  .example({ healthGroupRate: "233.27", dentalGroupRate: "0" }, "2002-04-15", "233.27")
  .example({ healthGroupRate: "0", dentalGroupRate: "34.50" }, "2002-04-15", "34.50")
  .example({ healthGroupRate: "233.27" }, "2002-04-15", { missing: ["dentalGroupRate"] });
