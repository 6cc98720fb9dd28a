import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { type Forum, type Procedure, section } from "../rules/index.ts";
import { findForums } from "./forum.ts";
import { sampleProcedure } from "./sample.ts";

/** The usual procedure, with a last day for filing that counts from the day of knowledge. */
const usual: Procedure = {
  ...sampleProcedure,
  id: "usual",
  stations: sampleProcedure.stations.map((station) =>
    station.id === "known"
      ? {
          ...station,
          moves: [
            ...station.moves,
            {
              act: "file",
              by: ["union"],
              clause: "1.A",
              to: "one",
              what: "file",
              within: {
                amount: 21,
                unit: "calendar days",
                from: { of: "any", date: "knowledge" },
                clause: "1.A",
              },
            },
          ],
        }
      : station,
  ),
};
const back = {
  amount: 12,
  unit: "months",
  from: { of: "file", date: "event" },
  before: true,
  clause: "3.D",
} as const;
const own: Procedure = {
  ...sampleProcedure,
  id: "own",
  dispute: { ...sampleProcedure.dispute!, remedies: [{ clause: "3.D", says: "Pay alone.", reaches: back }] },
};
const fast: Procedure = {
  ...sampleProcedure,
  id: "fast",
  dispute: { ...sampleProcedure.dispute!, asks: "Is there a danger?" },
};
const { dispute: _, ...leave } = { ...sampleProcedure, id: "leave" };
const ground = { procedures: [leave, usual, own, fast], usual: "usual" };

const about = (forum: Forum, procedures: readonly Procedure[] = []) =>
  section({ number: "3", title: "Sample", page: 1, plain: { "": "Sample." }, forum, procedures });
const ask = (forum: Forum, facts: object = {}, today = "2002-03-20", procedures: readonly Procedure[] = []) =>
  findForums(
    about(forum, procedures),
    { clause: "3.B", otherRule: false, yes: [], known: day("2002-03-01"), ...facts },
    day(today),
    ground,
  );
const ids = (found: ReturnType<typeof ask>) => found.fit.map(({ procedure }) => procedure.id);

describe("where a dispute goes", () => {
  it.each<[string, Forum, object, string, string[]]>([
    ["all the way", { reach: "arb" }, {}, "arb", ["usual"]],
    ["to the third step", { reach: "step3" }, {}, "step3", ["usual"]],
    ["nowhere", { reach: "none" }, {}, "none", []],
    ["to an appeal alone", { reach: "none", procedures: ["own"] }, {}, "none", ["own"]],
    ["its own way or the usual one", { reach: "arb", procedures: ["own"] }, {}, "arb", ["usual", "own"]],
    [
      "the usual way, where an exception leaves the own one out",
      { reach: "arb", procedures: ["own"], except: [{ clause: "B", reach: "dept" }] },
      {},
      "dept",
      ["usual"],
    ],
    [
      "an exception's own way",
      { reach: "arb", except: [{ clause: "B", reach: "own", procedures: ["own"] }] },
      {},
      "own",
      ["own"],
    ],
    ["its own way, named", { reach: "own", procedures: ["own"] }, {}, "own", ["own"]],
    ["its own way, which the agreement does not lay down", { reach: "own" }, {}, "own", []],
    [
      "where an exception sends the clause",
      { reach: "arb", except: [{ clause: "B", reach: "none" }] },
      {},
      "none",
      [],
    ],
    ["to the department head, for another rule", { reach: "arb" }, { otherRule: true }, "dept", ["usual"]],
    [
      "its own way, even for another rule",
      { reach: "own", procedures: ["own"] },
      { otherRule: true },
      "own",
      ["own"],
    ],
    [
      "the fast way too, where its question is answered with yes",
      { reach: "arb" },
      { yes: ["fast"] },
      "arb",
      ["usual", "fast"],
    ],
    ["the fast way alone, where there is no other", { reach: "none" }, { yes: ["fast"] }, "none", ["fast"]],
  ])("%s", (_way, forum, facts, reach, procedures) => {
    const found = ask(forum, facts);
    expect([found.reach, ids(found)]).toEqual([reach, procedures]);
    expect(found.others.map(({ against }) => against?.code)).toEqual(found.others.map(() => "wrong-forum"));
    expect(found.others.map(({ procedure }) => procedure.id)).not.toContain("leave");
  });

  it("takes the section's own procedures where none is named", () => {
    expect(ids(ask({ reach: "own" }, {}, "2002-03-20", [leave, own]))).toEqual(["own"]);
  });
});

describe("by when", () => {
  it.each([
    ["2002-03-22", false, undefined],
    ["2002-03-23", true, "too-late"],
  ])("on %s it is late: %s", (today, late, code) => {
    const [found] = ask({ reach: "arb" }, {}, today).fit;
    expect([found!.bringing.late, found!.against?.code]).toEqual([late, code]);
    expect(found!.bringing.clock?.due?.day).toBe(day("2002-03-22"));
  });

  it("is not said where nobody knows since when, and nothing is called late", () => {
    const [found] = ask({ reach: "arb" }, { known: undefined }, "2010-01-01").fit;
    expect([found!.bringing.clock, found!.bringing.late, found!.against]).toEqual([
      undefined,
      false,
      undefined,
    ]);
  });
});

it("says how far back a remedy reaches from today", () => {
  const [found] = ask({ reach: "own", procedures: ["own"] }).fit;
  expect(found!.bringing.remedies).toEqual([{ clause: "3.D", says: "Pay alone.", from: day("2001-03-20") }]);
});
