import type { Day } from "../../calendar/index.ts";
import { addDays } from "../../calendar/index.ts";
import {
  type Clockwork,
  type OpenClock,
  type Procedure,
  type ProcedureEvent,
  type Standing,
  standing,
} from "../../rules/index.ts";
import type { CaseFile } from "../file/index.ts";
import { inARow, longDue, sentence, small } from "../words/days.ts";
import { moverTitle } from "./said.ts";
import { type FileDocument, type TimelineLine, tellFile } from "./tellFile.ts";
import { tellMove } from "./tellMove.ts";

/** A case as the timeline reads it. */
export interface Told {
  readonly procedure: Procedure;
  /** The moves on record, in order. */
  readonly events: readonly ProcedureEvent[];
  readonly file: CaseFile;
  /** The documents that both parties have. */
  readonly documents: readonly FileDocument[];
  /** The name of a person by id. */
  readonly names: (person: string) => string;
  readonly today: Day;
  readonly clockwork?: Clockwork;
}

/** The place in the record of each event of the history; what the case did by itself has that of the move before it. */
export const placesOf = (history: Standing["history"], { moves }: CaseFile): readonly number[] => {
  let made = 0;
  return history.map(({ by }) => moves[by === "" ? made - 1 : made++]?.seq ?? 0);
};

const tellMissed = (procedure: Procedure, { due, mover, what, clause, onLapse }: OpenClock): string =>
  [
    `By the end of ${longDue(due!)}, ${inARow(mover.map((id) => moverTitle(procedure, id))).replace(/ and /g, " or ")} had not done what was awaited under clause ${clause}: ${sentence(small(what))}`,
    ...(onLapse ? [sentence(onLapse)] : []),
  ].join(" ");

/**
 * Last days that passed without the move they were set for, each once. What came late tells of itself; what was not
 * done by the time the case went on, or by today, is told on the day after.
 */
const missed = ({ procedure, events, file, today, clockwork }: Told): readonly TimelineLine[] => {
  const told = new Set<string>();
  return events.flatMap((_event, place) => {
    const next = events[place + 1];
    const { open, standing: at } = standing(
      procedure,
      events.slice(0, place + 1),
      next?.on ?? today,
      clockwork,
    );
    return open.flatMap((clock) => {
      const { due, overdue, act, clause } = clock;
      const name = `${at.station} ${act} ${due?.day} ${clock.mover.join(" ")}`;
      if (!due || !overdue || act === next?.act || told.has(name)) return [];
      told.add(name);
      const on = due.minute === undefined ? addDays(due.day, 1) : due.day;
      return [{ on, seq: file.moves[place]?.seq ?? 0, sentence: tellMissed(procedure, clock), clause }];
    });
  });
};

/**
 * The whole case as both parties know it, in the order of its days: moves, last days that passed, conferences, service,
 * hearings, documents, remedies and costs, in sentences that can be read aloud at a hearing.
 */
export const timeline = (told: Told): readonly TimelineLine[] => {
  const { procedure, events, file, documents, names, today, clockwork } = told;
  const { history } = standing(procedure, events, today, clockwork);
  const places = placesOf(history, file);
  const moves = history.map((move, place) => ({
    ...{ on: move.event.on, seq: places[place]!, clause: move.clause },
    sentence: tellMove(procedure, history, move),
  }));
  return [...moves, ...missed(told), ...tellFile(procedure, file, documents, names)]
    .map((line, place) => ({ line, place }))
    .toSorted((a, b) => a.line.on - b.line.on || a.line.seq - b.line.seq || a.place - b.place)
    .map(({ line }) => line);
};
