import { randomUUID } from "node:crypto";
import type { Job as Fetched, JobResult, PgBoss } from "pg-boss";
import type { JobsGround } from "../store/index.ts";
import { type Claims, claimsOn } from "./claims.ts";
import { failedJobs } from "./failed.ts";
import { checkedData, type FailedJob, type Handler, type JobData, type QueueOptions } from "./job.ts";
import { releaseLost } from "./releaseLost.ts";
import { HEARTBEAT, startBoss } from "./startBoss.ts";
import { workJob } from "./workJob.ts";

/** When and how often a job is taken. */
export interface SendOptions {
  /** While a job of this key waits or is worked in the queue, another one is not taken. */
  readonly singletonKey?: string;
  /** Not before this instant in UTC, or not before so many whole seconds from now. */
  readonly startAfter?: string | number;
}

/** The jobs of a database. They never keep the process alive. */
export interface Jobs {
  /** Declares a queue and what works it, before `start`. */
  queue(name: string, options: QueueOptions, handler: Handler): void;
  /** Loads the queue, makes or updates its tables, takes up what a killed process left, and begins to work. */
  start(): Promise<void>;
  /** Keeps a job; its id, or null where one of the same key is waiting or at work. */
  send(name: string, data: JobData, options?: SendOptions): Promise<string | null>;
  /** Sends a job by a cron expression in UTC; a time that was missed is made up for once. */
  schedule(name: string, cron: string, data?: JobData): Promise<void>;
  /** The jobs that were given up, newest first, of the last 30 days; at most 200 unless told. */
  failed(most?: number): Promise<readonly FailedJob[]>;
  /** Tries a job that was given up once more; if that fails too, it is given up again. */
  again(queue: string, id: string): Promise<void>;
  /** Stops within three seconds: handlers are told, and what they have not ended is done again later. */
  stop(): Promise<void>;
}

/** Where the jobs are kept, and who hears of bugs and of a database that is away. */
export interface JobsSetting {
  readonly ground: JobsGround;
  readonly onFault: (error: Error) => void;
}

/** How long finished and failed jobs stay to be looked at, and what handlers get to end in. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;
const GRACE_MS = 2000;

const queueRow = (options: QueueOptions) => ({
  retryLimit: options.retries ?? 8,
  retryDelay: options.delaySeconds ?? 15,
  retryDelayMax: options.mostDelaySeconds ?? 3600,
  retryBackoff: true,
  expireInSeconds: options.mostSeconds ?? 3600,
  heartbeatSeconds: HEARTBEAT,
  deleteAfterSeconds: KEPT_SECONDS,
});

interface Running {
  readonly boss: PgBoss;
  readonly claims: Claims;
}

/** The jobs on a database that is open, not yet started; nothing is loaded or connected before `start`. */
export const openJobs = ({ ground, onFault }: JobsSetting): Jobs => {
  const queues = new Map<string, { readonly options: QueueOptions; readonly handler: Handler }>();
  const workers = new Map<string, string>();
  let ending = new AbortController();
  let started: Promise<Running> | undefined;
  let stopped: Promise<void> | undefined;

  const running = async (): Promise<Running> => {
    if (!started) throw new Error("the jobs are not started");
    return started;
  };
  const known = (name: string): void => {
    if (!queues.has(name)) throw new Error(`there is no queue ${name}`);
  };

  const attend = async ({ boss, claims }: Running): Promise<void> => {
    const around = { claims, ending: () => ending.signal, onFault };
    for (const [name, { options, handler }] of queues) {
      await boss.createQueue(name, { policy: "exclusive", ...queueRow(options) });
      await boss.updateQueue(name, queueRow(options));
      await releaseLost(boss, name, claims, ground.kind === "embedded");
      const each = async ([job]: Fetched<JobData>[]): Promise<JobResult[]> => {
        const result = await workJob(job!, handler, around);
        // The next one is looked for at once, and not after the pause between two looks.
        boss.notifyWorker(workers.get(name)!);
        return [result];
      };
      workers.set(
        name,
        await boss.work<JobData, object, { perJobResults: true }>(name, { perJobResults: true }, each),
      );
    }
  };

  const begin = async (): Promise<Running> => {
    const boss = await startBoss(ground, onFault);
    const claims = claimsOn(ground, (error) => {
      onFault(error);
      ending.abort(error);
      ending = new AbortController();
    });
    try {
      await attend({ boss, claims });
    } catch (error) {
      await boss.stop({ graceful: false });
      await claims.close();
      throw error;
    }
    return { boss, claims };
  };

  const end = async ({ boss, claims }: Running): Promise<void> => {
    ending.abort(new Error("the jobs stop"));
    await boss.stop({ graceful: true, timeout: GRACE_MS });
    // A handler that does not heed the signal keeps its claim until it ends or the process does.
    claims.close().catch(onFault);
  };

  return {
    queue: (name, options, handler) => {
      if (started) throw new Error(`the queue ${name} is declared after the start`);
      if (queues.has(name)) throw new Error(`the queue ${name} is declared twice`);
      queues.set(name, { options, handler });
    },
    start: async () => {
      started ??= begin();
      try {
        await started;
      } catch (error) {
        // Nothing runs then, and the next start begins anew.
        started = undefined;
        throw error;
      }
    },
    send: async (name, data, { singletonKey, startAfter } = {}) => {
      known(name);
      const { boss } = await running();
      // Each job needs a key: those without one would all share the empty one.
      const key = { singletonKey: singletonKey ?? randomUUID() };
      const id = await boss.send(
        name,
        checkedData(data),
        startAfter === undefined ? key : { ...key, startAfter },
      );
      const worker = workers.get(name);
      if (worker && startAfter === undefined) boss.notifyWorker(worker);
      return id;
    },
    schedule: async (name, cron, data = {}) => {
      known(name);
      const { boss } = await running();
      await boss.schedule(name, cron, checkedData(data), {
        tz: "UTC",
        missed: "once",
        singletonKey: "scheduled",
      });
    },
    failed: async (most = 200) => failedJobs((await running()).boss, most),
    again: async (queue, id) => {
      const { boss } = await running();
      await boss.retry(queue, id);
      const worker = workers.get(queue);
      if (worker) boss.notifyWorker(worker);
    },
    stop: async () => {
      stopped ??= started?.then(end);
      await stopped;
    },
  };
};
