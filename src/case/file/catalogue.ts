import type { FileAct } from "./act.ts";
import { conferenceHeld } from "./conferenceHeld.ts";
import { costRecorded } from "./costRecorded.ts";
import type { Values } from "./field.ts";
import { grievantJoined } from "./grievantJoined.ts";
import { grievantLeft } from "./grievantLeft.ts";
import { handedOver } from "./handedOver.ts";
import { handledBy } from "./handledBy.ts";
import { hearingHeld } from "./hearingHeld.ts";
import { hearingSet } from "./hearingSet.ts";
import { joinedFrom, joinedInto } from "./joined.ts";
import { remedyCarriedOut } from "./remedyCarriedOut.ts";
import { remedyDue } from "./remedyDue.ts";
import { seatGiven } from "./seatGiven.ts";
import { seatTaken } from "./seatTaken.ts";
import { serviceRecorded } from "./serviceRecorded.ts";
import { takenBack } from "./takenBack.ts";
import { taskAdded } from "./taskAdded.ts";
import { taskDone } from "./taskDone.ts";
import { taskMoved } from "./taskMoved.ts";

/** Every file act by its name in the record. */
export const fileActs = {
  "task added": taskAdded,
  "task done": taskDone,
  "task moved": taskMoved,
  "conference held": conferenceHeld,
  "service recorded": serviceRecorded,
  "hearing set": hearingSet,
  "hearing held": hearingHeld,
  "cost recorded": costRecorded,
  "remedy due": remedyDue,
  "remedy carried out": remedyCarriedOut,
  "grievant joined": grievantJoined,
  "grievant left": grievantLeft,
  "handled by": handledBy,
  "handed over": handedOver,
  "seat given": seatGiven,
  "seat taken": seatTaken,
  "taken back": takenBack,
  "joined from": joinedFrom,
  "joined into": joinedInto,
} as const;

/** The name of a file act. */
export type FileActName = keyof typeof fileActs;

/** The values of an act's fields, by the act's name. */
export type ValuesOf<N extends FileActName> = Values<(typeof fileActs)[N]["fields"]>;

/** The declaration of the act of that name; undefined for a move, a note, or an act of a later version. */
export const fileActNamed = (name: string): FileAct | undefined =>
  Object.hasOwn(fileActs, name) ? (fileActs[name as FileActName] as FileAct) : undefined;
