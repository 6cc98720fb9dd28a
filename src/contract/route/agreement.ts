import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { none, on } from "./asks.ts";

/** The agreement: its outline, its sections, and what leads to them. */
export const agreementRoutes = {
  outline: route({
    id: "outline",
    method: "GET",
    path: "/api/agreement",
    summary: "Articles and sections of the agreement",
    who: "anyone",
    asks: none,
    body: none,
    answer: s.Outline,
    refusals: [],
  }),
  section: route({
    id: "section",
    method: "GET",
    path: "/api/agreement/sections/:number",
    summary: "One section with plain words, imported text, terms and rules as of a day",
    who: "anyone",
    asks: on.extend({ number: z.string() }),
    body: none,
    answer: s.SectionShape,
    refusals: ["unknown-section", "not-a-date"],
  }),
  statutes: route({
    id: "statutes",
    method: "GET",
    path: "/api/agreement/statutes",
    summary: "Statutes that the agreement lists: all, one by its number, or those about a section's matter",
    who: "anyone",
    asks: z.object({ code: z.string().optional(), section: z.string().optional() }),
    body: none,
    answer: z.array(s.StatuteShape),
    refusals: ["unknown-statute", "unknown-section"],
  }),
  lifeEvents: route({
    id: "lifeEvents",
    method: "GET",
    path: "/api/life-events",
    summary: "Life events and the rights each leads to",
    who: "anyone",
    asks: none,
    body: none,
    answer: z.array(s.LifeEventShape),
    refusals: [],
  }),
  owed: route({
    id: "owed",
    method: "GET",
    path: "/api/life-events/:event/owed",
    summary: "What a life event leads to on a day: what applies, what does not and why, how to ask",
    who: "anyone",
    asks: z.object({ event: z.string(), on: s.DayText, given: z.string().optional() }),
    body: none,
    answer: s.OwedShape,
    refusals: [
      "bad-request",
      "unknown-life-event",
      "outside-agreement",
      "out-of-range",
      "wrong-type",
      "unknown-input",
      "not-a-date",
      "not-json",
    ],
  }),
};
