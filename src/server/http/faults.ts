import type { FastifyError, FastifyInstance } from "fastify";
import { Unavailable } from "../kept.ts";
import { refuse } from "../refusals.ts";
import { statusOf } from "./status.ts";
import { refusalJson } from "./wire.ts";

/** Where the details of an unexpected error go; it gives the reference under which they can be found. */
export type FaultLog = (problem: unknown, request: string) => string;

const known = (problem: FastifyError) => {
  if (problem.statusCode === 413) return refuse("body-too-large", "More was sent than is taken at once.");
  if (problem.statusCode === 415)
    return refuse("bad-request", "The body must be JSON (content-type application/json).");
  if (problem.statusCode !== undefined && problem.statusCode < 500)
    return refuse("bad-request", "The request cannot be read.");
  return undefined;
};

/** Answers every error with a refusal; what nobody foresaw is written to the log, and never shown. */
export const faults = (app: FastifyInstance, log: FaultLog) => {
  app.setErrorHandler((problem: FastifyError, request, reply) => {
    const refusal =
      problem instanceof Unavailable
        ? problem.refusal
        : (known(problem) ??
          refuse("internal-error", "The server met something that it was not written for.", {
            reference: log(problem, `${request.method} ${request.url}`),
          }));
    return reply.code(statusOf(refusal.code)).send(refusalJson(refusal));
  });
};
