import { describe, expect, it } from "vitest";
import { day, iso } from "../../calendar/index.ts";
import type { Block, Field } from "../../document/index.ts";
import { type ProcedureEvent, standing } from "../../rules/index.ts";
import { caseFile, type FileEntry } from "../file/index.ts";
import { sampleProcedure, subject } from "../sample.ts";
import { bookOf } from "./bookOf.ts";
import { type PaperKind, paperKinds } from "./kinds.ts";
import type { PaperCase } from "./paperCase.ts";
import { paperOf } from "./paperOf.ts";

/** The sample procedure with titles as agreements write them. */
const TITLES: Readonly<Record<string, string>> = {
  ...{ learn: "Learn of the event", discuss: "Discuss it", file: "File the grievance", answer: "Answer" },
  ...{ appeal: "Appeal to the next step", bypass: "Go past the next step", award: "Record the award" },
  ...{ requestArbitration: "Request arbitration", meetToSelect: "Meet to select an arbitrator" },
  ...{ withdraw: "Withdraw", proposeExtension: "Propose a later last day", acceptExtension: "Accept it" },
  ...{ proposeSettlement: "Propose a settlement", acceptSettlement: "Accept the settlement" },
};
const procedure = {
  ...sampleProcedure,
  acts: sampleProcedure.acts.map((act) => ({ ...act, title: TITLES[act.act] ?? act.title })),
};
const filed: readonly ProcedureEvent[] = [
  { act: "learn", on: day("2002-03-01") },
  { act: "discuss", on: day("2002-03-05") },
  { act: "file", on: day("2002-03-12"), received: day("2002-03-13") },
];
const answer = (on: string): ProcedureEvent => ({ act: "answer", on: day(on), answer: "No #hours *owed*." });
const paperCase = (events: readonly ProcedureEvent[], today = day("2002-03-26")): PaperCase => {
  const shared = events.map(
    ({ act, on }, place): FileEntry => ({
      ...{
        room: "shared",
        seq: place + 10,
        at: `${iso(on)}T08:00:00.000Z`,
        actor: "ana",
        party: "union",
        act,
      },
      payload: { event: { act, on: iso(on) } },
    }),
  );
  return {
    ...{
      number: "S-1",
      agreement: "Sample agreement",
      subject,
      grievants: ["Ana Flores"],
      procedure,
      events,
      today,
    },
    ...{ parties: { union: "The Union", employer: "The Office" }, documents: [], names: (id: string) => id },
    ...{ standing: standing(procedure, events, today), file: caseFile({ shared }), hash: "abc" },
  };
};
const kindsOf = (of: PaperCase) => paperKinds(of.procedure, of.standing, of.file);
const made = (of: PaperCase, find: (kind: PaperKind) => boolean) => paperOf(kindsOf(of).find(find)!, of);
const fieldsIn = (blocks: readonly Block[]): readonly Field[] =>
  blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []));
const valueAt = (blocks: readonly Block[], label: string) =>
  fieldsIn(blocks).find((field) => field.label === label)?.value;
const textsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const signersIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "signatures" ? block.lines.map(({ capacity }) => capacity) : []));

describe("the papers of a case", () => {
  const ids = (events: readonly ProcedureEvent[]) =>
    kindsOf(paperCase(events)).map(({ id, of }) => `${id}${of ?? ""}`);

  it.each<[string, readonly ProcedureEvent[], readonly string[]]>([
    [
      "before it is filed",
      filed.slice(0, 2),
      ["grievance-form", "withdrawal", "extension", "agreement", "settlement", "timeline"],
    ],
    [
      "while an answer is late",
      filed,
      ["grievance-form12", "answer", "withdrawal", "extension", "agreement", "settlement", "timeline"],
    ],
    [
      "with two ways to go on",
      [...filed, answer("2002-03-20")],
      [
        "grievance-form12",
        "answer13",
        "appeal",
        "appeal-bypass",
        "withdrawal",
        "extension",
        "agreement",
        "settlement",
        "timeline",
      ],
    ],
    [
      "once it has ended",
      [...filed, { act: "withdraw", on: day("2002-03-14") }],
      ["grievance-form12", "withdrawal13", "timeline"],
    ],
  ])("%s", (_, events, expected) => expect(ids(events)).toEqual(expected));

  it("ask for arbitration by a paper of its own", () =>
    expect(ids([...filed, answer("2002-03-20"), { act: "bypass", on: day("2002-03-21") }])).toContain(
      "arbitration-request",
    ));
});

