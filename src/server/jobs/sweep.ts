import { setTimeout as pause } from "node:timers/promises";
import type { Day } from "../../calendar/index.ts";
import { iso } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { type Store, sweepNotices } from "../../store/index.ts";
import { reckonSome } from "./reckon.ts";
import { type Writing, writeSomeMails } from "./writeMails.ts";

/**
 * Cases that others work at are waited for, so that nobody is told of a clock which they are just replacing: half a
 * minute in all, in milliseconds and looks. One that is held for longer holds up no other reminder.
 */
const LOOKS = 600;
const BETWEEN_MS = 50;

/** What a sweep needs: the record, the agreement, and who hears of a case that cannot be reckoned. */
export interface Sweeping extends Omit<Writing, "today"> {
  readonly store: Store;
  readonly agreement: Agreement;
  readonly onFault: (problem: unknown, where: string) => void;
  /** Stops the sweep between two transactions; what is left is found by the next. */
  readonly signal?: AbortSignal;
  /** The most notices that one transaction writes mails for; some thousand unless told. */
  readonly mailsAtOnce?: number;
  /** Called after each transaction, with its name. */
  readonly onStep?: (step: "reckoned" | "told" | "written") => Promise<void> | void;
}

/** What a sweep did. */
export interface SweptDay {
  readonly day: string;
  /** Cases reckoned anew. */
  readonly reckoned: number;
  /** Cases that could not be reckoned. */
  readonly broken: number;
  readonly told: number;
  readonly escalated: number;
  readonly mails: number;
}

const reckonAll = async (
  { store, agreement, onFault, signal, onStep }: Sweeping,
  today: Day,
): Promise<{ readonly reckoned: number; readonly broken: number } | Refusal> => {
  const broken = new Set<string>();
  let reckoned = 0;
  let looks = 0;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await store.keep((tx) => reckonSome(tx, agreement, today, broken));
    if (isRefusal(batch)) return batch;
    for (const { id, problem } of batch.broken) {
      broken.add(id);
      onFault(problem, `reckoning case ${id}`);
    }
    reckoned += batch.reckoned;
    if (batch.reckoned > 0) {
      looks = 0;
      await onStep?.("reckoned");
    } else if (batch.broken.length === 0) {
      if (batch.busy === 0 || looks === LOOKS) return { reckoned, broken: broken.size };
      looks += 1;
      await pause(BETWEEN_MS);
    }
  }
};

/**
 * The daily sweep: reckons every case anew whose clocks the day has moved, tells everybody what falls due, and writes
 * the mails that say so. Each step is a transaction that finds by itself what is left to do and does it once, so a
 * sweep may be killed anywhere, run twice at once, and on two servers: nothing is skipped, nothing is doubled. The
 * mails are not sent here. Refusals: those of a database that is away or full.
 */
export const sweep = async (sweeping: Sweeping, today: Day): Promise<SweptDay | Refusal> => {
  const { store, signal, onStep } = sweeping;
  const cases = await reckonAll(sweeping, today);
  if (isRefusal(cases)) return cases;
  signal?.throwIfAborted();
  const notices = await store.keep((tx) => sweepNotices(tx, iso(today)));
  if (isRefusal(notices)) return notices;
  await onStep?.("told");
  let mails = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { at, links, domain, mailsAtOnce } = sweeping;
    const some = await store.keep((tx) => writeSomeMails(tx, { today, at, links, domain }, mailsAtOnce));
    if (isRefusal(some)) return some;
    if (some.written === 0) break;
    mails += some.written;
    await onStep?.("written");
  }
  return { day: iso(today), ...cases, ...notices, mails };
};
