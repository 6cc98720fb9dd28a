import { type Flag, given, read, rule } from "../../../../src/rules/index.ts";
import { netExpense } from "./long-term-figures.ts";

export const keepsHome = given.flag("keepsHome", {
  question: "Does the employee keep a permanent residence at the primary headquarters?",
});
export const dependentsThere = given.flag("dependentsThere", {
  question: "Do the employee's dependents live in that residence?",
});
export const homeNetCost = given.number("homeNetCost", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  question: "What does keeping that residence cost a month, net?",
});
export const longTermAssignment = given.flag("longTermAssignment", {
  question:
    "Is it a long-term field assignment, lived in one place at costs like those of houses for long-term visitors?",
});

const costly = homeNetCost.isAbove(read(netExpense));
export const fullLongTerm: Flag = longTermAssignment.and(costly.or(dependentsThere), keepsHome);
const head = {
  id: "long-term-full",
  clause: "12.1.C.1",
  title: "Is it full long-term travel?",
  says: "Yes on a long-term field assignment for whoever keeps a home at headquarters in which dependents live, or which costs more than 200 dollars a month net.",
  page: 71,
};
const home = { longTermAssignment: true, keepsHome: true, dependentsThere: false, homeNetCost: "200.01" };
const ON = "2002-03-12";
export const longTermFull = rule(head, fullLongTerm)
  .reading(
    "12.1.C.1",
    "a-and-b-or-c",
    "A home at headquarters (a) is needed in each case, with b or c beside it",
    "b and c both speak of the permanent residence that a asks for.",
  )
  .alternative(
    "12.1.C.1",
    "a-and-b--or-c",
    "c stands alone beside a and b together",
    "The list reads a, and b, or c; a residence kept at the employee's expense need then not be at headquarters.",
    rule(head, longTermAssignment.and(costly.or(keepsHome.and(dependentsThere)))),
  )
  .example(home, ON, "true")
  .example({ ...home, homeNetCost: "200" }, ON, "false", { note: "it must exceed 200" })
  .example({ ...home, homeNetCost: "0", dependentsThere: true }, ON, "true")
  .example({ ...home, keepsHome: false }, ON, "false")
  .example({ ...home, longTermAssignment: false }, ON, "false")
  .example({ ...home, homeNetCost: "-1" }, ON, { refused: "out-of-range" })
  .example({ ...home, homeNetCost: undefined }, ON, { missing: ["homeNetCost"] });
