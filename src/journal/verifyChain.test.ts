import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.ts";
import { headOf, NO_HASH, noHead, seal } from "./seal.ts";
import { verifyChain } from "./verifyChain.ts";

const chain = (length: number, room: Entry["room"] = "shared"): Entry[] => {
  const entries: Entry[] = [];
  for (let index = 1; index <= length; index++) {
    const draft = {
      matter: "m",
      room,
      at: `2002-07-0${index}T08:00:00.000Z`,
      actor: "p",
      party: "union" as const,
    };
    entries.push(seal({ ...draft, act: "said", payload: { index }, key: `k${index}` }, headOf(entries)));
  }
  return entries;
};

const changed = (at: number, change: Partial<Entry>): Entry[] =>
  chain(5).map((entry) => (entry.seq === at ? { ...entry, ...change } : entry));

describe("verifyChain", () => {
  it("holds for an empty room and for an honest chain", () => {
    expect(verifyChain([])).toEqual({ ok: true, head: noHead });
    expect(verifyChain(chain(5))).toEqual({ ok: true, head: headOf(chain(5)) });
    expect(chain(1)[0]!.prev).toBe(NO_HASH);
  });

  const forged: readonly [string, Entry[], number, string][] = [
    ["another payload", changed(3, { payload: { index: 33 } }), 3, "wrong hash"],
    ["another actor", changed(2, { actor: "q" }), 2, "wrong hash"],
    ["another party", changed(2, { party: "employer" }), 2, "wrong hash"],
    ["another instant", changed(4, { at: "2002-07-04T08:00:00.001Z" }), 4, "wrong hash"],
    ["another act", changed(1, { act: "took back" }), 1, "wrong hash"],
    ["another key", changed(5, { key: "k" }), 5, "wrong hash"],
    ["another link", changed(4, { prev: NO_HASH }), 4, "wrong link"],
    ["one left out", chain(5).filter((entry) => entry.seq !== 3), 3, "wrong number"],
    ["two exchanged", [chain(2)[1]!, chain(2)[0]!], 1, "wrong number"],
    ["one of another room", [...chain(2), chain(3, "union")[2]!], 3, "wrong room"],
    ["one of another matter", [...chain(2), { ...chain(3)[2]!, matter: "n" }], 3, "wrong room"],
  ];
  it.each(forged)("names the first broken entry: %s", (_, entries, seq, why) =>
    expect(verifyChain(entries)).toEqual({ ok: false, seq, why }),
  );

  it("finds a tail that was cut off, and one that was replaced, by the head that was kept", () => {
    const end = headOf(chain(5));
    expect(verifyChain(chain(3), end)).toEqual({ ok: false, seq: 4, why: "cut off" });
    expect(verifyChain([], end)).toEqual({ ok: false, seq: 1, why: "cut off" });
    const other = seal({ ...chain(5)[4]!, payload: "other" }, headOf(chain(4)));
    expect(verifyChain([...chain(4), other], end)).toEqual({ ok: false, seq: 5, why: "wrong hash" });
    expect(verifyChain(chain(5), headOf(chain(4)))).toEqual({ ok: false, seq: 4, why: "wrong hash" });
  });

  it("does not let an honest entry of one room stand in another", () => {
    expect(headOf(chain(1, "union")).hash).not.toBe(headOf(chain(1, "employer")).hash);
  });
});
