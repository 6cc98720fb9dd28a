import type { Anchor, Bar, Condition, Count, Move, OnLapse, Station } from "../../../src/rules/index.ts";

/** So many calendar days from the receipt of what brought the case to where it stands. */
export const fromReceipt = (amount: number, clause: string): Count => ({
  amount,
  unit: "calendar days",
  from: { of: "entry", date: "receipt" },
  clause,
});

/** So many calendar days from a day of some event. */
export const calendarDays = (amount: number, clause: string, from: Anchor): Count => ({
  amount,
  unit: "calendar days",
  from,
  clause,
});

/** What follows when the State gives no answer in time: the next step is open, and no period runs for it. */
export const noAnswerInTime = (next: string): OnLapse => ({
  effect: "next step open",
  says: `${next} is open without an answer, and no period of its own starts for it. The answer can still come; then the usual period runs from its receipt.`,
  clause: "7.11",
});

/** What follows when an appeal or filing is not made in time. */
export const rightLost = (says: string, clause: string): OnLapse => ({ effect: "right lost", says, clause });

/** What a station of steps 1 and 2 says of a settlement there. */
export const noPrecedent = (clause: string) => ({
  clause,
  says: "A settlement or reading of the agreement at this step sets no precedent.",
});

/** What is owed without a day on which it must be done. */
export const noDayStated = (clause: string): OnLapse => ({
  effect: "nothing stated",
  says: "No last day is stated; it stays owed until it is done or the case ends.",
  clause,
});

/** What a step that opens without an answer says of its own end. */
const noPeriod: OnLapse = {
  effect: "nothing stated",
  says: "No last day: section 7.11 opens the step and states no period. It stays open until the case moves or ends.",
  clause: "7.11",
};

/** The department head or designee sat at this step, as the filing, the appeal or the answer states it. */
export const departmentHeadAt = (step: string): Condition => ({
  any: [
    { stated: "departmentHead", is: true, act: "answer", at: [step] },
    { stated: "departmentHead", is: true, to: [step] },
  ],
});

/** Bypassing is for cases in which the department head or designee has decided already. */
export const unlessDepartmentHeadAt = (step: string, clause: string): Bar => ({
  when: { not: departmentHeadAt(step) },
  code: "bypass-not-open",
  reason: "The department head or designee was not the one who had the grievance at the step before",
  remedy: "Appeal to the next step, or agree with the other side to waive it.",
  clause,
});

/** A station that waits for the written answer of one level. */
export const awaiting = (
  parts: Pick<Station, "id" | "title" | "clause" | "notes"> & {
    readonly by: string;
    readonly within: Count;
    readonly to: Move["to"];
    readonly next: string;
    readonly pass: readonly Move[];
  },
): Station => {
  const { id, title, clause, notes, by, within, to, next, pass } = parts;
  return {
    id,
    title,
    clause,
    notes,
    moves: [
      {
        act: "answer",
        by: [by],
        clause: within.clause,
        to,
        what: "Answer in writing",
        within,
        onLapse: noAnswerInTime(next),
      },
    ],
    pass: pass.map((move) => ({ onLapse: noPeriod, ...move })),
  };
};
