import type { Day } from "../../calendar/index.ts";
import type { JsonObject } from "../../journal/index.ts";
import type { Ratio } from "../../quantity/index.ts";
import type { conferenceHeld } from "./conferenceHeld.ts";
import type { costFields } from "./costRecorded.ts";
import type { Shares } from "./costs.ts";
import type { Values } from "./field.ts";
import type { hearingSet } from "./hearingSet.ts";
import type { joinedFrom, joinedInto } from "./joined.ts";
import type { remedyDue } from "./remedyDue.ts";
import type { serviceFields } from "./serviceRecorded.ts";
import type { taskAdded } from "./taskAdded.ts";
import type { Written } from "./written.ts";

/** A move of the procedure as the record of both parties holds it, with its number there. */
export interface FileMove extends Written {
  /** The event as it was recorded: act, day, mover, fields; days as YYYY-MM-DD. */
  readonly event: JsonObject & { readonly act: string; readonly on: string };
}

/** Any file act as it stands in the record. */
export interface Acted extends Written {
  /** Its name, one of those in the catalogue. */
  readonly act: string;
  /** True for what follows from another act and is never taken back by itself. */
  readonly follows: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A task; it is open while it has neither been done nor been taken back. */
export type Task = Written &
  Omit<Values<(typeof taskAdded)["fields"]>, "due"> & {
    /** The last day that it was given. */
    readonly due?: Day;
    readonly done?: Written & { readonly on: Day; readonly note?: string };
    readonly moved: readonly (Written & { readonly due?: Day; readonly person?: string })[];
  };

/** A conference with the paid time of all who were there, in hours, exactly. */
export type Conference = Written & Values<(typeof conferenceHeld)["fields"]> & { readonly paidHours: Ratio };

/** How a move was served. */
export type Service = Written & Values<typeof serviceFields>;

/** A hearing or meeting, held or still to come. */
export type Hearing = Written &
  Values<(typeof hearingSet)["fields"]> & { readonly held?: Written & { readonly on: Day } };

/** A cost with what each side bears of it. */
export type Cost = Written & Values<typeof costFields> & { readonly shares: Shares };

/** What is to be put right, what was done of it, and whether that is all. */
export type RemedyOwed = Written &
  Values<(typeof remedyDue)["fields"]> & {
    readonly carriedOut: readonly (Written & {
      readonly on: Day;
      readonly amount?: Ratio;
      readonly proof?: string;
    })[];
    readonly done: boolean;
    /** What is left to be paid; absent where no amount is due. */
    readonly left?: Ratio;
  };

/** A grievant beside the one whose case it was from the beginning. */
export type Grievant = Written & {
  readonly person?: string;
  readonly name: string;
  /** The number of the case that brought this person along. */
  readonly from?: string;
  readonly left?: Written & { readonly why: string };
};

/** Who handles the case for a party; nobody where the person is left out. */
export type Handler = Written & { readonly of: "union" | "employer"; readonly person?: string };

/** A hand-over from one person of a party to another. */
export type Handover = Written & {
  readonly of: "union" | "employer";
  readonly from?: string;
  readonly to: string;
  readonly summary: string;
};

/** A person who has, or had, the seat that reads. */
export type Seat = Written & { readonly person: string; readonly endedBy?: Written };

/**
 * Everything of a case beside where its procedure has it, as far as the rooms that were read tell. What was taken
 * back stays in its list, marked; sums, handlers and open items leave it out.
 */
export interface CaseFile {
  /** The day of the first move; absent where the shared room was not read. */
  readonly began?: Day;
  readonly moves: readonly FileMove[];
  readonly acts: readonly Acted[];
  readonly tasks: readonly Task[];
  readonly conferences: readonly Conference[];
  readonly services: readonly Service[];
  readonly hearings: readonly Hearing[];
  readonly costs: readonly Cost[];
  readonly costSums: Shares;
  readonly remedies: readonly RemedyOwed[];
  readonly grievants: readonly Grievant[];
  readonly handlers: { readonly union?: Handler; readonly employer?: Handler };
  readonly handovers: readonly Handover[];
  readonly seats: readonly Seat[];
  /** The person who has the seat now. */
  readonly seat?: string;
  readonly joinedFrom: readonly (Written & Values<(typeof joinedFrom)["fields"]>)[];
  readonly joinedInto?: Written & Values<(typeof joinedInto)["fields"]>;
}
