export { bookOf } from "./bookOf.ts";
export { type PaperForm, type PaperKind, paperKinds } from "./kinds.ts";
export type { PaperCase } from "./paperCase.ts";
export { paperOf } from "./paperOf.ts";
