import type { LifeEvent } from "../../../src/rules/index.ts";

/** Time away from work that one chooses, or that a duty asks for. */
export const timeOff: readonly LifeEvent[] = [
  {
    id: "i-want-time-off",
    title: "I want time off",
    says: "Vacation, annual leave, personal leave, holidays, mentoring and unpaid leave.",
    entitlements: [
      "vacation-time",
      "annual-leave-time",
      "personal-leave-time",
      "personal-holiday-day",
      "unofficial-holiday-off",
      "mentoring-leave-paid",
      "flexible-hours",
      "telework",
      "unpaid-leave-of-absence",
    ],
    rules: ["vacation-balance", "vacation-carry-over", "annual-leave-carry-over"],
    sections: ["9.1", "9.11", "9.10", "9.12", "8.1"],
  },
  {
    id: "i-work-on-a-holiday",
    title: "I work on a holiday, or it is my day off",
    says: "Credit, pay and informal time by work week group and time base.",
    entitlements: [
      "paid-holidays",
      "holiday-credit-for-day-off",
      "holiday-work-compensation",
      "overtime",
      "overtime-meal",
    ],
    rules: ["holiday-worked", "holiday-worked-exempt", "holiday-informal-time"],
    sections: ["8.1", "6.2"],
  },
  {
    id: "jury-duty",
    title: "I am called for jury duty, or serve at the polls",
    says: "Paid time off, what becomes of the fee, and the night before or after.",
    entitlements: ["jury-duty-paid", "precinct-board"],
    rules: [],
    sections: ["9.9", "SL.4"],
  },
  {
    id: "i-change-leave-program",
    title: "I want to change my leave program",
    says: "From which day annual leave, or vacation and sick leave, can begin, and what each earns.",
    entitlements: ["change-of-leave-program", "annual-leave-time", "vacation-time", "sick-leave-time"],
    rules: ["annual-leave-election", "annual-leave-credit", "vacation-credit", "sick-leave-credit"],
    sections: ["9.11", "9.1", "9.3"],
  },
];
