import { describe, expect, it } from "vitest";
import type { SectionShape } from "../../contract/shapes.ts";
import { filterStatutes } from "./statutes.ts";

const one = (code: string, topicTitle: string, says: string, number?: string) =>
  ({
    ...{ law: "Harbor Code", code, topicTitle, says, clause: "1.1.A", listedIn: "1.1" },
    controls: number ? [{ number, title: "Boats" }] : [],
  }) satisfies SectionShape["statutes"][number];
const all = [
  one("101", "Boats", "boats float", "2.1"),
  one("101.1", "Boats", "and are painted"),
  one("2101", "Rest", "30 days of rest", "7.7"),
];
const codes = (typed: string) => filterStatutes(all, typed).map((of) => of.code);

describe("filtering a list of statutes", () => {
  it("keeps all of them without words", () => expect(codes("  ")).toEqual(["101", "101.1", "2101"]));
  it.each([
    ["101", ["101", "101.1"]],
    ["§ 101.1", ["101.1"]],
    ["code 101.1(a)", ["101.1"]],
    ["2", ["2101"]],
    ["30 days", ["2101"]],
    ["PAINTED", ["101.1"]],
    ["boats", ["101", "101.1", "2101"]],
    ["7.7", ["2101"]],
    ["999", []],
  ])("finds %j", (typed, found) => expect(codes(typed)).toEqual(found));
});
