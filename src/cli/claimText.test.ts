import { expect, it } from "vitest";
import type { ClaimAnswerShape, ClaimLineShape } from "../contract/index.ts";
import { claimText } from "./claimText.ts";

const money = (value: string) => ({ value, say: `$${value}` });
const part = (from: string, to: string, days: number, sum: string, clause: string) => ({
  ...{ from, to, days, each: money(sum), sum: money(sum), refusal: null },
  decided: { clause, page: 1, says: `Says ${clause}` },
});
const line = (parts: ClaimLineShape["parts"]): ClaimLineShape => ({
  ...{ number: 1, label: "at home", kind: "ill", title: "Ill", status: "allowed", unit: "USD" },
  ...{ claimed: null, allowed: money("7.00"), cut: null, decided: parts[0]!.decided, refusal: null },
  ...{ missing: [], rank: null, parts, value: "7.00", say: "$7.00", readings: [], explanation: null },
});
const answer = (parts: ClaimLineShape["parts"]): ClaimAnswerShape => ({
  ...{ claim: "course", title: "Course", clause: "2.1", on: "2002-01-01", lines: [line(parts)] },
  ...{ totals: [], results: [] },
});
const wait = part("2002-01-01", "2002-01-03", 3, "0.00", "2.1.A");
const paid = part("2002-01-04", "2002-01-04", 1, "7.00", "2.1.B");
const rowOf = (parts: ClaimLineShape["parts"]) =>
  claimText(answer(parts))
    .split("\n")
    .find((row) => row.startsWith("1 "));

it("gives the reason of a line that has one, and of a stretch with several under each of its parts", () => {
  expect(rowOf([paid])).toContain("2.1.B");
  expect(rowOf([wait, paid])).not.toContain("2.1.A");
  expect(claimText(answer([wait, paid]))).toContain("2002-01-01 to 2002-01-03, 3 days");
});
