import { describe, expect, it } from "vitest";
import { mayTakeBack, writable } from "./rooms.ts";

const room = (name: "shared" | "union", writes: boolean) => ({ room: name, title: name, writes, notes: [] });
const people = [
  { id: "1", name: "A. Steward", party: "union", handles: false },
  { id: "2", name: "B. Officer", party: "employer", handles: false },
];
const line = { room: "shared", by: "A. Steward", takenBack: null } as const;

describe("rooms of a case", () => {
  it("are written in only where the record allows it", () => {
    expect(writable({ rooms: [room("shared", false), room("union", true)] })).toEqual(["union"]);
    expect(writable({ rooms: [room("shared", false)] })).toEqual([]);
  });
  it.each([
    ["by the side that recorded it", line, "union", true, true],
    ["not by the other side", line, "employer", true, false],
    ["not twice", { ...line, takenBack: "Wrong day" }, "union", true, false],
    ["not by somebody who only reads", line, "union", false, false],
    ["as far as is known, where the name is withheld", { ...line, by: "Name withheld" }, "union", true, true],
    ["by anybody of the side in its own room", { ...line, room: "union", by: "C." }, "union", true, true],
  ] as const)("let a line be taken back %s", (_, of, party, writes, may) => {
    expect(mayTakeBack({ rooms: [room("shared", writes), room("union", writes)], people }, of, party)).toBe(
      may,
    );
  });
});
