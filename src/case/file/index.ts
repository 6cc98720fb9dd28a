export type { By, FileAct } from "./act.ts";
export { caseFile } from "./caseFile.ts";
export { type FileActName, fileActs } from "./catalogue.ts";
export type { Shares } from "./costs.ts";
export { dues, type FileDue } from "./dues.ts";
export type { FileField, FileFields, FileFieldType } from "./field.ts";
export type * from "./file.ts";
export { type FileCommand, type FileDraft, fileAct } from "./fileAct.ts";
export { type Joinable, type Joined, joinCases, mayJoin, sectionOf } from "./join.ts";
export type { Attendee, NamedPerson } from "./people.ts";
export { type FileRefusalCode, fileRefusals } from "./refusals.ts";
export {
  type FileEntry,
  type Rooms,
  recordedOn,
  stillStanding,
  type TakenBack,
  type Written,
} from "./written.ts";
