import { describe, expect, it } from "vitest";
import { day, iso } from "../../calendar/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import type { ProcedureEvent } from "../../rules/index.ts";
import type { Rooms } from "../file/index.ts";
import { caseFile, type FileEntry } from "../file/index.ts";
import { append, type Line, tried } from "../file/testing.ts";
import { sampleProcedure } from "../sample.ts";
import { timeline } from "./timeline.ts";

const names = (id: string) => ({ ray: "Ray Stone", ana: "Ana Flores" })[id] ?? id;
const events: readonly ProcedureEvent[] = [
  { act: "learn", on: day("2002-03-01") },
  { act: "discuss", on: day("2002-03-05") },
  { act: "file", on: day("2002-03-12"), received: day("2002-03-13"), departmentHead: true },
  { act: "answer", on: day("2002-03-25"), answer: "The roster stands" },
];
const record = (moves: readonly ProcedureEvent[]): Rooms => ({
  shared: moves.map(
    ({ act, on }, place): FileEntry => ({
      ...{
        room: "shared",
        seq: place + 1,
        at: "2002-03-01T08:00:00.000Z",
        actor: "ana",
        party: "union",
        act,
      },
      payload: { event: { act, on: iso(on) } },
    }),
  ),
});
const told = (moves = events, lines: readonly Line[] = [], today = day("2002-04-30")) => {
  const rooms = lines.reduce((so, line) => {
    const draft = tried(so, line);
    if (isRefusal(draft)) throw new Error(draft.reason);
    return append(so, line[1], line[0], draft);
  }, record(moves));
  const memo = { id: "d1", seq: 20, name: "memo.pdf", media: "application/pdf", size: 9, sha256: "0" };
  return timeline({
    ...{ procedure: sampleProcedure, events: moves, file: caseFile(rooms), names, today },
    documents: [{ ...memo, by: "Ana Flores", on: day("2002-03-14"), exhibit: 1 }],
  });
};
const sentences = (...of: Parameters<typeof told>) => told(...of).map(({ sentence }) => sentence);

describe("a timeline", () => {
  it("tells each move with its day, who, clause, last day, receipt and words", () => {
    expect(sentences()).toEqual([
      "On March 1, 2002, the grievant learned, under clause 1.",
      "On March 5, 2002, the grievant discussed, under clause 1.",
      'On March 12, 2002, the grievant filed, under clause 1; the last day was March 15, 2002, and it was in time. It was received on March 13, 2002. To the question "departmentHead?" the record answers: yes.',
      'On March 14, 2002, Ana Flores added the document "memo.pdf", which is Exhibit 1.',
      'On March 25, 2002, the office answered, under clause 1; the last day was March 20, 2002, and it came 5 days late. To the question "answer?" the record answers: "The roster stands".',
      "By the end of April 1, 2002, the grievant had not done what was awaited under clause 1: appeal.",
      "By the end of April 1, 2002, the grievant had not done what was awaited under clause 1: bypass.",
    ]);
  });

  it("tells a missed last day only once it has passed, and never of a move that came", () => {
    expect(sentences(events, [], day("2002-04-01")).join()).not.toContain("had not done");
    expect(sentences(events.slice(0, 3), [], day("2002-03-20")).join()).not.toContain("had not done");
    expect(sentences(events.slice(0, 3), [], day("2002-03-21")).at(-1)).toBe(
      "By the end of March 20, 2002, the office had not done what was awaited under clause 1: answer.",
    );
  });

  it("tells which proposal was answered, and how the case ended", () => {
    const settled: readonly ProcedureEvent[] = [
      ...events.slice(0, 3),
      { act: "proposeSettlement", on: day("2002-03-14"), by: "grievant", terms: "Eight hours" },
      { act: "acceptSettlement", on: day("2002-03-16"), by: "office" },
    ];
    expect(sentences(settled).at(-1)).toBe(
      "On March 16, 2002, the office acceptsettlemented, under clause 2. This answers the proposal of March 14, 2002. With this the case ended: settled.",
    );
  });

  it("tells the file of both parties in the order of days, and nothing of a private room or taken back", () => {
    const ana = { name: "Ana Flores", capacity: "grievant", paidMinutes: 90 };
    const lines: readonly Line[] = [
      [
        "union",
        "shared",
        "conference held",
        { on: "2002-03-15", step: "one", place: "Room 4", attendees: [ana], note: "No result" },
      ],
      [
        "union",
        "shared",
        "service recorded",
        { of: 3, how: "certified mail", on: "2002-03-13", by: "Sam Reyes", to: "the office", proof: "d1" },
      ],
      ["employer", "shared", "hearing set", { what: "The hearing", on: "2002-05-02", time: "09:30" }],
      [
        "union",
        "shared",
        "cost recorded",
        { on: "2002-03-16", what: "A transcript", amount: "10.01", bornBy: "halves", oddCent: "union" },
      ],
      ["union", "shared", "task added", { what: "Not told aloud" }],
      ["union", "union", "conference held", { on: "2002-03-15", attendees: [ana], note: "Our own talk" }],
      ["union", "shared", "conference held", { on: "2002-03-17", attendees: [ana], note: "Never was" }],
      ["union", "shared", "taken back", { seq: 10, reason: "a slip" }],
      ["union", "shared", "seat given", { person: "ray" }],
    ];
    const all = told(events, lines);
    const said = all.map(({ sentence }) => sentence);
    expect(said).toEqual(
      expect.arrayContaining([
        "On March 15, 2002, a conference was held at one, in this place: Room 4. Those who attended were Ana Flores as grievant with 1 1/2 hours of paid time. No result.",
        "On March 13, 2002, Sam Reyes served the office by certified mail with entry 3 of the record, by which somebody filed. The proof is Exhibit 1.",
        "On April 7, 2002, this was set for May 2, 2002, at 09:30: the hearing.",
        "On March 16, 2002, a cost of $10.01 arose: a transcript. The union bears $5.01 and the employer $5.00.",
        "On April 13, 2002, Ray Stone was given a seat from which to read the file.",
      ]),
    );
    expect(said.join()).not.toMatch(/Our own talk|Never was|Not told aloud/);
    expect(all.find(({ sentence }) => sentence.includes("certified mail"))).toMatchObject({
      seq: 6,
      exhibit: 1,
    });
    expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted((a, b) => a - b));
  });

  it("says every line as sentences: a capital, a full stop, no day in figures", () => {
    for (const line of sentences()) {
      expect(line).toMatch(/^[A-Z].*[."]$/);
      expect(line).not.toMatch(/\d{4}-\d\d-\d\d/);
    }
  });
});

it("leaves aside what only the clocks need", () => {
  const aside = { name: "reach", type: "text", question: "How far?", aside: true } as const;
  const procedure = {
    ...sampleProcedure,
    acts: sampleProcedure.acts.map((each) => (each.act === "learn" ? { ...each, fields: [aside] } : each)),
  };
  const learned = [{ act: "learn", on: day("2002-03-01"), reach: "arb" }];
  const lines = timeline({
    procedure,
    events: learned,
    file: caseFile(record(learned)),
    documents: [],
    names,
    today: day("2002-03-01"),
  });
  expect(lines.map(({ sentence }) => sentence).join(" ")).not.toContain("How far");
});
