export type { ClaimAnswer, LineAnswer, LineStatus, Part as ClaimPart } from "./answer.ts";
export { answerClaim, MOST_LINES, type RawLine } from "./answerClaim.ts";
export { type Claim, type ClaimExample, claim, type ExpectedLine, type LineKind } from "./claim.ts";
export { claimJson, claimShape } from "./claimJson.ts";
export { KIND, LABEL } from "./readLine.ts";
