import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { refuse } from "../refusals.ts";
import { statusOf } from "./status.ts";
import { refusalJson } from "./wire.ts";

/** Vite writes the hash of a file's content into its name, so such a file never changes. */
const HASHED = /-[\w-]{8,}\.\w+$/;

const isPage = (method: string, url: string, accept: string | undefined) =>
  (method === "GET" || method === "HEAD") &&
  !url.startsWith("/api/") &&
  (accept ?? "*/*").match(/text\/html|\*\/\*/);

/**
 * Serves the built pages with the copies that the build compressed. Every address that is neither a file nor
 * part of the interface gets the one page, whose own router reads the address.
 */
export const servePages = async (app: FastifyInstance, folder: string) => {
  const built = existsSync(join(folder, "index.html"));
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      wildcard: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const forever = HASHED.test(path.replace(/\.(br|gz)$/, ""));
        response.setHeader("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const page = isPage(request.method, request.url, request.headers.accept);
    if (page && built) return reply.sendFile("index.html");
    const code = page ? "pages-not-built" : "unknown-route";
    const reason = page
      ? "The pages of this program have not been built."
      : "There is nothing at this address.";
    return reply.code(statusOf(code)).send(refusalJson(refuse(code, reason, { address: request.url })));
  });
};
