import { given } from "../../../src/rules/index.ts";

export const overtimeHours = given.number("overtimeHours", {
  unit: "hours",
  min: "0",
  max: "300",
  step: "1/4",
  question: "How many overtime hours were worked in the pay period?",
});

export const overtimeAuthorized = given.flag("overtimeAuthorized", {
  question: "Was the overtime ordered or authorized by a supervisor?",
});

export const refusedForOperations = given.flag("refusedForOperations", {
  question: "Is an operational need the reason of the refusal?",
});
