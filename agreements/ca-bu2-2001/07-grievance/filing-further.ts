import type { Bar, Condition, Move } from "../../../src/rules/index.ts";
import { onlyOnce } from "../procedure-parts.ts";

const filed: Condition = { happened: "file" };
const talked: Condition = { happened: "discuss" };

/** Keeps a case that nobody has filed yet from being appealed where its first step is left out. */
export const fileFirst = (clause: string): Bar => ({
  when: { not: filed },
  code: "file-first",
  reason: "Nothing has been filed yet, so there is nothing to appeal",
  remedy: "File it in writing; with the step left out the filing goes to the next one.",
  clause,
});

/** Keeps the filing, which belongs before the first step, from being made again. */
const filedOnce: Bar = onlyOnce("file", "7.7.C");

const talkFirst: Bar = {
  when: { not: talked },
  code: "talk-first",
  reason: "An employee's grievance is first talked over with the immediate supervisor",
  remedy: "Talk with the supervisor, or let the union file where the dispute is its own.",
  clause: "7.6",
};

/** A move by which a case is filed past a first step that both sides left out, in the time for filing. */
export const filePast = (move: Pick<Move, "by" | "to" | "what" | "barred">): Move => ({
  act: "file",
  clause: "7.4",
  clock: "file",
  ...move,
  barred: [filedOnce, ...(move.barred ?? [])],
});

/** Filing at step 2 where step 1 is left out: after the talk by either, without one by the union alone. */
export const fileAtStep2: readonly Move[] = [
  filePast({
    by: ["grievant", "union"],
    to: "step2",
    what: "File in writing at step 2, step 1 being left out",
    barred: [talkFirst],
  }),
  filePast({
    by: ["union"],
    to: "step2",
    what: "File the union's own dispute at step 2, step 1 being left out",
    barred: [
      {
        when: talked,
        code: "on-record-already",
        reason: "The talk with the supervisor is on record, and the filing follows it",
        remedy: "File after the talk; the union may do so too.",
        clause: "7.6",
      },
    ],
  }),
];
