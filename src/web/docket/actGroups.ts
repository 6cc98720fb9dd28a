import type { ActShape, OpenClockShape } from "../../contract/shapes.ts";
import { answersProposal } from "./consent.ts";

/** Acts by what they do: stop a clock that runs, move the case in another way, or ask the other side for its consent. */
export interface ActGroups {
  readonly owed: readonly ActShape[];
  readonly open: readonly ActShape[];
  readonly proposals: readonly ActShape[];
}

const proposes = ({ act, needsBoth }: Pick<ActShape, "act" | "needsBoth">): boolean =>
  needsBoth === true || /^propose/i.test(act);

/** The acts that a person may make, those that a clock waits for first. Answers stand beside what was proposed. */
export const actGroups = (
  may: readonly ActShape[],
  clocks: readonly Pick<OpenClockShape, "act">[],
  anyProposed: boolean,
): ActGroups => {
  const acts = may.filter((act) => !(anyProposed && answersProposal(act)));
  const waited = new Set(clocks.map(({ act }) => act));
  const own = acts.filter((act) => !proposes(act));
  return {
    owed: own.filter(({ act }) => waited.has(act)),
    open: own.filter(({ act }) => !waited.has(act)),
    proposals: acts.filter(proposes),
  };
};
