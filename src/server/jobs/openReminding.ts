import type { Day } from "../../calendar/index.ts";
import { type Jobs, openJobs, TryAgain } from "../../jobs/index.ts";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import { mailsIn } from "../../store/index.ts";
import type { Clock } from "../desk.ts";
import { today } from "../workspace/today.ts";
import { abandoned, deliver, type Outbox } from "./deliver.ts";
import { type Sweeping, type SweptDay, sweep } from "./sweep.ts";
import { domainOf, linksAt } from "./words.ts";

const SWEEP = "sweep";
const MAIL = "mail";
/** Seven minutes past each hour, when fewer other things run than at the full hour. */
const HOURLY = "7 * * * *";
/** Mails handed to the jobs at once; the next sweep looks for more. */
const AT_ONCE = 10_000;

/** What reminding needs of the server. */
export interface Ground extends Pick<Sweeping, "store" | "agreement" | "onFault"> {
  readonly clock: Clock;
  /** The address under which the pages of this server are found; asked only after it listens. */
  readonly address: () => string;
  /** Null where this server sends no mail. */
  readonly outbox: Outbox | null;
}

/** The sweep of each day and the delivery of mails, by jobs. */
export interface Reminding {
  /** Begins to work: sweeps at once, then every hour. */
  start(): Promise<void>;
  /** Sweeps a day now, and leaves the delivery to the jobs. */
  sweepDay(day: Day): Promise<SweptDay | Refusal>;
  stop(): Promise<void>;
}

/** Reminding over a record that is open; nothing runs before `start`. */
export const openReminding = (ground: Ground): Reminding => {
  const { store, agreement, clock, outbox, onFault } = ground;
  const jobs: Jobs = openJobs({
    ground: store.jobsGround(),
    onFault: (error) => onFault(error, "the jobs"),
  });
  let starting: Promise<void> | undefined;

  const sweepOn = (day: Day, signal?: AbortSignal): Promise<SweptDay | Refusal> => {
    const address = ground.address();
    const writing = { at: clock.instant(), links: linksAt(address), domain: domainOf(address) };
    return sweep({ store, agreement, onFault, ...writing, ...(signal ? { signal } : {}) }, day);
  };

  /** A mail has one job at a time, by its id: the one that waits for its next try, or is at work. */
  const sendMails = async (): Promise<void> => {
    const ids = await store.keep(async (tx) => [
      ...(await mailsIn(tx, "sending", AT_ONCE)),
      ...(outbox ? await mailsIn(tx, "waiting", AT_ONCE) : []),
    ]);
    if (isRefusal(ids)) throw new TryAgain(ids.code);
    for (const id of ids) await jobs.send(MAIL, { mail: id }, { singletonKey: id });
  };

  jobs.queue(SWEEP, { delaySeconds: 30 }, async ({ signal }) => {
    const swept = await sweepOn(await today({ store, clock }), signal);
    if (isRefusal(swept)) throw new TryAgain(swept.code);
    await sendMails();
    return undefined;
  });

  jobs.queue(MAIL, { retries: 40 }, async ({ data, signal }) => {
    const id = String(data.mail);
    if (signal.aborted) throw new TryAgain("stopping");
    // This job alone works the mail, so one that is marked already was left by a process that died.
    const left = await abandoned(store, id);
    if (left) throw new TryAgain(left.code);
    if (!outbox) return undefined;
    const done = await deliver(store, outbox, id);
    if (isRefusal(done)) throw new TryAgain(done.code);
    if (done?.state === "waiting") throw new TryAgain(done.refusal!.code);
    return done?.state === "sent" ? undefined : done?.refusal;
  });

  const begin = async (): Promise<void> => {
    await jobs.start();
    await jobs.schedule(SWEEP, HOURLY);
    await jobs.send(SWEEP, {}, { singletonKey: "at the start" });
  };

  return {
    start: async () => {
      starting ??= begin();
      await starting;
    },
    sweepDay: async (day) => {
      const swept = await sweepOn(day);
      // Whoever waits for the sweep need not wait for the jobs, nor for the mail.
      starting?.then(sendMails).catch((problem) => onFault(problem, "handing mails to the jobs"));
      return swept;
    },
    stop: async () => {
      // A start that failed was told when it did.
      await starting?.catch(() => undefined);
      await jobs.stop();
    },
  };
};
