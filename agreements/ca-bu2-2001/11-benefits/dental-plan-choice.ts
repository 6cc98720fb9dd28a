import { figure, given, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const dentalMonths = figure(
  {
    id: "dental-months",
    clause: "11.2.D",
    title: "Months of employment before the indemnity or preferred provider plan",
    unit: "months",
    page: 57,
  },
  { [START]: "24" },
);
export const dentalRadius = figure(
  {
    id: "dental-radius",
    clause: "11.2.D",
    title: "Radius around the residence within which another plan must be available",
    unit: "miles",
    page: 57,
  },
  { [START]: "50" },
);
const unbrokenSince = given.day("serviceUnbrokenSince", {
  question: "Since which day has the employee been in State service without a permanent break?",
});
export const nearestPlan = given.number("nearestDentalPlan", {
  unit: "miles",
  min: "0",
  max: "1000",
  question:
    "How many miles from the employee's home, in a straight line, is the nearest alternative or prepaid dental plan?",
});

export const indemnityFrom = rule(
  {
    id: "dental-indemnity-from",
    clause: "11.2.D",
    title: "First day for the indemnity or preferred provider dental plan",
    says: "After 24 months of service without a permanent break; at once where no alternative or prepaid plan lies within 50 miles of home.",
    page: 57,
  },
  when(nearestPlan.isAbove(read(dentalRadius)), unbrokenSince, unbrokenSince.plusMonths(read(dentalMonths))),
)
  .reading(
    "11.2.D",
    "from-home-in-a-straight-line",
    "The fifty miles are a radius around the home, whatever the road or the place of work",
    "The clause says a radius of the residence; a plan at exactly fifty miles still lies within it.",
  )
  .example({ serviceUnbrokenSince: "2001-08-01", nearestDentalPlan: "12" }, "2002-04-15", "2003-08-01", {
    note: "24 months are complete with July 31, 2003",
  })
  .example({ serviceUnbrokenSince: "2001-08-01", nearestDentalPlan: "50" }, "2002-04-15", "2003-08-01")
  .example({ serviceUnbrokenSince: "2001-08-01", nearestDentalPlan: "50.1" }, "2002-04-15", "2001-08-01")
  .example({ serviceUnbrokenSince: "2000-02-29", nearestDentalPlan: "0" }, "2002-04-15", "2002-02-28")
  .example({ serviceUnbrokenSince: "2001-08-01" }, "2002-04-15", { missing: ["nearestDentalPlan"] });
