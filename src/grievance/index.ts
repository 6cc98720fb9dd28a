export { type AddNote, addNote } from "./addNote.ts";
export { type Answer, answer } from "./answer.ts";
export { type Appeal, appeal } from "./appeal.ts";
export { type Bypass, bypass } from "./bypass.ts";
export { discussInformally } from "./discussInformally.ts";
export {
  acceptExtension,
  declineExtension,
  type ProposeExtension,
  proposeExtension,
  type ToProposal,
} from "./extension.ts";
export { type FileGrievance, fileGrievance } from "./fileGrievance.ts";
export {
  evolve,
  type Grievance,
  type GrievanceAct,
  type GrievanceEvent,
  type MoveCommand,
  type Note,
  noGrievance,
  type Room,
  replay,
  type Subject,
} from "./grievance.ts";
export { makeMove } from "./makeMove.ts";
export { meetToSelect } from "./meetToSelect.ts";
export { type OpenGrievance, openGrievance } from "./openGrievance.ts";
export { type GrievanceRefusalCode, grievanceRefusals } from "./refusals.ts";
export { requestArbitration } from "./requestArbitration.ts";
export { acceptSettlement, declineSettlement, type ProposeSettlement, proposeSettlement } from "./settle.ts";
export { standingOf } from "./standingOf.ts";
export { acceptWaiver, declineWaiver, type ProposeWaiver, proposeWaiver } from "./waiver.ts";
export { type Withdraw, withdraw } from "./withdraw.ts";
