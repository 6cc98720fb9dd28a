import type { Forum, Reach } from "./section.ts";

/** How far a dispute may go, in words. */
export const REACH: Readonly<Record<Reach, string>> = {
  arb: "A dispute may go through every step of the grievance procedure, up to arbitration.",
  step4: "A dispute may be grieved up to the fourth step; its answer is the last.",
  step3: "A dispute may be grieved up to the third step; its answer is the last.",
  dept: "A dispute is a complaint: it ends with the department head.",
  none: "A dispute about this cannot be grieved.",
  own: "A dispute has a procedure of its own.",
};

const exceptionFor = (of: Forum, clause: string) =>
  [...(of.except ?? [])]
    .sort((a, b) => b.clause.length - a.clause.length)
    .find((one) => clause === one.clause || clause.startsWith(`${one.clause}.`));

/** How far a dispute about one clause may go: what an exception for it, or for a clause above it, says. */
export const reachOf = (of: Forum, clause: string): Pick<Forum, "reach" | "note" | "procedures"> => {
  const { reach, note, procedures } = exceptionFor(of, clause) ?? of;
  return { reach, note, procedures };
};
