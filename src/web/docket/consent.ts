import type { ActShape } from "../../contract/shapes.ts";

/** Acts that answer a proposal; they stand beside the proposal, not among the other moves. */
export const answersProposal = ({ act }: Pick<ActShape, "act">): boolean =>
  /^(accept|decline|agree|refuse)/i.test(act);

/** Whether an act says yes to a proposal. */
export const accepts = ({ act }: Pick<ActShape, "act">): boolean => /^(accept|agree)/i.test(act);
