import { describe, expect, it } from "vitest";
import { isComputed, section } from "./section.ts";
import { topic } from "./statute.ts";

const parts = { number: "1.1", title: "Boats", page: 3, plain: { "": "Boats." } };

describe("a section from its parts", () => {
  it("is open to every step of a grievance unless it says otherwise, and otherwise empty", () =>
    expect(section(parts)).toMatchObject({
      article: "1",
      forum: { reach: "arb" },
      overrides: [],
      rules: [],
    }));

  it("gives clauses their whole address, whether they were written so or below the section", () => {
    const made = section({
      ...parts,
      forum: {
        reach: "arb",
        except: [
          { clause: "A.3", reach: "none" },
          { clause: "1.1.B", reach: "step3" },
          { clause: "1", reach: "dept" },
        ],
      },
      overrides: [
        { clause: "A", over: "2.1", note: "x" },
        { clause: "1.1", over: { everything: true }, note: "y" },
      ],
    });
    expect(made.forum.except?.map((one) => one.clause)).toEqual(["1.1.A.3", "1.1.B", "1.1.1"]);
    expect(made.overrides.map((one) => one.clause)).toEqual(["1.1.A", "1.1"]);
  });

  it("is words only until something in it can be asked, started or looked up", () => {
    expect(isComputed(section(parts))).toBe(false);
    expect(
      isComputed(section({ ...parts, statutes: topic("Harbor Code", "A", "Boats", [["1", "x", []]]) })),
    ).toBe(true);
  });
});
