import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { type ProcedureEvent, standing } from "../../rules/index.ts";
import { fileAfter, type Line } from "../file/testing.ts";
import { sampleProcedure, subject } from "../sample.ts";
import { type Summed, summary } from "./summary.ts";

const events: readonly ProcedureEvent[] = [
  { act: "learn", on: day("2002-03-01") },
  { act: "discuss", on: day("2002-03-05") },
];
const lines: readonly Line[] = [
  ["union", "shared", "task added", { what: "Ask for the roster", due: "2002-04-02", person: "sam" }],
  ["union", "shared", "task added", { what: "Done already" }],
  ["union", "shared", "task done", { task: 4 }],
];
const summed = (more: Partial<Summed> & { events?: readonly ProcedureEvent[] } = {}): string => {
  const today = more.today ?? day("2002-03-08");
  return summary({
    ...{
      number: "S-1",
      subject,
      grievants: ["Ana", "Bo"],
      procedure: sampleProcedure,
      file: fileAfter(lines),
    },
    ...{ standing: standing(sampleProcedure, more.events ?? events, today), names: () => "Sam", today },
    ...more,
  });
};

describe("a summary", () => {
  it("tells what it is about, where it stands, what is due, the tasks and what was last", () => {
    expect(summed().split("\n\n")).toEqual([
      "S-1: Hours of a sample week. Sample grievance, about clause 9.1.A in version sample-1. Whose case it is: Ana and Bo.",
      "What happened: The credit of a sample month is missing. What is asked: Credit it.",
      "It stands here since March 5, 2002: talked.",
      "Due next:\n- file (the grievant, clause 1): the last day is March 15, 2002, in 7 days.",
      "Open tasks:\n- Ask for the roster (Sam), by April 2, 2002.",
      "Done last: On March 5, 2002, the grievant discussed, under clause 1.",
    ]);
  });

  it.each([
    ["2002-03-15", "is March 15, 2002, today"],
    ["2002-03-16", "was March 15, 2002, and it has passed"],
  ])("on %s the last day %s", (today, said) => expect(summed({ today: day(today) })).toContain(said));

  it("tells apart what the other side proposed and what this side did", () => {
    const proposed = [
      ...events,
      { act: "proposeSettlement", on: day("2002-03-06"), by: "grievant", terms: "Eight hours" },
    ];
    const said = "the grievant proposed settlement on March 6, 2002: Eight hours.";
    expect(summed({ events: proposed, side: "employer" })).toContain(
      `other side and not answered:\n- ${said}`,
    );
    expect(summed({ events: proposed, side: "union" })).toContain(`this side and not answered:\n- ${said}`);
    expect(summed({ events: proposed, side: "union" })).not.toContain("other side");
  });

  it("of a case that has ended tells no clock", () => {
    const ended = summed({ events: [...events, { act: "withdraw", on: day("2002-03-07") }] });
    expect(ended).toContain("It has ended since March 7, 2002: withdrawn.");
    expect(ended).not.toContain("Due next");
  });
});
