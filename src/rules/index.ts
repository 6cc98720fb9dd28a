export { isRefusal, type Refusal, refusal } from "../refusal/index.ts";
export * from "./agreement.ts";
export * from "./ask.ts";
export {
  answerOf,
  band,
  Choice,
  carry,
  cell,
  date,
  Flag,
  Moment,
  Num,
  notApplicable,
  one,
  read,
  Series,
  today,
  when,
  zero,
} from "./expression.ts";
export { formulaOf } from "./formula.ts";
export { type Given, type GivenValue, given, readGiven } from "./given.ts";
export * from "./holidays.ts";
export * from "./json.ts";
export { type Context, isValue, NoAnswer, NotApplicable, type Outcome as RuleOutcome, type Step, UNKNOWN, type Value } from "./outcome.ts";
export * from "./procedure/index.ts";
export { type Example, type Exception, type Reading, type Rule, rule } from "./rule.ts";
export * from "./section.ts";
export {
  type Bands,
  bands,
  changeDays,
  type Dated,
  datesOf,
  type Figure,
  figure,
  type Table,
  type Term,
  table,
  termAt,
} from "./term.ts";
export { givensOf, nodesOf, termsOf } from "./walk.ts";
