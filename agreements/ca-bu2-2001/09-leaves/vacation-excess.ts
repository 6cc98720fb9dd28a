import { given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { hourlyRate, leavingState } from "../inputs.ts";
import { cap, prevented } from "./vacation-balance.ts";

const inHours = { unit: "hours", min: "0", max: "3000" } as const;
export const vacationNow = given.number("vacationBalance", {
  ...inHours,
  question: "How many hours of vacation are there?",
});

export const vacationExcess = rule(
  {
    id: "vacation-to-use-by-year-end",
    clause: "9.1.E",
    title: "Vacation to be used by December 31",
    says: "What exceeds 640 hours; as soon as there is any, a plan for it may be ordered.",
    page: 39,
  },
  vacationNow.minus(read(cap)).atLeast(zero("hours")),
)
  .example({ vacationBalance: "640" }, "2002-10-01", "0.00")
  .example({ vacationBalance: "640.01" }, "2002-10-01", "0.01")
  .example({ vacationBalance: "688.5" }, "2002-10-01", "48.50")
  .example({}, "2002-10-01", { missing: ["vacationBalance"] });

const planOrdered = given.flag("vacationPlanOrdered", {
  question: "Has the department head ordered a plan for the vacation above the limit?",
});
const planKept = given.flag("vacationPlanKept", { question: "Was the time used as planned?" });
export const vacationOrdered = rule(
  {
    id: "vacation-ordered",
    clause: "9.1.E",
    title: "Hours of vacation that may be ordered after a plan that was not kept",
    says: "The hours above 640, where a plan was ordered and not kept and none of the six reasons of 9.1.D stood in the way.",
    page: 39,
  },
  when(planOrdered.and(planKept.not()), vacationNow.minus(read(cap)).atLeast(zero("hours")), zero("hours")),
)
  .notwithstanding("9.1.D", prevented, zero("hours"), {
    note: "One of the six reasons kept the employee from using it",
  })
  .example(
    { vacationBalance: "688.5", vacationPlanOrdered: true, vacationPlanKept: false, vacationReason: "none" },
    "2002-12-15",
    "48.50",
  )
  .example(
    { vacationBalance: "640", vacationPlanOrdered: true, vacationPlanKept: false, vacationReason: "none" },
    "2002-12-15",
    "0.00",
  )
  .example(
    { vacationBalance: "688.5", vacationPlanOrdered: true, vacationPlanKept: true, vacationReason: "none" },
    "2002-12-15",
    "0.00",
  )
  .example(
    { vacationBalance: "688.5", vacationPlanOrdered: false, vacationReason: "none" },
    "2002-12-15",
    "0.00",
  )
  .example(
    {
      vacationBalance: "688.5",
      vacationPlanOrdered: true,
      vacationPlanKept: false,
      vacationReason: "jury-duty",
    },
    "2002-12-15",
    "0.00",
    { setAside: ["9.1.E"] },
  )
  .example({ vacationPlanOrdered: true, vacationPlanKept: false, vacationReason: "none" }, "2002-12-15", {
    missing: ["vacationBalance"],
  });

const longWithout = given.flag("longWithoutVacation", {
  question: "Has the employee taken no vacation for an extended time?",
});
const workSuffers = given.flag("workSuffers", {
  question: "Does the employee's work suffer because of that?",
});
export const vacationRequired = rule(
  {
    id: "vacation-required",
    clause: "9.1.H",
    title: "May an employee be told to take vacation for the sake of the work?",
    says: "Yes where the work suffers because no vacation was taken for an extended time.",
    page: 39,
  },
  longWithout.and(workSuffers),
)
  .example({ longWithoutVacation: true, workSuffers: true }, "2002-04-15", "true")
  .example({ longWithoutVacation: true, workSuffers: false }, "2002-04-15", "false")
  .example({ longWithoutVacation: false, workSuffers: true }, "2002-04-15", "false")
  .example({ longWithoutVacation: true }, "2002-04-15", { missing: ["workSuffers"] });

export const vacationPaid = rule(
  {
    id: "vacation-paid-at-end",
    clause: "9.1.F",
    title: "Pay for vacation when State employment ends",
    says: "All accrued vacation is paid, whatever its size; the limit of 640 hours concerns the turn of the year.",
    page: 39,
  },
  when(
    leavingState,
    vacationNow.times(hourlyRate).rounded("0.01", "half-up", "pay is in cents"),
    notApplicable("USD", "9.1.F", "vacation is paid when State employment ends"),
  ),
)
  .reading(
    "9.1.F",
    "rate-at-the-end",
    "The hours are paid at the hourly rate of the day of separation",
    "The clause names no rate; 9.10.B, which refers to vacation, prices personal leave at the rate of the day of payment.",
  )
  .example({ vacationBalance: "700", hourlyRate: "40", leavingState: true }, "2002-04-15", "28000.00")
  .example({ vacationBalance: "10.63", hourlyRate: "33.33", leavingState: true }, "2002-04-15", "354.30", {
    note: "354.2979: in cents",
  })
  .example({ vacationBalance: "700", hourlyRate: "40", leavingState: false }, "2002-04-15", {
    notApplicable: "9.1.F",
  })
  .example({ vacationBalance: "700", leavingState: true }, "2002-04-15", { missing: ["hourlyRate"] });
