import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { none } from "./asks.ts";

/** What changes over time, and what can be read in more than one way. */
export const changesRoutes = {
  changes: route({
    id: "changes",
    method: "GET",
    path: "/api/agreement/changes",
    summary: "Figures that change between two days, and rules that turn on a printed date between them",
    who: "anyone",
    asks: z.object({ from: s.DayText, to: s.DayText }),
    body: none,
    answer: s.Changes,
    refusals: ["bad-request", "not-a-date", "outside-agreement", "out-of-range"],
  }),
  readings: route({
    id: "readings",
    method: "GET",
    path: "/api/agreement/readings",
    summary: "Clauses that can be read in more than one way, with the reading that is used and why",
    who: "anyone",
    asks: none,
    body: none,
    answer: z.array(s.ClauseReadingsShape),
    refusals: [],
  }),
};
