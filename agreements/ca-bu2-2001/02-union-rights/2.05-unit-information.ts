import { section } from "../../../src/rules/index.ts";
import { informationRequestProcedure } from "./information-request-procedure.ts";
import { listEvery, nextChanges } from "./unit-list.ts";

export default section({
  number: "2.5",
  title: "Bargaining Unit Information",
  page: 9,
  plain: {
    A: "The State goes on giving the union a list of everyone in the unit, sorted by surname. For each person it shows the name, classification, agency, place of work, home address and what is deducted from pay for the union. How often the whole list is due is not said.",
    B: "Each month the State goes on reporting what in the list has changed since the last report, the details of each entry included.",
    C: "The union pays the State Controller back whatever it reasonably costs to make the lists.",
  },
  forum: { reach: "arb" },
  terms: [listEvery],
  rules: [nextChanges],
  procedures: [informationRequestProcedure],
});
