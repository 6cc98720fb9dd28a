export { isRefusal, type Refusal, refusal } from "../refusal/index.ts";
export * from "./agreement.ts";
export { answerJson } from "./answerJson.ts";
export * from "./ask.ts";
export {
  always,
  answerOf,
  band,
  carry,
  cell,
  date,
  hoursBetween,
  noDay,
  noFlag,
  notApplicable,
  one,
  read,
  today,
  when,
  zero,
} from "./build.ts";
export * from "./claim/index.ts";
export { diff } from "./diff.ts";
export { type Entitlement, type EntitlementParts, entitlement, type Request } from "./entitlement.ts";
export { Choice, Flag, Moment, Num, Series } from "./expression.ts";
export { formulaOf } from "./formula.ts";
export { type Given, type GivenValue, given } from "./given.ts";
export type { HolidayDeclared, HolidayPlan } from "./holidayPlan.ts";
export { holidaysOf, parseSchedule } from "./holidays.ts";
export { inputsOf } from "./oneDeclaration.ts";
export {
  type Context,
  isValue,
  NoAnswer,
  NotApplicable,
  type Outcome as RuleOutcome,
  type Step,
  UNKNOWN,
  type Value,
} from "./outcome.ts";
export { findEvent, type Owed, type OwedFor, owedFor } from "./owed.ts";
export { owedJson } from "./owedJson.ts";
export * from "./procedure/index.ts";
export { REACH, reachOf } from "./reach.ts";
export { readGiven } from "./readGiven.ts";
export { type ClauseReadings, type HeldReading, readingsOf } from "./readings.ts";
export { type Example, type Exception, type Reading, type Rule, rule } from "./rule.ts";
export { givenJson, ruleJson, ruleOnJson, rulesJson, ruleTitlesJson } from "./ruleJson.ts";
export { sayOutcome, wireOutcome } from "./sayOutcome.ts";
export * from "./section.ts";
export { type Overridden, plainTopics, type StatuteCitation, sayOverridden, topic } from "./statute.ts";
export { byCode, bySection, type ListedStatute, statutesOf } from "./statutes.ts";
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
export { termJson } from "./termJson.ts";
export { givensOf, nodesOf, termsOf } from "./walk.ts";
