import { describe, expect, it } from "vitest";
import { readingsOf } from "./readings.ts";

const reading = (id: string, used: boolean, value: string | null) => ({
  id,
  clause: "1.1",
  says: "",
  used,
  why: "",
  value,
  say: value,
});
const readings = [
  reading("used", true, "8.00"),
  reading("other", false, "10.00"),
  reading("same", false, "8.00"),
  reading("wordless", false, null),
];
const names = (of: ReturnType<typeof readingsOf>) => [
  of.notes.map(({ id }) => id),
  of.alternatives.map(({ id }) => id),
];

describe("the readings of an answer", () => {
  it("stand out where they come to another amount", () => {
    expect(names(readingsOf({ status: "answered", value: "8.00", readings }))).toEqual([
      ["used", "same", "wordless"],
      ["other"],
    ]);
  });
  it("are notes while there is no amount", () => {
    expect(names(readingsOf({ status: "missing", value: null, readings }))).toEqual([
      ["used", "other", "same", "wordless"],
      [],
    ]);
  });
});
