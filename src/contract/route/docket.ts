import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { KEY_REFUSALS, none, SIGNED_OUT } from "./asks.ts";

/** What is due, who handles it, and what the cases show. */
export const docketRoutes = {
  docket: route({
    id: "docket",
    method: "GET",
    path: "/api/docket",
    summary: "What is due in the cases that the person may see, overdue and lapsing first",
    who: "signed-in",
    asks: z.object({
      /** "me", "nobody", or the id of whoever handles it; everybody's when left out. */
      whose: z.string().optional(),
      side: z.enum(["union", "employer"]).optional(),
      procedure: z.string().optional(),
      department: z.string().optional(),
      when: z.enum(["overdue", "today", "week", "later", "undated"]).optional(),
      from: s.DayText.optional(),
      to: s.DayText.optional(),
      q: z.string().optional(),
      skip: s.Skip.optional(),
    }),
    body: none,
    answer: s.DocketShape,
    refusals: [SIGNED_OUT, "bad-request", "not-a-date"],
  }),
  handOverPreview: route({
    id: "handOverPreview",
    method: "GET",
    path: "/api/handover",
    summary: "The open cases that a person handles, each with a summary",
    who: "signed-in",
    asks: z.object({ from: z.string() }),
    body: none,
    answer: z.array(s.HandedOver),
    refusals: [SIGNED_OUT, "bad-request", "person-not-seen"],
  }),
  handOver: route({
    id: "handOver",
    method: "POST",
    path: "/api/handover",
    summary: "Hand every open case, task and reminder of one person to another",
    who: "signed-in",
    asks: none,
    body: z.object({ from: z.string(), to: z.string(), key: z.string() }),
    answer: z.array(s.HandedOver),
    refusals: [
      SIGNED_OUT,
      "bad-request",
      "person-not-seen",
      "not-allowed",
      "not-an-officer",
      "nothing-to-hand-over",
      "same-person",
      ...KEY_REFUSALS,
    ],
  }),
  people: route({
    id: "people",
    method: "GET",
    path: "/api/people",
    summary: "People whom the signed-in person may know, by words of the name, fifty at most",
    who: "signed-in",
    asks: z.object({ q: z.string().optional() }),
    body: none,
    answer: z.array(s.Named),
    refusals: [SIGNED_OUT],
  }),
  patterns: route({
    id: "patterns",
    method: "GET",
    path: "/api/patterns",
    summary: "Which clauses, departments, steps and outcomes the cases of a time show",
    who: "signed-in",
    asks: z.object({
      from: s.DayText.optional(),
      to: s.DayText.optional(),
      procedure: z.string().optional(),
    }),
    body: none,
    answer: s.PatternsShape,
    refusals: [SIGNED_OUT, "bad-request", "not-a-date"],
  }),
  forum: route({
    id: "forum",
    method: "GET",
    path: "/api/forum",
    summary: "Where a dispute about a clause goes, by when, who may bring it and what it can win",
    who: "anyone",
    asks: z.object({
      clause: z.string(),
      known: s.DayText.optional(),
      otherRule: z.enum(["yes", "no"]).optional(),
      /** Ids of procedures whose question is answered with yes, parted by commas. */
      yes: z.string().optional(),
    }),
    body: none,
    answer: s.ForumsShape,
    refusals: ["bad-request", "not-a-date", "unknown-clause"],
  }),
};
