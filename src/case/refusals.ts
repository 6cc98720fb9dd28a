import { type Refusal, refusal } from "../refusal/index.ts";

/**
 * What a case refuses before its procedure is asked. What the procedure refuses (another's move, out of
 * order, after the end …) is in the catalogue of the procedures.
 */
export const caseRefusals = {
  "no-case": { title: "No such case", remedy: "Open the case first." },
  "already-open": { title: "The case is open already", remedy: "Go on with the case that is open." },
  "wrong-forum": {
    title: "Not the forum for this",
    remedy: "Open it in the forum named, or, for the union, say why it is brought here under protest.",
  },
  "too-late": {
    title: "After the last day to bring it",
    remedy:
      "Ask the other side for a later day, or bring it late: it is recorded as late, under protest if you say why.",
  },
  "no-clause": { title: "No clause cited", remedy: "Cite the clause and the version of the agreement." },
  "no-grievant": { title: "No grievant", remedy: "Name whose case it is." },
  "empty-statement": { title: "No statement", remedy: "Say in at least one sentence what happened." },
  "empty-protest": { title: "No protest", remedy: "Say in a sentence why it is brought all the same." },
  "empty-remedy": { title: "No remedy asked", remedy: "Say what would put it right." },
} as const;

/** A code of this catalogue. */
export type CaseRefusalCode = keyof typeof caseRefusals;

/** A refusal of this subject with the values compared. */
export const refuse = (
  code: CaseRefusalCode,
  reason: string,
  compared: Readonly<Record<string, string>> = {},
): Refusal => refusal(code, reason, caseRefusals[code].remedy, compared);
