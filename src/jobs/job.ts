/** What a job is about: ids and whole numbers, never words of a case. */
export type JobData = Readonly<Record<string, string | number>>;

/** A job at work. */
export interface Job {
  readonly id: string;
  readonly data: JobData;
  /** 1 for the first time. */
  readonly attempt: number;
  /** Aborted when the jobs stop or the claim to this one is lost; what goes on after that is done again. */
  readonly signal: AbortSignal;
}

/** A refusal of any subject or of the store, as far as the jobs need it. */
export interface Refused {
  readonly code: string;
  readonly reason: string;
}

/**
 * What works a queue. Returning ends the job. A returned refusal ends it too: it is kept as failed, and not
 * tried again. Whatever is thrown is tried again, later each time; `TryAgain` does so without being a fault.
 */
export type Handler = (job: Job) => Promise<Refused | undefined>;

/** Thrown by a handler for what may go better later, such as a mail that was not taken yet. */
export class TryAgain extends Error {
  readonly code: string;
  /** `code` is a short name such as that of a refusal; it is what `failed()` shows. */
  constructor(code: string) {
    super(code);
    this.name = "TryAgain";
    this.code = code;
  }
}

/** How a queue is worked. */
export interface QueueOptions {
  /** How often a job is tried again after the first time; 8 unless told. */
  readonly retries?: number;
  /** Seconds before the first repetition, doubled each time; 15 unless told. */
  readonly delaySeconds?: number;
  /** The most seconds between two; an hour unless told. */
  readonly mostDelaySeconds?: number;
  /** After so many seconds an attempt counts as lost; an hour unless told. */
  readonly mostSeconds?: number;
}

/** A job that ended without being done. */
export interface FailedJob {
  readonly id: string;
  readonly queue: string;
  readonly data: JobData;
  /** How often it was tried. */
  readonly attempts: number;
  /** A code: of the refusal, of `TryAgain`, or the kind of the error. */
  readonly why: string;
  /** When it was sent and when it was given up: instants in UTC. */
  readonly sentAt: string;
  readonly failedAt: string;
}

const ID = /^[\w.:@+-]{1,200}$/;

/** The data as it is kept. Throws TypeError for anything but ids and whole numbers: words have no place there. */
export const checkedData = (data: JobData): JobData => {
  for (const [name, value] of Object.entries(data)) {
    const fits = typeof value === "number" ? Number.isSafeInteger(value) : ID.test(value);
    if (!fits) throw new TypeError(`${name} of a job's data is no id and no whole number`);
  }
  return data;
};
