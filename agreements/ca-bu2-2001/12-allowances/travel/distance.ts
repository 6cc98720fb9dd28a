import { type Flag, given, rule } from "../../../../src/rules/index.ts";
import { withFiftyNear, within50 } from "./trip.ts";

const expense = given.choice("travelExpense", {
  choices: {
    stay: "Lodging, a meal or incidentals",
    transport: "Transportation, or a business expense",
  },
  question: "What kind of expense is it?",
});
const head = {
  id: "travel-far-enough",
  clause: "12.1",
  title: "Is the place far enough away?",
  says: "Lodging, meals and incidentals need at least 50 miles both from home and from headquarters; transportation needs no distance.",
  page: 68,
};
const stay = expense.is("stay");
const at = (home: string, headquarters: string, travelExpense = "stay") => ({
  travelExpense,
  milesFromHome: home,
  milesFromHeadquarters: headquarters,
});
const ON = "2002-03-12";
const beyond = (near: Flag) => rule(head, near.not().or(stay.not()));
export const farEnough = withFiftyNear(beyond(within50), beyond)
  .reading(
    "12.1",
    "stay-only",
    "The distance is asked of lodging, meals and incidentals alone",
    "B.3.c names these three, and F.1.b pays mileage to another work place with no distance.",
  )
  .alternative(
    "12.1",
    "all-travel",
    "The distance is asked of transportation too",
    "The opening paragraph speaks of travel expenses 50 miles or more away without telling them apart.",
    rule(head, within50.not()),
  )
  .example(at("50", "50"), ON, "true")
  .example(at("49.9", "50"), ON, "false")
  .example(at("50", "49.9"), ON, "false")
  .example(at("3", "3", "transport"), ON, "true")
  .example({ ...at("50", "50"), travelExpense: "gift" }, ON, { refused: "out-of-range" })
  .example({ travelExpense: "stay", milesFromHome: "60" }, ON, { missing: ["milesFromHeadquarters"] });
