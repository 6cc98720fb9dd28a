import { type Day, iso } from "../../calendar/index.ts";
import { caseFile } from "../../case/index.ts";
import type { Entry, Room } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import {
  type ClockRow,
  type Docketed,
  reckonable,
  setClocks,
  setClocksOfAll,
  setDocketOfAll,
  type TakenCase,
  type Tx,
  takeCases,
} from "../../store/index.ts";
import { type CaseState, procedureOf } from "../cases/case.ts";
import { clocksOfFile } from "../cases/fileOf.ts";
import { docketOfCase } from "../cases/keepDocket.ts";

/** Cases reckoned in one transaction. */
const BATCH = 200;

/** What one transaction reckoned: how many cases, and the ids of those that cannot be, each with why. */
export interface Batch {
  readonly reckoned: number;
  readonly broken: readonly { readonly id: string; readonly problem: unknown }[];
  /** Cases that somebody acted in at that moment, or that another sweep had just reckoned. */
  readonly busy: number;
}

interface Anew extends Docketed {
  readonly matter: string;
  readonly clocks: readonly ClockRow[];
  /** The clocks of the parties' own rooms, of a case that was never reckoned. */
  readonly own: readonly { readonly room: Room; readonly clocks: readonly ClockRow[] }[];
}

const anew = (agreement: Agreement, taken: TakenCase, today: Day): Anew => {
  const room = (name: Room): readonly Entry[] => taken.entries.filter((one) => one.room === name);
  const file = caseFile({ shared: room("shared"), union: room("union"), employer: room("employer") });
  const docketed = docketOfCase({
    agreement,
    kept: taken.state as CaseState,
    procedure: procedureOf(agreement, taken.kind),
    file,
    today,
  });
  const own = taken.reckonedOn === null ? (["union", "employer"] as const) : [];
  return {
    matter: taken.id,
    ...docketed,
    own: own.map((name) => ({ room: name, clocks: clocksOfFile(file, name) })),
  };
};

/**
 * Reckons some of the cases anew whose clocks ran out since they were last looked at, and of those that were never
 * reckoned, within `keep`: where they stand, their clocks, their steps. A day does the rest of them no harm and no
 * good. A case that cannot be reckoned is a bug; it is named, and holds up no other.
 */
export const reckonSome = async (
  tx: Tx,
  agreement: Agreement,
  today: Day,
  without: ReadonlySet<string>,
): Promise<Batch> => {
  const due = await reckonable(tx, iso(today), BATCH + without.size);
  const ids = due.filter((id) => !without.has(id)).slice(0, BATCH);
  const taken = await takeCases(tx, ids, iso(today));
  const broken: { id: string; problem: unknown }[] = [];
  const rows: Anew[] = [];
  for (const one of taken) {
    try {
      rows.push(anew(agreement, one, today));
    } catch (problem) {
      broken.push({ id: one.id, problem });
    }
  }
  if (rows.length > 0) {
    await setDocketOfAll(tx, rows);
    await setClocksOfAll(tx, "shared", rows);
  }
  for (const { matter, own } of rows)
    for (const { room, clocks } of own) await setClocks(tx, matter, room, clocks);
  return { reckoned: rows.length, broken, busy: ids.length - taken.length };
};
