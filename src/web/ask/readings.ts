import type { AnswerShape } from "../../contract/shapes.ts";

type Reading = AnswerShape["readings"][number];

/**
 * The readings of an answer in two kinds: those that would give another amount than the one shown, and all others,
 * which only say how the words are taken. Without an amount to differ from, all are of the second kind.
 */
export const readingsOf = (
  answer: Pick<AnswerShape, "status" | "value" | "readings">,
): { notes: Reading[]; alternatives: Reading[] } => {
  const differs = (reading: Reading) =>
    answer.status === "answered" && !reading.used && reading.value !== null && reading.value !== answer.value;
  return {
    notes: answer.readings.filter((reading) => !differs(reading)),
    alternatives: answer.readings.filter(differs),
  };
};
