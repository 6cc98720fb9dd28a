import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { FileAnswerShape, Route, Routes } from "../../contract/index.ts";
import { isRefusal, isStorable, type Json, type Refusal } from "../../journal/index.ts";
import type { Desk, Seat, Visit } from "../desk.ts";
import { refuse } from "../refusals.ts";
import { sendFile } from "./sendFile.ts";
import { statusOf } from "./status.ts";
import { visitOf } from "./visit.ts";
import { refusalJson } from "./wire.ts";

/** Everything that a route asks for, checked: path, query and body in one object. */
export type Given<R extends Route> = z.output<R["asks"]> & z.output<R["body"]>;

/** A visit by somebody who has signed in, where the route asks for that. */
export type VisitOf<R extends Route> = R["who"] extends "signed-in"
  ? Visit & { readonly session: Seat }
  : Visit;

/** What a route does: it parses nothing and decides nothing; it calls and answers. */
export type Handler<R extends Route> = (
  desk: Desk,
  asked: Given<R>,
  visit: VisitOf<R>,
) => Promise<z.input<R["answer"]> | Refusal>;

/** A handler for every route of the contract. */
export type Handlers = { readonly [K in keyof Routes]: Handler<Routes[K]> };

const FORMS: Readonly<Record<string, "not-a-date">> = {
  on: "not-a-date",
  from: "not-a-date",
  to: "not-a-date",
  day: "not-a-date",
  today: "not-a-date",
  knownOn: "not-a-date",
};

/** The refusal for a request that does not have the form that the contract asks for. */
const formRefusal = (problem: z.ZodError): Refusal => {
  const issue = problem.issues[0]!;
  const field = issue.path.join(".");
  if (FORMS[field] && issue.code === "invalid_format")
    return refuse(FORMS[field], `"${field}" is no day of the form YYYY-MM-DD.`, { field });
  return refuse("bad-request", `"${field}" does not have the form that is asked for: ${issue.message}.`, {
    field,
  });
};

/** The status of an answer that is no refusal is 200, so that each client reads one thing. */
const send = (reply: FastifyReply, route: Route, answer: unknown) => {
  if (isRefusal(answer)) return reply.code(statusOf(answer.code)).send(refusalJson(answer));
  if (route.file) return sendFile(reply, answer as FileAnswerShape);
  return route.media ? reply.type(route.media).send(answer) : reply.send(answer);
};

/** How a route is put up: `check` has every answer parsed by its own schema, for tests. */
export interface Setup {
  readonly check: boolean;
  /** The most bytes that a body may have; the server's own limit when left out. */
  readonly bodyLimit?: number;
}

/** Puts one route of the contract on the server. */
export const register = <R extends Route>(
  app: FastifyInstance,
  desk: Desk,
  route: R,
  handler: Handler<R>,
  { check, bodyLimit }: Setup,
): void => {
  const run = async (request: FastifyRequest, reply: FastifyReply) => {
    const asks = route.asks.safeParse({ ...(request.query as object), ...(request.params as object) });
    if (!asks.success) return send(reply, route, formRefusal(asks.error));
    // No address that this server gives out holds a zero character, and the database takes none.
    if (!isStorable(asks.data as Json))
      return send(reply, route, refuse("bad-request", "The address holds a character that no text holds."));
    const body = route.body.safeParse(request.body ?? {});
    if (!body.success) return send(reply, route, formRefusal(body.error));
    const visit = await visitOf(desk, request);
    if (route.who === "signed-in" && !visit.session)
      return send(reply, route, refuse("not-signed-in", "This is for people who have signed in."));
    const asked = { ...(asks.data as object), ...(body.data as object) } as Given<R>;
    const answer = await handler(desk, asked, visit as VisitOf<R>);
    for (const cookie of visit.cookies) reply.header("set-cookie", cookie);
    if (check && !isRefusal(answer)) route.answer.parse(answer);
    return send(reply, route, answer);
  };
  app.route({ method: route.method, url: route.path, handler: run, ...(bodyLimit ? { bodyLimit } : {}) });
};
