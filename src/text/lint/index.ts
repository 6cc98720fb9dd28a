export type { ContentsEntry, Finding, FindingKind, LintInput, Weight } from "./finding.ts";
export { lint } from "./lint.ts";
