import type { CaseFileShape } from "../../contract/shapes.ts";

/** "1 minute", "45 minutes". */
export const minutes = (count: number): string => `${count} ${count === 1 ? "minute" : "minutes"}`;

/** Minutes as hours and minutes: 03:30. */
export const clockOf = (count: number): string =>
  `${String(Math.floor(count / 60)).padStart(2, "0")}:${String(count % 60).padStart(2, "0")}`;

/** Paid time of all conferences that stand, as hours and minutes. */
export const totalPaid = (
  conferences: readonly Pick<CaseFileShape["conferences"][number], "attendees" | "takenBack">[],
): string =>
  clockOf(
    conferences
      .filter(({ takenBack }) => takenBack === null)
      .flatMap(({ attendees }) => attendees)
      .reduce((sum, { paidMinutes }) => sum + paidMinutes, 0),
  );
