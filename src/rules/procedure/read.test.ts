import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { eventJson, procedureJson } from "./json.ts";
import { parseEvents } from "./read.ts";
import { sampleProcedure } from "./sample.ts";

describe("reading events", () => {
  it("reads days, times and yes and no, from text or from what was parsed", () => {
    const raw = [
      { act: "request", on: "2002-03-01", by: "member", ended: "2002-02-20", time: "14:30" },
      { act: "decide", on: "2002-03-02", upheld: "yes", received: null },
    ];
    const events = [
      { act: "request", on: day("2002-03-01"), by: "member", ended: day("2002-02-20"), time: 870 },
      { act: "decide", on: day("2002-03-02"), upheld: true },
    ];
    expect(parseEvents(sampleProcedure, raw)).toEqual(events);
    expect(parseEvents(sampleProcedure, JSON.stringify(raw))).toEqual(events);
    expect(eventJson(sampleProcedure, events[0]!)).toEqual(raw[0]);
  });

  it.each<[unknown, string, Record<string, string>]>([
    ["[", "not-events", {}],
    ['{"act":"request"}', "not-events", {}],
    [null, "not-events", {}],
    [[null], "not-events", { event: "0" }],
    [[[]], "not-events", { event: "0" }],
    [[{ on: "2002-03-01" }], "unknown-act", { event: "0", act: "undefined" }],
    [
      [
        { act: "grant", on: "2002-03-01" },
        { act: "sing", on: "2002-03-01" },
      ],
      "unknown-act",
      { event: "1" },
    ],
    [[{ act: "grant" }], "not-a-date", { on: "undefined" }],
    [[{ act: "grant", on: "2002-02-30" }], "not-a-date", { on: "2002-02-30" }],
    [[{ act: "grant", on: 20020301 }], "not-a-date", {}],
    [[{ act: "grant", on: "2002-03-01", received: "soon" }], "not-a-date", { received: "soon" }],
    [[{ act: "grant", on: "2002-03-01", recieved: "2002-03-01" }], "unknown-field", { field: "recieved" }],
    [[{ act: "grant", on: "2002-03-01", by: 7 }], "unknown-mover", { by: "7" }],
    [[{ act: "grant", on: "2002-03-01", time: "25:00" }], "invalid-field", { field: "time", value: "25:00" }],
    [[{ act: "decide", on: "2002-03-01", upheld: "perhaps" }], "invalid-field", { value: "perhaps" }],
    [[{ act: "accept", on: "2002-03-01", proposal: "two" }], "invalid-field", { value: "two" }],
  ])("refuses %j as %s", (raw, code, compared) => {
    expect(parseEvents(sampleProcedure, raw)).toMatchObject({ refused: true, code, compared });
  });
});

it("says what a procedure takes", () => {
  const { acts } = procedureJson(sampleProcedure);
  expect(acts.map(({ act, by, needsBoth }) => [act, by.join(" "), needsBoth])).toEqual([
    ["request", "member steward", false],
    ["refuse", "office", false],
    ["grant", "office", false],
    ["review", "member", false],
    ["decide", "board", false],
    ["withdraw", "member", false],
    ["propose", "member steward office", true],
    ["accept", "member steward office", true],
    ["decline", "member steward office", false],
  ]);
  expect(acts[1]!.fields).toEqual([
    { name: "reason", type: "choice", question: "Why?", required: true, choices: ["need", "form"] },
  ]);
});
