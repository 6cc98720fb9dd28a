import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.ts";
import { inForce, reversal } from "./reversal.ts";
import { headOf, seal } from "./seal.ts";

type Line = string | number;

/** A text is an act, a number takes back the entry of that place. */
const record = (lines: readonly Line[]): Entry[] => {
  const entries: Entry[] = [];
  for (const line of lines) {
    const act =
      typeof line === "number" ? reversal(entries[line - 1]!, "a slip") : { act: line, payload: null };
    const draft = { matter: "m", room: "shared" as const, at: "2002-07-01T08:00:00.000Z", actor: "p" };
    entries.push(seal({ ...draft, party: "union", key: `${entries.length}`, ...act }, headOf(entries)));
  }
  return entries;
};

const cases: readonly [string, readonly Line[], readonly string[]][] = [
  ["nothing", [], []],
  ["no reversal", ["file", "answer"], ["file", "answer"]],
  ["the last taken back", ["file", "answer", 2], ["file"]],
  ["an earlier one taken back", ["file", "answer", 1], ["answer"]],
  ["a reversal taken back", ["file", "answer", 2, 3], ["file", "answer"]],
  ["taken back, put back, taken back", ["file", 1, 2, 3], []],
];

describe("inForce", () => {
  it.each(cases)("%s", (_, lines, standing) =>
    expect(inForce(record(lines)).map((entry) => entry.act)).toEqual(standing),
  );
});
