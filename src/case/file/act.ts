import type { Day } from "../../calendar/index.ts";
import type { Party, Room } from "../../journal/index.ts";
import type { Refusal } from "../../refusal/index.ts";
import type { FileFields, Values } from "./field.ts";
import type { CaseFile } from "./file.ts";

/** Who records a file act, and in which room. */
export interface By {
  readonly room: Room;
  readonly party: Party;
}

/**
 * An act of the case file that is no move of the procedure, declared once: what it is called, where it has its
 * place, what it asks, and what it is held against.
 */
export interface FileAct<F extends FileFields = FileFields> {
  /** Its name in the record. */
  readonly act: string;
  readonly title: string;
  /** `any`: the shared room and a party's own; `shared`: before both parties; `private`: a party's own alone. */
  readonly rooms: "any" | "shared" | "private";
  readonly fields: F;
  /** True for an act that follows from another one and is never asked for by itself. */
  readonly follows?: true;
  /** Why it does not fit what is on record; undefined where it fits. */
  check?(file: CaseFile, values: Values<F>, by: By, today: Day): Refusal | undefined;
}

/** A file act with the types of its fields. */
export const declare = <F extends FileFields>(act: FileAct<F>): FileAct<F> => act;
