import { type Day, iso, parseDay } from "../../calendar/index.ts";
import { type CaseFile, type Told, timeline } from "../../case/index.ts";
import type { CaseShape } from "../../contract/index.ts";
import type { Procedure } from "../../rules/index.ts";
import { type CaseState, movesOf } from "./case.ts";
import type { Names } from "./names.ts";

/** A case as the timeline, the papers and the book read it: what both parties have of it, and nothing private. */
export const toldOf = (
  kept: CaseState,
  procedure: Procedure,
  file: CaseFile,
  documents: CaseShape["documents"],
  names: Names,
  today: Day,
): Told => ({
  procedure,
  events: movesOf(kept, procedure),
  file,
  documents: documents
    .filter(({ room }) => room === "shared")
    .map(({ room: _, on, ...one }) => ({ ...one, on: parseDay(on)! })),
  names,
  today,
});

/** The timeline in the shape of the interface. */
export const timelineOf = (told: Told): CaseShape["timeline"] =>
  timeline(told).map(({ on, seq, sentence, clause, exhibit }) => ({
    on: iso(on),
    seq,
    sentence,
    clause: clause ?? null,
    exhibit: exhibit ?? null,
  }));
