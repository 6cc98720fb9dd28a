import { type Agreement, readingsOf } from "../../rules/index.ts";
import { type Finding, type LintInput, lint } from "../../text/lint/index.ts";

/** What a careful editor would mark in the text of an agreement, and where readings of it are held. */
export const lintAgreement = (agreement: Agreement, input: LintInput): readonly Finding[] =>
  lint({ ...input, readings: readingsOf(agreement) });
