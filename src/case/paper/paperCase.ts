import type { Day } from "../../calendar/index.ts";
import type { Clockwork, Procedure, ProcedureEvent, Standing } from "../../rules/index.ts";
import type { Subject } from "../case.ts";
import type { CaseFile } from "../file/index.ts";
import type { FileDocument } from "../told/index.ts";

/** A case as its papers read it: the shared record, as both parties know it. */
export interface PaperCase {
  readonly number: string;
  /** The title of the agreement. */
  readonly agreement: string;
  readonly subject: Subject;
  /** The names of all whose case it is. */
  readonly grievants: readonly string[];
  readonly parties: { readonly union: string; readonly employer: string };
  readonly procedure: Procedure;
  readonly events: readonly ProcedureEvent[];
  /** Where it stands today, after those events. */
  readonly standing: Standing;
  readonly file: CaseFile;
  /** The documents that both parties have. */
  readonly documents: readonly FileDocument[];
  /** The name of a person by id. */
  readonly names: (person: string) => string;
  readonly today: Day;
  readonly clockwork?: Clockwork;
  /** The hash of the last entry of the shared record. */
  readonly hash?: string;
}
