import { expect, it } from "vitest";
import { flaws } from "./flaws.ts";
import type { Procedure } from "./procedure.ts";
import { sampleProcedure } from "./sample.ts";

const station = (id: string, more: Partial<Procedure["stations"][number]>): Procedure => ({
  ...sampleProcedure,
  stations: sampleProcedure.stations.map((each) => (each.id === id ? { ...each, ...more } : each)),
});

it.each<[string, Procedure, string]>([
  [
    "a move that leads nowhere",
    station("start", { moves: [{ act: "request", by: ["member"], clause: "1", to: "moon", what: "" }] }),
    "move request: no station moon",
  ],
  [
    "a mover nobody is",
    station("start", { moves: [{ act: "request", by: ["ghost"], clause: "1", to: "asked", what: "" }] }),
    "move request: no mover ghost",
  ],
  ["a station without a way out", station("reviewed", { moves: [] }), "station reviewed: no way out"],
  ["an act nobody can make", station("reviewed", { moves: [] }), "act decide: nobody can make it"],
  ["a station nothing leads to", station("reviewed", { moves: [] }), "station over: nothing leads there"],
  ["days that nobody explains", { ...sampleProcedure, counting: {} }, "no word on what counts in work days"],
  [
    "a consent of one side",
    { ...sampleProcedure, consents: sampleProcedure.consents.map((each) => ({ ...each, by: ["member"] })) },
    "consent time: one side alone",
  ],
  [
    "a condition on what nobody states",
    { ...sampleProcedure, acts: sampleProcedure.acts.filter(({ act }) => act !== "refuse") },
    "a condition asks for reason, which no act states",
  ],
])("finds %s", (_name, procedure, flaw) => {
  expect(flaws(procedure)).toContain(flaw);
});

it("finds nothing in a sound procedure", () => expect(flaws(sampleProcedure)).toEqual([]));
