import { expect, it } from "vitest";
import type { ActShape } from "../../contract/shapes.ts";
import { accepts, answersProposal, answersTo, bindsMore, detailOf, naming, wordsOf } from "./consent.ts";

it.each([
  ["acceptExtension", true, true],
  ["declineWaiver", true, false],
  ["proposeExtension", false, false],
  ["appeal", false, false],
])("%s", (act, answers, yes) => {
  expect(answersProposal({ act })).toBe(answers);
  expect(accepts({ act })).toBe(yes);
});

const act = (name: string, title: string, fields: ActShape["fields"] = []): ActShape => ({
  act: name,
  title,
  by: [],
  clause: "7.3",
  fields,
});
const open = [
  act("acceptExtension", "Accept the later last day"),
  act("declineExtension", "Decline or take back the later last day"),
  act("acceptWaiver", "Accept the waiver"),
];
const names = (what: string, mine: boolean) => answersTo({ what, mine }, open).map((one) => one.act);

it("offers the answers that name what is proposed", () => {
  expect(names("a later last day", false)).toEqual(["acceptExtension", "declineExtension"]);
  expect(names("a later last day", true)).toEqual(["declineExtension"]);
  expect(names("something else", false)).toHaveLength(3);
});
it("names the proposal where the act asks which", () => {
  const field = {
    name: "proposal",
    type: "number" as const,
    question: "Which?",
    required: false,
    choices: null,
  };
  expect(naming(act("x", "X", [field]), "2")).toEqual({ proposal: "2" });
  expect(naming(act("x", "X"), "2")).toEqual({});
});
it("asks once more before what binds beyond a last day", () => {
  expect(bindsMore({ detail: "until 2002-05-01, clock file" })).toBe(false);
  expect(bindsMore({ detail: "step step2" })).toBe(true);
  expect(bindsMore({ detail: "" })).toBe(true);
});
it("shows the words of the proposal it belongs to, and nothing twice", () => {
  const entry = (title: string, detail: Record<string, string>) => ({
    seq: 1,
    at: "2002-05-01T00:00:00.000Z",
    on: "2002-05-01",
    act: "proposeX",
    title,
    by: "A.",
    party: "union",
    clause: "7.1",
    detail,
    late: null,
    hash: "",
    prev: "",
  });
  const settlement = { on: "2002-05-01", what: "a settlement", detail: "" };
  const history = [
    entry("Propose a settlement", { "On which terms?": "Ten hours" }),
    entry("Propose a later last day", { "Until when?": "2002-06-01" }),
  ];
  expect(wordsOf(settlement, history)).toEqual([["On which terms?", "Ten hours"]]);
  expect(
    wordsOf({ on: "2002-05-01", what: "a later last day", detail: "until 2002-06-01" }, history),
  ).toEqual([]);
  expect(wordsOf({ on: "2002-05-01", what: "an arbitrator", detail: "" }, history)).toEqual([]);
  expect(wordsOf({ ...settlement, on: "2002-05-02" }, history)).toEqual([]);
});
it.each([
  ["until 2002-06-10, clock step2.answer", "Until 2002-06-10, for: Answer in writing"],
  ["until 2002-06-10, clock gone", "Until 2002-06-10"],
  ["until 2002-06-10", "Until 2002-06-10"],
  ["step step2", "Step 2"],
  ["step informal", "Step informal"],
  ["", ""],
])("says %j as %j", (detail, said) => {
  expect(detailOf({ detail }, [{ clock: "step2.answer", what: "Answer in writing" }])).toBe(said);
});
