import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { MOVE_REFUSALS, none } from "./asks.ts";

/** Procedures and their clocks. */
export const proceduresRoutes = {
  procedures: route({
    id: "procedures",
    method: "GET",
    path: "/api/procedures",
    summary: "Procedures and the acts each takes",
    who: "anyone",
    asks: none,
    body: none,
    answer: z.array(s.ProcedureShape),
    refusals: [],
  }),
  clock: route({
    id: "clock",
    method: "POST",
    path: "/api/procedures/:procedure/clock",
    summary: "Where a case stands, its open clocks and what each party may do",
    who: "anyone",
    asks: z.object({ procedure: z.string() }),
    body: z.object({ events: z.array(z.record(z.string(), z.unknown())), today: s.DayText }),
    answer: s.Standing,
    refusals: [
      "bad-request",
      "unknown-procedure",
      "not-a-date",
      "unknown-act",
      "unknown-mover",
      "unknown-field",
      "missing-field",
      "invalid-field",
      "in-the-future",
      ...MOVE_REFUSALS,
      "missing-mover",
      "nothing-proposed",
      "own-proposal",
      "no-such-clock",
      "not-later",
      "no-such-step",
    ],
  }),
};
