export type { ContentsEntry, Finding, FindingKind, HeldClause, LintInput, Weight } from "./finding.ts";
export { lint } from "./lint.ts";
