import { describe, expect, it } from "vitest";
import { day, mondayToFriday } from "../../calendar/index.ts";
import type { ProcedureEvent } from "./event.ts";
import { standingJson } from "./json.ts";
import { sampleProcedure } from "./sample.ts";
import { standing } from "./standing.ts";

const on = (date: string, act: string, more: Partial<ProcedureEvent> = {}): ProcedureEvent => ({
  ...more,
  act,
  on: day(date),
});
/** Friday. */
const asked = on("2002-03-01", "request", { ended: day("2002-02-20") });
const refused = on("2002-03-05", "refuse", { reason: "need", received: day("2002-03-06") });
const at = (events: readonly ProcedureEvent[], today: string) =>
  standingJson(sampleProcedure, events, day(today));

describe("work days and silence", () => {
  it("runs to the end of the fifth work day, then takes silence for consent", () => {
    expect(at([asked], "2002-03-08")).toMatchObject({
      station: "asked",
      open: [
        { clock: "asked.grant", mover: "office", since: "2002-03-01", due: "2002-03-08", overdue: false },
      ],
    });
    expect(at([asked], "2002-03-09")).toMatchObject({
      station: "granted",
      since: "2002-03-09",
      ended: true,
      outcome: "granted",
      open: [],
      may: [],
    });
  });

  it("asks which days are work days", () => {
    const closed = day("2002-03-04");
    const isWorkDay = (of: typeof closed) => of !== closed && mondayToFriday(of);
    const { open } = standing(sampleProcedure, [asked], day("2002-03-01"), { isWorkDay });
    expect(open[0]!.due).toEqual({ day: day("2002-03-11") });
  });

  it("takes no answer after silence has granted it", () => {
    const late = at([asked, on("2002-03-09", "refuse", { reason: "need" })], "2002-03-09");
    expect(late.refusals).toMatchObject([{ event: 1, act: "refuse", code: "after-the-end" }]);
    expect(late.station).toBe("granted");
  });

  it("is not taken by surprise when both sides gave more time", () => {
    const more = [
      on("2002-03-04", "propose", { by: "office", until: day("2002-04-02") }),
      on("2002-03-05", "accept", { by: "steward" }),
    ];
    expect(at([asked, more[0]!], "2002-03-09").station).toBe("granted");
    expect(at([asked, ...more], "2002-03-09")).toMatchObject({
      station: "asked",
      open: [{ due: "2002-04-02", agreed: true }],
    });
  });
});

describe("the earliest of two periods", () => {
  it.each([
    // the day it ended, the last day, the clause that sets it
    ["2002-02-20", "2002-03-12", "1.D.2"],
    ["2002-02-24", "2002-03-16", "1.D.1"],
    ["2002-02-28", "2002-03-16", "1.D.1"],
  ])("ended %s: review by %s under %s", (ended, due, clause) => {
    const request = { ...asked, ended: day(ended) };
    expect(at([request, refused], "2002-03-06").open).toMatchObject([
      { clock: "refused.review", due, clause },
    ]);
  });

  it("lists the fact it lacks where no part has a last day, and uses the part that has one", () => {
    const { ended: _ended, ...request } = asked;
    expect(at([request, refused], "2002-03-06").open).toMatchObject([{ due: "2002-03-16", missing: [] }]);
  });

  it("says what it took as given", () => {
    const { received: _received, ...unstated } = refused;
    expect(at([asked, unstated], "2002-03-06").open[0]!.assumed).toEqual([]);
    expect(at([{ ...asked, ended: day("2002-03-01") }, unstated], "2002-03-06").open[0]!.assumed).toEqual([
      "received on the day of the act",
    ]);
  });
});

describe("what one may do", () => {
  it("leads where the act's own words lead", () => {
    const review = on("2002-03-10", "review");
    expect(
      at([asked, refused, review, on("2002-04-01", "decide", { upheld: true })], "2002-04-01").station,
    ).toBe("over");
    expect(
      at([asked, refused, review, on("2002-04-01", "decide", { upheld: false })], "2002-04-01").station,
    ).toBe("granted");
  });

  it("offers an acceptance to the other side alone", () => {
    const proposed = [asked, on("2002-03-04", "propose", { by: "member", until: day("2002-04-02") })];
    const accept = at(proposed, "2002-03-04").may.find(({ act }) => act === "accept");
    expect(accept?.by).toEqual(["office"]);
  });

  it("waits without a last day for what is owed", () => {
    const open = at([asked, refused, on("2002-03-10", "review")], "2002-03-10").open;
    expect(open).toMatchObject([
      { what: "Decide", mover: "board", due: null, overdue: false, since: "2002-03-10" },
    ]);
  });

  it("flags an act that would be late", () => {
    const may = (today: string) => at([asked, refused], today).may.find(({ act }) => act === "review")?.late;
    expect([may("2002-03-12"), may("2002-03-13")]).toEqual([false, true]);
  });

  it("lists nothing before anything has happened", () => {
    expect(at([], "2002-03-01")).toMatchObject({ open: [], history: [], since: null, ended: false });
    expect(at([], "2002-03-01").may.map(({ act }) => act)).toEqual(["request"]);
  });
});
