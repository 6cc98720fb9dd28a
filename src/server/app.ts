import fastify, { type FastifyInstance } from "fastify";
import { type Route, routes } from "../contract/index.ts";
import type { Desk } from "./desk.ts";
import { handlers } from "./handlers.ts";
import { type FaultLog, faults } from "./http/faults.ts";
import { securityHeaders } from "./http/headers.ts";
import { comesFromHere } from "./http/origin.ts";
import { servePages } from "./http/pages.ts";
import { type Handler, register } from "./http/register.ts";
import { statusOf } from "./http/status.ts";
import { refusalJson } from "./http/wire.ts";
import { openApi } from "./openapi.ts";
import { feedAddress } from "./reminders/feedAddress.ts";
import { signInAddresses } from "./signIn/addresses.ts";

const MEGABYTE = 1_048_576;
/** An act is a few kilobytes; the signed text comes base64-coded and may be a scan. */
const BODY_LIMIT = MEGABYTE;
const TEXT_LIMIT = 48 * MEGABYTE;

/** Routes that take a file, base64-coded. */
const LARGE = new Set(["importText", "addDocument"]);

/** How a server is set up. */
export interface AppParts {
  readonly desk: Desk;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly version: string;
  /** The host of the public address, such as "record.example:8443"; null where the server is for this machine alone. */
  readonly publicHost: string | null;
  readonly secure: boolean;
  readonly faultLog: FaultLog;
  /** Has every answer parsed by its own schema, for tests. */
  readonly check?: boolean;
}

/** The whole server, not yet listening. */
export const buildApp = async (parts: AppParts): Promise<FastifyInstance> => {
  const { desk, version } = parts;
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
  });
  securityHeaders(app, parts.secure);
  faults(app, parts.faultLog);
  app.addHook("onRequest", async (request, reply) => {
    const { host, origin } = request.headers;
    const site = request.headers["sec-fetch-site"] as string | undefined;
    const refused = comesFromHere({ method: request.method, host, origin, site }, parts.publicHost);
    if (refused) return reply.code(statusOf(refused.code)).send(refusalJson(refused));
  });
  for (const [name, route] of Object.entries(routes) as [keyof typeof routes, Route][])
    register(app, desk, route, handlers[name] as unknown as Handler<Route>, {
      check: parts.check ?? false,
      ...(LARGE.has(name) ? { bodyLimit: TEXT_LIMIT } : {}),
    });
  signInAddresses(app, desk);
  feedAddress(app, desk);
  const document = openApi(version, statusOf);
  app.get("/openapi.json", async () => document);
  app.get("/api/health", async () => ({ ok: true, version, record: desk.store.kind }));
  await servePages(app, parts.pages);
  return app;
};
