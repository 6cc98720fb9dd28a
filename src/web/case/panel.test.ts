import { describe, expect, it } from "vitest";
import type { CaseShape } from "../../contract/shapes.ts";
import { type Procedure, panelOf } from "./panel.ts";

const LIST = "Which names?";
const procedure: Procedure = {
  id: "sample",
  clause: "1.1",
  title: "Sample",
  says: "",
  acts: [
    {
      act: "giveList",
      title: "Record the names",
      by: [],
      clause: "1.1",
      fields: [{ name: "names", type: "list", question: LIST, required: true, choices: null }],
    },
  ],
};
const entry = (
  seq: number,
  act: string,
  party: string,
  detail: Record<string, string> = {},
): CaseShape["history"][number] => ({
  seq,
  at: "2002-05-01T00:00:00.000Z",
  on: `2002-05-0${seq}`,
  act,
  title: `Title of ${act}`,
  by: "Somebody",
  party,
  clause: act === "task added" ? null : "1.1",
  detail,
  late: null,
  hash: "",
  prev: "",
});
const list = entry(1, "giveList", "employer", { [LIST]: "Ash\n Birch \n\nCedar" });
const begins = entry(2, "decideFirst", "union", { "Which side?": "union", "How?": "coin" });
const strike = (seq: number, party: string, name: string) =>
  entry(seq, "strike", party, { "Which name?": name });

describe("a list of names", () => {
  it("is not there before one is on record", () => {
    expect(panelOf([begins], procedure)).toBeUndefined();
    expect(panelOf([entry(1, "giveList", "union", { [LIST]: " \n" })], procedure)).toBeUndefined();
  });
  it("shows who struck whom, in which turn, and who is left", () => {
    const panel = panelOf(
      [list, begins, strike(3, "union", "Birch"), strike(4, "employer", "Ash")],
      procedure,
    )!;
    expect(panel.names.map(({ name, taken }) => [name, taken?.turn, taken?.party])).toEqual([
      ["Ash", 2, "employer"],
      ["Birch", 1, "union"],
      ["Cedar", undefined, undefined],
    ]);
    expect(panel.left).toBe(1);
    expect(panel.notes).toEqual([{ title: "Title of decideFirst", says: ["union", "coin"] }]);
  });
  it("marks the one recorded in the end, and takes no later word for a turn", () => {
    const end = entry(5, "appoint", "union", { "Who is left?": "Cedar" });
    const award = entry(6, "strike", "union", { "Award?": "Ash" });
    const panel = panelOf([list, strike(3, "union", "Birch"), end, award], procedure)!;
    expect(panel.names.map(({ taken, chosen }) => [taken?.turn, chosen?.on])).toEqual([
      [undefined, undefined],
      [1, undefined],
      [undefined, "2002-05-05"],
    ]);
  });
  it("does not take a proposal for the end, nor a line of the file for a note", () => {
    const panel = panelOf(
      [
        list,
        entry(2, "task added", "union", { what: "Call" }),
        entry(3, "proposeName", "union", { "Whom?": "Ash" }),
      ],
      procedure,
    )!;
    expect(panel.names.some(({ taken, chosen }) => taken || chosen)).toBe(false);
    expect(panel.notes).toEqual([]);
  });
  it("begins anew with a second list", () => {
    const second = entry(4, "giveList", "union", { [LIST]: "Elm\nFir" });
    const panel = panelOf([list, strike(3, "union", "Birch"), second], procedure)!;
    expect(panel.names.map(({ name }) => name)).toEqual(["Elm", "Fir"]);
    expect(panel.left).toBe(2);
  });
});
