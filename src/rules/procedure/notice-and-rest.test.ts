import { describe, expect, it } from "vitest";
import { day, iso } from "../../calendar/index.ts";
import type { ProcedureEvent } from "./event.ts";
import type { Period } from "./period.ts";
import type { Procedure } from "./procedure.ts";
import { standing } from "./standing.ts";

const effective = { of: "plan", date: { field: "effective" } } as const;
const made = (within: Period): Procedure => ({
  id: "notice",
  clause: "1",
  title: "Notice",
  says: "For tests.",
  movers: [
    { id: "office", title: "Office", side: "employer" },
    { id: "union", title: "Union", side: "union" },
  ],
  acts: [
    {
      act: "plan",
      title: "Plan",
      clause: "1",
      fields: [{ name: "effective", type: "day", question: "From when?", required: true }],
    },
    { act: "notify", title: "Notify", clause: "1", fields: [] },
    ...["rest", "agree", "refuse"].map((act) => ({
      act,
      title: act,
      clause: "1",
      fields: act === "rest" ? [{ name: "until", type: "day" as const, question: "Until?" }] : [],
    })),
  ],
  stations: [
    {
      id: "start",
      title: "Start",
      clause: "1",
      moves: [{ act: "plan", by: ["office"], clause: "1", to: "planned", what: "Plan" }],
    },
    {
      id: "planned",
      title: "Planned",
      clause: "1",
      moves: [{ act: "notify", by: ["office"], clause: "1", to: "over", what: "Notify", within }],
    },
    { id: "over", title: "Over", clause: "1", moves: [], end: "decided" },
  ],
  anywhere: [],
  consents: [
    {
      id: "rest",
      title: "Rest",
      clause: "1.R",
      propose: "rest",
      accept: "agree",
      decline: "refuse",
      by: ["office", "union"],
      effect: { kind: "hold" },
    },
  ],
  counting: {},
  readings: [],
});
const plan: ProcedureEvent = { act: "plan", on: day("2002-01-02"), effective: day("2002-03-31") };
const dueOf = (within: Period, ...events: ProcedureEvent[]) => {
  const { open } = standing(made(within), [plan, ...events], day("2002-02-20"));
  return open[0]?.due ? iso(open[0].due.day) : undefined;
};
const rest: ProcedureEvent = { act: "rest", on: day("2002-02-01"), by: "office", until: day("2002-02-15") };
const agree: ProcedureEvent = { act: "agree", on: day("2002-02-04"), by: "union" };

describe("notice before a day", () => {
  it("is counted back in calendar days, work days and months", () => {
    const count = (amount: number, unit: "calendar days" | "work days" | "months") =>
      dueOf({ amount, unit, from: effective, before: true, clause: "1" });
    expect(count(30, "calendar days")).toBe("2002-03-01");
    // March 31 is a Sunday.
    expect(count(2, "work days")).toBe("2002-03-28");
    expect(count(1, "months")).toBe("2002-02-28");
  });

  it("runs forward in months to the same day, or the month's last", () => {
    expect(dueOf({ amount: 6, unit: "months", from: effective, clause: "1" })).toBe("2002-09-30");
  });
});

describe("a case that rests", () => {
  const within: Period = {
    amount: 40,
    unit: "calendar days",
    from: { of: "plan", date: "event" },
    clause: "1",
  };

  it("goes on with the days that it had left, once both sides agree", () => {
    expect(dueOf(within)).toBe("2002-02-11");
    expect(dueOf(within, rest)).toBe("2002-02-11");
    // Seven days were left on February 4.
    expect(dueOf(within, rest, agree)).toBe("2002-02-22");
  });

  it("is refused without a running clock, and until a day that is not later", () => {
    const early = standing(made(within), [plan, { ...rest, until: day("2002-02-01") }], day("2002-02-20"));
    expect(early.refusals).toMatchObject([{ code: "not-later" }]);
    const still = {
      ...made(within),
      stations: made(within).stations.map((one) => ({
        ...one,
        moves: one.moves.map(({ within: _, ...move }) => move),
      })),
    };
    expect(standing(still, [plan, rest], day("2002-02-20")).refusals).toMatchObject([
      { code: "no-such-clock" },
    ]);
  });
});
