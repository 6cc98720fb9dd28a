export {
  type Case,
  type CaseAct,
  type CaseEvent,
  evolve,
  noCase,
  type Protest,
  replay,
  type Subject,
} from "./case.ts";
export { type DocketClock, docketClocks, type Side, type Turn, turnsOf } from "./docket.ts";
export * from "./file/index.ts";
export { type ForumFacts, type Forums, type FoundForum, findForums, type Ground } from "./forum.ts";
export { lookAt } from "./lookAt.ts";
export { makeMove } from "./makeMove.ts";
export { type OpenCase, openCase } from "./openCase.ts";
export * from "./paper/index.ts";
export { type CaseRefusalCode, caseRefusals } from "./refusals.ts";
export {
  type FileDocument,
  type Summed,
  summary,
  type TimelineLine,
  type Told,
  timeline,
} from "./told/index.ts";
export { longDue } from "./words/days.ts";
