import type { FastifyRequest } from "fastify";
import { iso } from "../../calendar/index.ts";
import type { Desk, Visit } from "../desk.ts";
import { today } from "../workspace/today.ts";

/** The headers of a request in the platform's own form. */
export const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
};

/** Who makes a request, and on which day of the workspace. */
export const visitOf = async (desk: Desk, request: FastifyRequest): Promise<Visit> => {
  const headers = headersOf(request);
  const day = await today(desk);
  const now = desk.clock.instant();
  return {
    session: headers.has("cookie") ? await desk.signIn.sessionOf(headers) : null,
    today: day,
    at: day === desk.clock.day() ? now : `${iso(day)}${now.slice(10)}`,
    headers,
    address: request.ip,
    cookies: [],
  };
};
