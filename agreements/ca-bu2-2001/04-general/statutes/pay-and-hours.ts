import { topic } from "../../../../src/rules/index.ts";
import { LAW } from "./law.ts";

/** Pay periods, steps of salary, the work week, overtime and callback. */
export const payAndHours = [
  ...topic(LAW, "A.1", "General", [
    ["19824", "pay periods are months", []],
    [
      "19839",
      "vacation and compensating time not used are paid in one sum on leaving",
      ["5.4", "9.1", "9.10", "9.11", "9.15"],
    ],
  ]),
  ...topic(LAW, "A.2", "Step increases", [
    ["19829", "DPA fixes the lowest and highest salary and the steps between", ["5.1", "Att.A"]],
    [
      "19832",
      "a merit salary adjustment (MSA) each year for those who meet the standards of efficiency",
      ["5.2", "5.3"],
    ],
    ["19834", "those who qualify must get it when there is money", ["5.2"]],
    ["19835", "adjustments refused for want of money may be made up, over 2 years at most", ["5.2"]],
    ["19836", "in stated cases a new hire may start above the lowest salary", []],
  ]),
  ...topic(LAW, "A.12", "Workweek", [
    ["19851", "a week of 40 hours and a day of 8 hours", ["6.2", "6.3"]],
    ["19843", "DPA is to set up and adjust work week groups", ["6.2"]],
  ]),
  ...topic(LAW, "A.13", "Overtime", [
    ["19844", "DPA is to make rules on pay in cash and on compensating time", ["6.1", "6.2"]],
    ["19848", "time off may replace cash within 12 calendar months after the overtime", ["6.1", "6.2"]],
    ["19849", "DPA adopts the overtime rules, the appointing power applies and enforces them", ["6.1"]],
    [
      "19863",
      "earned compensating time may top up pay during temporary disability from a work injury",
      ["11.12"],
    ],
  ]),
  ...topic(LAW, "A.14", "Callback time", [
    [
      "19849.1",
      "DPA may make rules and standards for it by what is customary and what State service needs",
      [],
    ],
  ]),
];
