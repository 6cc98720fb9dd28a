import type { z } from "zod";
import type { Route } from "./route.ts";
import { type Routes, routes } from "./routes.ts";
import { Refusal, type RefusalShape } from "./shapes.ts";

/** What a call comes to: the answer, or the refusal with its code, reason and remedy. Nothing is thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: RefusalShape };

/** An object without fields is typed as a record of nothing, which would swallow the fields beside it. */
type Fields<T> = string extends keyof T ? unknown : T;

/** Everything that a route asks for in one object: its path and query parameters, and the fields of its body. */
export type Asked<R extends Route> = Fields<z.input<R["asks"]>> & Fields<z.input<R["body"]>>;

/** One method a route, named by the route's id. A route that asks for nothing is called without an argument. */
export type Client = {
  readonly [K in keyof Routes]: unknown extends Asked<Routes[K]>
    ? () => Promise<Result<z.output<Routes[K]["answer"]>>>
    : (asked: Asked<Routes[K]>) => Promise<Result<z.output<Routes[K]["answer"]>>>;
};

const unreachable = (base: string): RefusalShape => ({
  code: "server-unreachable",
  reason: "The server did not answer.",
  compared: { server: base === "" ? "this site" : base },
  remedy: "Check the address and that the server runs, then try again.",
});

const unreadable = (status: number): RefusalShape => ({
  code: "unreadable-answer",
  reason: "What came back is no answer of this program.",
  compared: { status: String(status) },
  remedy: "Check that the address is the one the server printed when it started.",
});

/** The address of a route with its parameters filled in, and what is left for the body. */
export const addressOf = (route: Route, asked: Readonly<Record<string, unknown>>) => {
  const left = new Map(Object.entries(asked).filter(([, value]) => value !== undefined));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return encodeURIComponent(String(value));
  });
  if (route.method === "POST") return { path, body: Object.fromEntries(left) };
  const query = new URLSearchParams([...left].map(([name, value]) => [name, String(value)]));
  return { path: query.size > 0 ? `${path}?${query}` : path, body: undefined };
};

const call = async (base: string, fetcher: typeof fetch, route: Route, asked: Record<string, unknown>) => {
  const { path, body } = addressOf(route, asked);
  let response: Response;
  let text: string;
  try {
    response = await fetcher(base + path, {
      method: route.method,
      credentials: "same-origin",
      ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
    text = await response.text();
  } catch {
    return { ok: false, refusal: unreachable(base) };
  }
  if (response.ok && route.media) return { ok: true, value: text };
  try {
    const value: unknown = JSON.parse(text);
    if (response.ok) return { ok: true, value };
    const refusal = Refusal.safeParse(value);
    return { ok: false, refusal: refusal.success ? refusal.data : unreadable(response.status) };
  } catch {
    return { ok: false, refusal: unreadable(response.status) };
  }
};

/**
 * The HTTP interface as functions. `base` is the server's address without a slash at the end, or "" for the
 * page's own; `fetcher` is the platform's fetch, or one that a test supplies.
 */
export const client = (base: string, fetcher: typeof fetch): Client =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      name,
      (asked: Record<string, unknown> = {}) => call(base, fetcher, route, asked),
    ]),
  ) as unknown as Client;
