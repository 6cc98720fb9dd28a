import type { Job as Fetched, JobResult } from "pg-boss";
import type { Claims } from "./claims.ts";
import { type Handler, type JobData, TryAgain } from "./job.ts";

/** What stands around each handler. */
export interface Around {
  readonly claims: Claims;
  /** Aborted when the jobs stop, or when the claims that are held now are lost. */
  readonly ending: () => AbortSignal;
  readonly onFault: (error: Error) => void;
}

/** Only a name is kept with the job: an error's words may be those of a case. */
const nameOf = (error: unknown): string => {
  if (error instanceof TryAgain) return error.code;
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (typeof code === "string" && /^[\w.-]{1,60}$/.test(code)) return code;
  return error instanceof Error ? error.name : "fault";
};

const outcome = async (job: Fetched<JobData>, handler: Handler, around: Around): Promise<JobResult> => {
  const { id, data, retryCount } = job;
  try {
    const signal = AbortSignal.any([job.signal, around.ending()]);
    const said = await handler({ id, data: data ?? {}, attempt: retryCount + 1, signal });
    // Without a queue for dead letters, this is the status that ends a job as failed at once.
    return said ? { id, status: "deadletter", output: { why: said.code } } : { id, status: "completed" };
  } catch (error) {
    if (!(error instanceof TryAgain))
      around.onFault(error instanceof Error ? error : new Error(String(error)));
    return { id, status: "failed", output: { why: nameOf(error) } };
  }
};

/** Works one job under its claim; a job that somebody works already is put back. */
export const workJob = async (
  job: Fetched<JobData>,
  handler: Handler,
  around: Around,
): Promise<JobResult> => {
  if (!(await around.claims.take(job.id)))
    return { id: job.id, status: "failed", output: { why: "still-at-work" } };
  try {
    return await outcome(job, handler, around);
  } finally {
    await around.claims.give(job.id);
  }
};
