import { topic } from "../../../../src/rules/index.ts";
import { LAW } from "./law.ts";

/** Clothes and equipment, insurance, deferred compensation, relocation and travel. */
export const benefitsAndExpenses = [
  ...topic(LAW, "A.7", "Uniforms, work clothes and safety equipment", [
    ["19850", "what the words mean", ["13.10"]],
    ["19850.1", "uniform allowances", ["13.10"]],
    ["19850.3", "DPA sets how the need for uniforms, the amount and how often it is paid are decided", []],
    ["19850.4", "work clothes for hygiene or cleanliness, which the State owns and keeps up", []],
    ["19850.5", "the first issue of required safety equipment is at the State's cost", []],
  ]),
  ...topic(LAW, "A.10", "Life insurance", [
    ["20750.11", "what the employer contributes", []],
    ["21400", "group term life insurance", []],
    ["21404", "a death benefit from PERS", []],
    ["21405", "it is $5,000 and half (50 percent) of a year's salary", []],
  ]),
  ...topic(LAW, "A.11", "Health insurance", [
    ["22825", "contributions by employee and employer", ["11.1", "11.5"]],
    ["22825.1", "how much the employer contributes", ["11.1", "11.5"]],
  ]),
  ...topic(LAW, "A.15", "Deferred compensation", [
    ["19993", "employees may put part of salary into a plan", ["9.15", "14.1", "14.2"]],
  ]),
  ...topic(LAW, "A.16", "Relocation expenses", [
    [
      "19841",
      "paid when a promotion, or a transfer against one's will, makes one move house",
      ["12.5", "13.14"],
    ],
  ]),
  ...topic(LAW, "A.17", "Travel expenses", [
    ["19820", "officers and employees are repaid for travel on the State's business", ["12.1", "12.2"]],
    [
      "19822",
      "the State is repaid for housing, maintenance and other services it gives employees",
      ["13.12"],
    ],
  ]),
];
