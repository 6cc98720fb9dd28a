import {
  type Figure,
  given,
  type Num,
  notApplicable,
  type Rule,
  read,
  when,
} from "../../../../src/rules/index.ts";
import { fullLongTerm } from "./long-term-eligibility.ts";
import { fullPerDiem, noPerDiem } from "./long-term-weekend.ts";

export const money = (name: string, max: string, question: string): Num =>
  given.number(name, { unit: "USD", min: "0", max, question });
export const longTermMeals = money("longTermMeals", "500", "What did the meals of the period cost?");
export const longTermIncidentals = money(
  "longTermIncidentals",
  "500",
  "What did the incidentals of the period cost?",
);
export const longTermLodging = money(
  "longTermLodging",
  "2000",
  "What did the lodging of the period cost by its receipts? Without a receipt 0.",
);
const longTermHours = given.number("longTermHours", {
  unit: "hours",
  min: "0",
  max: "24",
  question: "How many hours did the period at the long-term place have?",
});

/** A day whose rate is full by C.3 counts as twelve hours, whatever the clock says. */
export const hours = (fullPeriod: Figure): Num => when(fullPerDiem, read(fullPeriod), longTermHours);
export const notAway = (of: Rule): Rule =>
  of.notwithstanding("12.1.C.3", noPerDiem, notApplicable("USD", "12.1.C.3", "the day brings no per diem"), {
    note: "The day after staying on, or a night elsewhere on personal business",
  });
/** For full long-term travel only. */
export const needsFull = (of: Rule): Rule =>
  of.notwithstanding(
    "12.1.C.1",
    fullLongTerm.not(),
    notApplicable("USD", "12.1.C.1", "it is not full long-term travel"),
    { note: "The conditions of full long-term travel are not met", over: ["12.1.C.3"] },
  );
