import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { type ProcedureEvent, standing } from "../rules/index.ts";
import { docketClocks, turnsOf } from "./docket.ts";
import { sampleProcedure } from "./sample.ts";

const today = day("2002-12-31");
const event = (line: string): ProcedureEvent => {
  const [on, act, by, received] = line.split(" ");
  return { act: act!, on: day(on!), by, ...(received ? { received: day(received) } : {}) };
};
/** The sample, in which a step without an answer opens the next one. */
const procedure = {
  ...sampleProcedure,
  stations: sampleProcedure.stations.map((station) => ({
    ...station,
    moves: station.moves.map((move) =>
      move.act === "answer"
        ? { ...move, onLapse: { effect: "next step open", says: "Go on.", clause: "1" } as const }
        : move,
    ),
  })),
};
const turns = (...lines: string[]) =>
  turnsOf(procedure, lines.map(event), today).map(({ station, act, side, due, days, lateDays, lapsed }) =>
    [station, act, side, due ?? "-", days ?? "-", lateDays ?? "-", lapsed ? "let pass" : ""].join(" ").trim(),
  );
const filed = [
  "2002-03-01 learn grievant",
  "2002-03-02 discuss grievant",
  "2002-03-03 file grievant 2002-03-05",
];

describe("turns", () => {
  it("count from the receipt of what brought the case there, and say what was late", () => {
    expect(turns(...filed, "2002-03-10 answer office 2002-03-11", "2002-03-20 appeal grievant")).toEqual([
      "known discuss union - 1 -",
      "talked file union 2002-03-12 1 -",
      "one answer employer 2002-03-12 5 -",
      "one-answered appeal union 2002-03-18 9 2",
    ]);
  });

  it("tell of an answer that was let pass when the other side went on", () => {
    expect(turns(...filed, "2002-03-13 appeal grievant").slice(2)).toEqual([
      "one answer employer 2002-03-12 - - let pass",
      "one appeal union - 8 -",
    ]);
  });

  it("tell of none that was not yet due, of no withdrawal and of no agreement about clocks", () => {
    expect(turns(...filed, "2002-03-12 withdraw grievant").slice(2)).toEqual([]);
    expect(turns(...filed, "2002-03-12 proposeSettlement office").slice(2)).toEqual([]);
  });
});

describe("clocks of the docket", () => {
  const clocks = (...lines: string[]) =>
    docketClocks(procedure, standing(procedure, lines.map(event), today)).map(
      ({ name, side, movers, since, due, effect }) => [name, side, movers, since, due, effect],
    );
  it("carry whose move, since and until when, and what follows", () => {
    expect(clocks(...filed)).toEqual([
      ["one.answer", "employer", "the office", "2002-03-05", "2002-03-12", "next step open"],
      ["one.appeal", "union", "the grievant", "2002-03-13", null, null],
    ]);
  });
  it("are gone where the case has ended", () => {
    expect(clocks(...filed, "2002-03-12 withdraw grievant")).toEqual([]);
  });
});
