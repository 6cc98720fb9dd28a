import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { none } from "./asks.ts";

/** Claims over lists of lines. Answering one records nothing. */
export const claimsRoutes = {
  claims: route({
    id: "claims",
    method: "GET",
    path: "/api/claims",
    summary: "Every claim over a list of lines, with what it asks",
    who: "anyone",
    asks: none,
    body: none,
    answer: z.array(s.ClaimShape),
    refusals: [],
  }),
  answerClaim: route({
    id: "answerClaim",
    method: "POST",
    path: "/api/claims/:claim/answer",
    summary: "Answer a claim line by line; the lines as objects, or as the text of a CSV file",
    who: "anyone",
    asks: z.object({ claim: z.string() }),
    body: z.object({
      on: s.DayText,
      given: z.record(z.string(), z.unknown()).optional(),
      lines: z.array(z.record(z.string(), z.unknown())).optional(),
      csv: z.string().optional(),
    }),
    answer: s.ClaimAnswer,
    refusals: [
      "bad-request",
      "unknown-claim",
      "outside-agreement",
      "out-of-range",
      "wrong-type",
      "unknown-input",
      "not-a-date",
      "not-csv",
      "claim-check",
    ],
  }),
  readClaimFile: route({
    id: "readClaimFile",
    method: "POST",
    path: "/api/claims/read",
    summary: "Read the text of a CSV file into the lines of a claim",
    who: "anyone",
    asks: none,
    body: z.object({ csv: z.string() }),
    answer: z.object({ lines: z.array(z.record(z.string(), z.string())) }),
    refusals: ["bad-request", "not-csv"],
  }),
};
