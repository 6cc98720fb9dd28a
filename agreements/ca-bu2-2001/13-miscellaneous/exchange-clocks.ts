import type { Move, Period } from "../../../src/rules/index.ts";
import { count, done, nothingStated, onDay } from "../procedure-parts.ts";

/** The whole months for which an exchange can be agreed; the shortest and the longest stand in 13.1.B.4.h. */
export const terms: readonly string[] = Array.from({ length: 24 - 6 + 1 }, (_, more) => String(6 + more));

/** Each appointing power answers from its own receipt; until that is recorded, from the day of the request. */
export const answerWithin = (receipt: string): Period => {
  const days = (of: string) =>
    count(
      30,
      "calendar days",
      "13.1.B.5.b",
      { of, date: "receipt" },
      of === receipt ? { when: done(of) } : {},
    );
  return { latestOf: [days("request"), days(receipt)] };
};

/** The day back at the end of the term that the four have signed. */
const termOver: Period = {
  latestOf: terms.map((months) =>
    count(
      Number(months),
      "months",
      "13.1.B.4.h",
      { of: "draft", date: { field: "begins" } },
      {
        when: { stated: "months", is: months, act: "draft" },
      },
    ),
  ),
};

/** The day back after notice: never sooner than 30 days on, after assignments kept, and never after the term. */
const early: Period = {
  earliestOf: [
    termOver,
    {
      latestOf: [
        count(30, "calendar days", "13.1.B.4.h", { of: "notice", date: "receipt" }),
        onDay("notice", "back", "13.1.B.4.h"),
        onDay("keep", "finished", "13.1.B.4.h", done("keep")),
      ],
    },
  ],
};

const goBack = (what: string, within: Period): Move => ({
  act: "return",
  by: ["department", "employee"],
  awaits: ["department"],
  clause: "13.1.B.4.d",
  to: "back",
  what,
  within,
  onLapse: nothingStated(
    "Nothing is stated; the right to the former position is absolute, and keeping somebody longer can be grieved.",
    "13.1.B.4.d",
  ),
});
export const backAfterTerm = goBack("The term ends: both return to their former positions", termOver);
export const backAfterNotice = goBack("The early end: both return to their former positions", early);
