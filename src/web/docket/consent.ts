import type { ActShape, CaseShape, OpenClockShape } from "../../contract/shapes.ts";

/** Acts that answer a proposal; they stand beside the proposal, not among the other moves. */
export const answersProposal = ({ act }: Pick<ActShape, "act">): boolean =>
  /^(accept|decline|agree|refuse)/i.test(act);

/** Whether an act says yes to a proposal. */
export const accepts = ({ act }: Pick<ActShape, "act">): boolean => /^(accept|agree)/i.test(act);

type Proposal = CaseShape["proposals"][number];
const core = (what: string): string => what.toLowerCase().replace(/^(a|an|the) /, "");

/**
 * The acts that answer this proposal: those whose title names what is proposed, or all where none does. Nobody
 * accepts their own proposal, but they may take it back.
 */
export const answersTo = (
  proposal: Pick<Proposal, "what" | "mine">,
  acts: readonly ActShape[],
): ActShape[] => {
  const open = acts.filter((act) => !(proposal.mine && accepts(act)));
  const named = open.filter(({ title }) => title.toLowerCase().includes(core(proposal.what)));
  return named.length > 0 ? named : open;
};

/** The fields by which an answer names its proposal, where the act asks for it. */
export const naming = (act: Pick<ActShape, "fields">, proposal: string): Record<string, string> =>
  act.fields.some(({ name }) => name === "proposal") ? { proposal } : {};

/** Whether accepting does more than put off a last day: it moves the case, sends it elsewhere or ends it. */
export const bindsMore = ({ detail }: Pick<Proposal, "detail">): boolean => !/^until /.test(detail);

/** In which words it was proposed, question by question; what the proposal says of itself is not said twice. */
export const wordsOf = (
  { on, what, detail }: Pick<Proposal, "on" | "what" | "detail">,
  history: CaseShape["history"],
): readonly (readonly [string, string])[] => {
  const found = history.filter((one) => one.on === on && /^propose/i.test(one.act));
  const named = found.filter(({ title }) => title.toLowerCase().includes(core(what)));
  const entry = named.at(-1) ?? (found.length === 1 ? found[0] : undefined);
  return Object.entries(entry?.detail ?? {}).filter(([, value]) => !detail.includes(value));
};

/** What is proposed, with its clock by what is due rather than by its name, as a sentence. */
export const detailOf = (
  { detail }: Pick<Proposal, "detail">,
  clocks: readonly Pick<OpenClockShape, "clock" | "what">[],
): string => {
  const said = detail
    .replace(/,? ?clock (\S+)$/, (_, name: string) => {
      const clock = clocks.find((one) => one.clock === name);
      return clock ? `, for: ${clock.what}` : "";
    })
    .replace(/^step ([a-z]+)(\d*)$/, "step $1 $2")
    .replace(/^step step /, "step ")
    .trim();
  return said.charAt(0).toUpperCase() + said.slice(1);
};
