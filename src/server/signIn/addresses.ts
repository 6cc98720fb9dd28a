import type { FastifyInstance, FastifyRequest } from "fastify";
import { isRefusal } from "../../journal/index.ts";
import type { Desk } from "../desk.ts";
import { statusOf } from "../http/status.ts";
import { headersOf } from "../http/visit.ts";
import { refusalJson } from "../http/wire.ts";

const requestFor = (request: FastifyRequest): Request => {
  const headers = headersOf(request);
  headers.delete("content-length");
  const body = request.method === "POST" ? JSON.stringify(request.body ?? {}) : null;
  return new Request(new URL(request.url, `${request.protocol}://${request.host}`), {
    method: request.method,
    headers,
    body,
  });
};

/**
 * The sign-in library's own addresses. Where a request comes from has been checked before; a password is
 * tried the same way as on our own address, so that guessing is slowed down here too.
 */
export const signInAddresses = (app: FastifyInstance, desk: Desk) => {
  app.post("/api/auth/sign-in/email", async (request, reply) => {
    const { email = "", password = "" } = (request.body ?? {}) as { email?: unknown; password?: unknown };
    const now = Date.parse(desk.clock.instant());
    const found = await desk.signIn.withPassword(String(email), String(password), request.ip, now);
    if (isRefusal(found)) return reply.code(statusOf(found.code)).send(refusalJson(found));
    for (const cookie of found.cookies) reply.header("set-cookie", cookie);
    return reply.send({ redirect: false, user: { id: found.session.personId } });
  });
  app.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    handler: async (request, reply) => {
      const response = await desk.signIn.handle(requestFor(request));
      for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
      return reply
        .code(response.status)
        .type(response.headers.get("content-type") ?? "application/json")
        .send(await response.text());
    },
  });
};
