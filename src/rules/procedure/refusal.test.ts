import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { ProcedureEvent } from "./event.ts";
import { procedureRefusals } from "./refusal.ts";
import { sampleProcedure } from "./sample.ts";
import { standing } from "./standing.ts";

type Fault = [name: string, before: string[], act: Record<string, unknown>, code: string];

const known: Record<string, ProcedureEvent> = {
  asked: { act: "request", on: day("2002-03-01"), received: day("2002-03-04"), known: day("2002-02-28") },
  refused: { act: "refuse", on: day("2002-03-05"), reason: "need" },
  form: { act: "refuse", on: day("2002-03-05"), reason: "form" },
  withdrawn: { act: "withdraw", on: day("2002-03-06") },
};
const withDays = (raw: Record<string, unknown>): ProcedureEvent =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [
      name,
      typeof value === "string" && /^\d{4}-/.test(value) ? day(value) : value,
    ]),
  ) as unknown as ProcedureEvent;

/** In the order of precedence: each row has the fault of its code and of every row that could follow it. */
const faults: Fault[] = [
  [
    "an act nobody knows",
    ["asked", "withdrawn"],
    { act: "dance", by: "nobody", on: "2009-01-01" },
    "unknown-act",
  ],
  [
    "a mover nobody knows",
    ["withdrawn"],
    { act: "grant", by: "nobody", on: "2009-01-01", colour: "red" },
    "unknown-mover",
  ],
  [
    "a field nobody asks for",
    ["asked"],
    { act: "refuse", by: "board", on: "2009-01-01", colour: "red" },
    "unknown-field",
  ],
  ["a field left out", ["asked"], { act: "refuse", by: "board", on: "2009-01-01" }, "missing-field"],
  [
    "a value outside the choices",
    ["asked"],
    { act: "refuse", by: "board", on: "2009-01-01", reason: "mood" },
    "invalid-field",
  ],
  [
    "a day after today",
    ["asked"],
    { act: "refuse", by: "board", on: "2009-01-01", reason: "need" },
    "in-the-future",
  ],
  [
    "receipt after today",
    ["asked"],
    { act: "grant", on: "2002-03-05", received: "2009-01-01" },
    "in-the-future",
  ],
  [
    "receipt before the act",
    ["asked"],
    { act: "grant", on: "2002-02-05", received: "2002-02-01" },
    "days-contradict",
  ],
  [
    "knowledge after the act",
    ["asked"],
    { act: "grant", on: "2002-02-05", known: "2002-02-09" },
    "days-contradict",
  ],
  [
    "service before the act",
    ["asked"],
    { act: "grant", on: "2002-02-05", served: "2002-02-01" },
    "days-contradict",
  ],
  [
    "earlier than the act before",
    ["asked", "withdrawn"],
    { act: "grant", by: "board", on: "2002-03-02" },
    "out-of-order",
  ],
  ["after the end", ["asked", "withdrawn"], { act: "grant", by: "board", on: "2002-03-07" }, "after-the-end"],
  [
    "no place here",
    ["asked"],
    { act: "decide", by: "office", on: "2002-03-02", upheld: true },
    "before-its-predecessor",
  ],
  ["another's move", ["asked"], { act: "grant", by: "board", on: "2002-03-02" }, "wrong-mover"],
  ["the other side's move", ["asked"], { act: "grant", by: "union", on: "2002-03-02" }, "wrong-mover"],
  [
    "barred by the facts",
    ["asked", "form"],
    { act: "review", on: "2002-03-06", known: "2002-01-01" },
    "form-only",
  ],
  [
    "before it was received",
    ["asked"],
    { act: "grant", on: "2002-03-02", known: "2002-01-01" },
    "before-receipt",
  ],
  [
    "another day of knowledge",
    ["asked"],
    { act: "grant", on: "2002-03-05", known: "2002-01-01" },
    "fact-already-stated",
  ],
  ["nobody named", ["asked"], { act: "propose", on: "2002-03-05", until: "2002-04-01" }, "missing-mover"],
  [
    "somebody who cannot speak",
    ["asked"],
    { act: "propose", by: "board", on: "2002-03-05", until: "2002-04-01" },
    "wrong-mover",
  ],
  [
    "no such clock",
    ["asked", "form"],
    { act: "propose", by: "office", on: "2002-03-05", until: "2002-04-01" },
    "no-such-clock",
  ],
  [
    "not later",
    ["asked"],
    { act: "propose", by: "office", on: "2002-03-05", until: "2002-03-08" },
    "not-later",
  ],
  ["nothing proposed", ["asked"], { act: "accept", by: "office", on: "2002-03-05" }, "nothing-proposed"],
];

describe("refusals, the first fault first", () => {
  it.each(faults)("%s", (_name, before, act, code) => {
    const events = before.flatMap((each) => known[each] ?? []);
    const { refusals, ...found } = standing(sampleProcedure, [...events, withDays(act)], day("2002-12-31"));
    const { refusals: _none, ...without } = standing(sampleProcedure, events, day("2002-12-31"));
    const own = refusals.filter(({ event }) => event === events.length);
    expect(own.map((each) => each.code)).toEqual([code]);
    expect(own[0]).toMatchObject({ refused: true, act: act.act });
    expect(own[0]!.reason).not.toBe("");
    expect(own[0]!.remedy).not.toBe("");
    expect(found).toEqual(without);
  });

  it("names the values that were compared", () => {
    const { refusals } = standing(
      sampleProcedure,
      [known.asked!, { act: "grant", on: day("2002-03-02") }],
      day("2002-03-09"),
    );
    expect(refusals[0]!.compared).toEqual({ on: "2002-03-02", received: "2002-03-04" });
  });

  it("tries every code of the catalogue here, in the reader, or where steps can be waived", () => {
    const elsewhere = [
      "not-listed",
      "not-events",
      "not-a-date",
      "barred",
      "not-open-yet",
      "own-proposal",
      "no-such-step",
    ];
    const tried = new Set([...faults.map((row) => row[3]), ...elsewhere]);
    expect(Object.keys(procedureRefusals).filter((code) => !tried.has(code))).toEqual([]);
  });
});