describe("a paper of an act on record", () => {
  const of = paperCase([...filed, answer("2002-03-21")]);
  const { blocks, title, heading, hash, on } = made(of, ({ of: seq }) => seq === 13);

  it("names the parties, the case, the clause with its version and the record", () => {
    expect({ title, heading, hash, on }).toEqual({
      ...{ title: "Answer", hash: "abc", on: of.today },
      heading: ["Sample agreement", "The Union and The Office", "Case S-1"],
    });
    expect(blocks).toContainEqual({ kind: "citation", clause: "9.1.A", version: "sample-1" });
    expect(blocks).toContainEqual({ kind: "citation", clause: "1", version: "sample-1" });
  });

  it("states the clock, how it was counted, and how late it was", () =>
    expect(textsIn(blocks)).toContain(
      "The last day was March 20, 2002. It is counted in calendar days from March 13, 2002, under clause 1. Every day. It was done on March 21, 2002, 1 day late.",
    ));

  it("says what was said, letter by letter, and leaves blank what nobody said", () => {
    expect(valueAt(blocks, "answer?")).toBe("No #hours *owed*.");
    expect(valueAt(blocks, "Served on")).toBe("");
    expect(valueAt(blocks, "departmentHead?")).toBe("");
    expect(valueAt(blocks, "File the grievance")).toBe("March 12, 2002, the grievant, clause 1");
    expect(signersIn(blocks)).toEqual(["the office", "Received by"]);
  });
});

describe("a form to fill in", () => {
  it("states the clock that runs and invents nothing", () => {
    const { blocks } = made(paperCase([...filed, answer("2002-03-20")]), ({ id }) => id === "appeal");
    expect(textsIn(blocks)).toContain(
      "The last day is March 27, 2002. It is counted in calendar days from March 20, 2002, under clause 1. Every day. Taken as given: received on the day of the act.",
    );
    expect(
      ["Done on", "Received on", "Served on", "grounds?"].map((label) => valueAt(blocks, label)),
    ).toEqual(["", "", "", ""]);
    expect(valueAt(blocks, "answer?")).toBe("No #hours *owed*.");
  });

  it("of a case nobody gave a department has a blank line for it", () =>
    expect(valueAt(made(paperCase(filed), () => true).blocks, "Department")).toBe(""));
});

describe("what both sides agree on", () => {
  const proposed: readonly ProcedureEvent[] = [
    ...filed,
    { act: "proposeSettlement", on: day("2002-03-14"), by: "grievant", terms: "Eight hours" },
  ];
  const paper = (events: readonly ProcedureEvent[]) =>
    made(paperCase(events), ({ id, of }) => id === "settlement" && of === 13).blocks;

  it("is signed by both, and says whether the other side accepted", () => {
    expect(signersIn(paper(proposed))).toEqual(["For the union, The Union", "For the employer, The Office"]);
    expect(valueAt(paper(proposed), "terms?")).toBe("Eight hours");
    expect(textsIn(paper(proposed)).join()).toContain("changes nothing until the other side accepts");
    const settled = paper([...proposed, { act: "acceptSettlement", on: day("2002-03-16"), by: "office" }]);
    expect(textsIn(settled)).toContain("Accepted by the office on March 16, 2002.");
    expect(textsIn(settled).join()).not.toContain("changes nothing");
  });
});

describe("the timeline and the book", () => {
  it("hold every line with its entry", () => {
    const of = paperCase(filed);
    const table = made(of, ({ id }) => id === "timeline").blocks.find(({ kind }) => kind === "table");
    expect(table).toMatchObject({
      rows: [
        ["10", expect.stringContaining("learned"), "1", ""],
        ["11", expect.anything(), "1", ""],
        ["12", expect.anything(), "1", ""],
        ["12", expect.stringContaining("had not done"), "1", ""],
      ],
    });
  });

  it("bind the exhibits in the order given, after what the case is about", () => {
    const exhibit = {
      label: "1",
      name: "a.txt",
      type: "text/plain",
      bytes: new Uint8Array([65]),
      addedBy: "Ana",
      addedOn: day("2002-03-14"),
    };
    const book = bookOf(paperCase(filed), [exhibit]);
    expect(book.exhibits).toEqual([exhibit]);
    expect(book.facts.find(({ label }) => label === "As of")?.value).toBe("March 26, 2002");
    expect(
      book.blocks.filter(({ kind }) => kind === "heading").map((each) => "text" in each && each.text),
    ).toEqual(["What it is about", "Timeline", "Clocks"]);
  });

  it("a kind of another case is a bug and throws", () => {
    const of = paperCase(filed);
    expect(() => paperOf({ id: "answer", form: "answer", title: "x", act: "answer", of: 99 }, of)).toThrow(
      TypeError,
    );
    expect(() => paperOf({ id: "answer", form: "answer", title: "x", act: "sing" }, of)).toThrow(TypeError);
  });
});
