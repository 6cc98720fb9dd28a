export {
  evolve,
  type Grievance,
  type GrievanceAct,
  type GrievanceEvent,
  noGrievance,
  replay,
  type Subject,
} from "./grievance.ts";
export { makeMove } from "./makeMove.ts";
export { type OpenGrievance, openGrievance } from "./openGrievance.ts";
export { type GrievanceRefusalCode, grievanceRefusals } from "./refusals.ts";
