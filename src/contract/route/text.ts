import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { none, SIGNED_OUT } from "./asks.ts";

/** The signed text. */
export const textRoutes = {
  importText: route({
    id: "importText",
    method: "POST",
    path: "/api/text",
    summary: "Import the signed text (plain text or PDF, base64)",
    who: "signed-in",
    asks: none,
    body: z.object({ name: z.string(), base64: z.string() }),
    answer: s.ImportReport,
    refusals: [
      SIGNED_OUT,
      "bad-request",
      "not-allowed",
      "text-not-storable",
      "text.empty",
      "text.too-large",
      "text.binary",
      "text.pdf-encrypted",
      "text.pdf-broken",
      "text.pdf-without-words",
      "text.not-an-agreement",
      "text.truncated",
    ],
  }),
  search: route({
    id: "search",
    method: "GET",
    path: "/api/text/search",
    summary: "Search titles, plain words and imported text",
    who: "anyone",
    asks: z.object({ q: z.string() }),
    body: none,
    answer: z.array(s.SearchHit),
    refusals: ["bad-request", "empty-query"],
  }),
  lint: route({
    id: "lint",
    method: "GET",
    path: "/api/text/lint",
    summary: "What a careful editor would report in the imported text",
    who: "anyone",
    asks: none,
    body: none,
    answer: z.array(s.FindingShape),
    refusals: ["text-not-imported"],
  }),
  akomaNtoso: route({
    id: "akomaNtoso",
    method: "GET",
    path: "/api/text/akoma-ntoso",
    summary: "The imported text as Akoma Ntoso 3.0",
    who: "anyone",
    asks: none,
    body: none,
    answer: z.string(),
    media: "application/akn+xml",
    refusals: ["text-not-imported"],
  }),
};
