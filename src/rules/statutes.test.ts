import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { type Agreement, agreement } from "./agreement.ts";
import { section } from "./section.ts";
import { plainTopics, sayOverridden, topic } from "./statute.ts";
import { byCode, bySection, statutesOf } from "./statutes.ts";

const listed = [
  ...topic("Harbor Code", "A.1", "Boats", [
    ["101", "boats float", ["1.1"]],
    ["101.1", "and are painted", []],
  ]),
  ...topic("Harbor Code", "A.2", "Rest", [["101", "those who float rest too", ["1.1", "1.2"]]]),
];
const made = (of: Partial<Agreement> = {}) =>
  agreement({
    id: "harbor",
    title: "Harbor",
    unit: "Dock workers",
    union: "Guild",
    employer: "Harbor",
    version: "1",
    from: day("2001-01-01"),
    to: day("2001-12-31"),
    articles: [{ number: "1", title: "All" }],
    sections: [
      section({ number: "1.1", title: "Boats", page: 1, plain: { "": "Boats." } }),
      section({ number: "1.2", title: "Rest", page: 2, plain: { "": "Rest." } }),
      section({ number: "1.3", title: "Law", page: 3, plain: plainTopics(listed), statutes: listed }),
    ],
    lifeEvents: [],
    facts: [],
    holidays: { clause: "1.1", holidays: [], observed: [] } as unknown as Agreement["holidays"],
    ...of,
  });
const harbor = made();
const refusedWith = (value: unknown) => value as { code: string; remedy: string };

describe("statutes that an agreement lists", () => {
  it("are found by their number, once for each topic, with clause and list", () => {
    expect(byCode(harbor, "101")).toMatchObject([
      { topic: "A.1", clause: "1.3.A.1", listedIn: "1.3", controls: ["1.1"] },
      { topic: "A.2", clause: "1.3.A.2", controls: ["1.1", "1.2"] },
    ]);
    expect(byCode(harbor, "101.1")).toMatchObject([{ says: "and are painted", controls: [] }]);
  });

  it.each(["§ 101.1", "Harbor Code section 101.1", "101.1(a)", " 101.1. "])("are found as %j", (typed) =>
    expect(byCode(harbor, typed)).toMatchObject([{ code: "101.1" }]),
  );

  it("are refused with the nearest numbers where no list holds them", () => {
    const refused = refusedWith(byCode(harbor, "101.2"));
    expect(refused.code).toBe("unknown-statute");
    expect(refused.remedy).toBe("Look up one of: 101, 101.1");
    expect(refusedWith(byCode({ sections: [] }, "7")).remedy).toBe("This agreement lists no statutes");
  });

  it("are found by the section that treats the matter", () => {
    expect(bySection(harbor, "1.2")).toMatchObject([{ code: "101", topic: "A.2" }]);
    expect(bySection(harbor, "1.3")).toEqual([]);
    expect(refusedWith(bySection(harbor, "1.9")).code).toBe("unknown-section");
    expect(statutesOf(harbor)).toHaveLength(3);
  });

  it("make the plain words of their topics", () =>
    expect(plainTopics(listed)).toEqual({
      "A.1": "Boats. 101: boats float. 101.1: and are painted.",
      "A.2": "Rest. 101: those who float rest too.",
    }));

  it("must lead to sections that exist", () => {
    const lost = section({
      number: "1.1",
      title: "Law",
      page: 3,
      plain: { "": "Law." },
      statutes: topic("Harbor Code", "A", "Lost", [["1", "x", ["8.8"]]]),
    });
    expect(() => made({ sections: [lost] })).toThrow("1.1 leads from 1 to 8.8, which is no section");
  });
});

describe("what a clause overrides", () => {
  const overriding = (over: Parameters<typeof sayOverridden>[0]) =>
    section({
      number: "1.1",
      title: "Strong",
      page: 3,
      plain: { "": "Strong." },
      overrides: [{ clause: "A", over, note: "x" }],
    });

  it("is a section, everything else, or a statute", () => {
    expect(sayOverridden("6.2")).toBe("6.2");
    expect(sayOverridden({ everything: true })).toBe("everything else in the agreement");
    expect(sayOverridden({ statute: "Harbor Code 101" })).toBe("Harbor Code 101");
    for (const over of [{ everything: true }, { statute: "Harbor Code 101" }, "1.1"] as const)
      expect(made({ sections: [overriding(over)] }).sections).toHaveLength(1);
  });

  it("must exist where it is a section", () =>
    expect(() => made({ sections: [overriding("8.8")] })).toThrow("1.1 overrides 8.8, which is no section"));
});
