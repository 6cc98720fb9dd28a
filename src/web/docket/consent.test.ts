import { expect, it } from "vitest";
import type { ActShape } from "../../contract/shapes.ts";
import { accepts, answersProposal, answersTo, naming } from "./consent.ts";

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
