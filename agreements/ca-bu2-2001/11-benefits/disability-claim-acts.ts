import type { Act, Field } from "../../../src/rules/index.ts";
import { act, dayOf, oneOf, text, yesNo } from "../procedure-parts.ts";
import { denialActs } from "./denial.ts";
import type { DisabilityClaim } from "./disability-claim.ts";

const lastPaid: Field = dayOf(
  "lastPaid",
  "On which day do the weeks now end, days on leave and at work left out? The course of the claim tells.",
  true,
);

/** The acts of a claim on one of the two insurances against disability that does not come from work. */
export const disabilityActs = (of: DisabilityClaim): readonly Act[] => {
  const { name, clause, denied, advance, places, leave, level } = of;
  return [
    act(
      "claim",
      `Claim ${name}`,
      clause.period,
      dayOf("began", "Which was the first day of the disability?", true),
      ...(level ? [level.field] : []),
    ),
    act(
      "confine",
      "Record a full day of confinement",
      clause.wait,
      dayOf("firstFullDay", `Which was the first full day, midnight to midnight, in ${places}?`, true),
    ),
    act("approve", `Record that ${name} is approved`, clause.period),
    ...denialActs(denied),
    act("askAdvance", "Ask for a salary advance", advance),
    act("answerAdvance", "Give or refuse the salary advance", advance, yesNo("given", "Is it given?", true)),
    act(
      "askPartTime",
      "Ask to work part of the time",
      clause.part,
      text("certificate", "Which medical certificate says that full-time work is not possible?", true),
    ),
    act(
      "allowPartTime",
      "Allow part-time work",
      clause.part,
      text("hours", `Which hours, in whole hours that with ${name} stay within full pay?`, true),
    ),
    act("refusePartTime", "Refuse part-time work", clause.part, text("reason", "Why?")),
    act(
      "orderExam",
      "Require a medical examination",
      clause.part,
      text("physician", "By which physician?", true),
    ),
    act("reportExam", "Record the examination", clause.part, text("result", "What was found?", true)),
    act("endPartTime", "Record that part-time work has ended", clause.part),
    act(
      "switchToLeave",
      `Change from ${name} to leave`,
      clause.leave,
      oneOf("leave", "To which leave?", leave, true),
    ),
    act("leaveUsedUp", "Record that this leave is used up", clause.leave),
    act("backToBenefit", `Go back to ${name}`, clause.leave, lastPaid),
    act(
      "offer",
      "Offer a position under the Injured State Worker Assistance Program",
      clause.offer,
      text("position", "Which position?", true),
    ),
    act("acceptOffer", "Accept the offered position", clause.offer),
    act("refuseOffer", "Refuse the offered position", clause.offer),
    act(
      "recover",
      "Record the return to the regular time base",
      clause.period,
      dayOf("from", "Which was the first work day back?", true),
    ),
    act(
      "breakRow",
      "Record a day off among the work days after the return",
      clause.period,
      dayOf(
        "workedAgain",
        "From which day was work taken up again? Paid leave does not count as work.",
        true,
      ),
    ),
    act("relapse", "Record the same or a related disability again", clause.period, lastPaid),
    ...(level ? [act("changeLevel", "Change the level of income", level.clause, level.field)] : []),
    of.withdrawal.act,
  ];
};
