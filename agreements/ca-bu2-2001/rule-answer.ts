import { day } from "../../src/calendar/index.ts";
import {
  answerJson,
  explain,
  isRefusal,
  type RawFacts,
  type Rule,
  readFacts,
} from "../../src/rules/index.ts";

/** What a rule answers, for tables that hold a procedure's days against it; a refusal throws. */
export const ruleAnswer = (rule: Rule, given: RawFacts, on = "2002-04-15"): unknown => {
  const facts = readFacts(rule, given);
  if (isRefusal(facts)) throw new Error(`${facts.code}: ${facts.reason}`);
  return answerJson(explain(rule, facts, day(on))).value;
};
