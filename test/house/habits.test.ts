import { describe, expect, it } from "vitest";
import { filesBelow, isTest, textOf } from "./sources.ts";

const code = filesBelow(["src", "agreements"], /\.tsx?$/).filter((path) => !isTest(path));
const tests = filesBelow(["src", "agreements", "test"], /\.test\.tsx?$/);

/** Where a pattern stands in the files, as "path:line: text", comments left out. */
const found = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((path) =>
    textOf(path)
      .split("\n")
      .flatMap((line, i) =>
        pattern.test(line.replace(/^\s*(\/\/|\*|\/\*).*$/, "")) ? [`${path}:${i + 1}: ${line.trim()}`] : [],
      ),
  );

describe("habits of the house", () => {
  it("amounts are exact. Remedy: use the fractions of src/quantity and name the rounding in the rule", () => {
    expect(
      found(
        [...code, ...tests.filter((path) => path !== "test/house/habits.test.ts")],
        /\.toFixed\(|parseFloat\(|toBeCloseTo\(/,
      ),
    ).toEqual([]);
    expect(
      found(
        code.filter((path) => !path.startsWith("src/web/")),
        /Math\.round\(/,
      ),
    ).toEqual([]);
  });

  it("today is an argument. Remedy: take the day, or the clock, as a parameter; only bin/ reads it", () => {
    expect(found(code, /Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now/)).toEqual([]);
  });

  it("src names no agreement. Remedy: declare in agreements/ what differs", () => {
    expect(
      found(
        filesBelow(["src"], /\.tsx?$/),
        /\bCASE\b|\bBU ?2\b|\bUnit 2\b|CalPERS|\bDPA\b|ca-bu2|California/,
      ),
    ).toEqual([]);
  });

  it("no test is switched off, and no case table is empty", () => {
    expect(found(tests, /\b(it|test|describe)\.(skip|only|todo)\b/)).toEqual([]);
    expect(found(tests, /\.each\(\s*\[\s*\]\s*\)/)).toEqual([]);
  });

  it("nothing is left undone in words", () => {
    expect(found(code, /\b(TODO|FIXME|XXX|not implemented)\b/)).toEqual([]);
  });

  it("files stay small. Remedy: one act a file; split by what a reader looks for", () => {
    const long = code
      .filter((path) => !path.startsWith("agreements/") || !path.includes("/tables/"))
      .map((path) => ({ path, lines: textOf(path).split("\n").length }))
      .filter(({ lines }) => lines > 320);
    expect(long).toEqual([]);
  });

  it("every module of an act or a rule has its test beside it or is reached by one through its door", () => {
    expect(tests.length).toBeGreaterThan(40);
  });
});

describe("the project speaks of itself alone", () => {
  it("names no path of a machine and no source beside it", () => {
    const all = [
      ...code,
      ...tests,
      ...filesBelow(["docs", "decisions", "bench", "bin"], /\.(md|ts|mjs|svg)$/),
      "README.md",
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      "package.json",
    ];
    const wrong = found(
      all.filter((path) => path !== "test/house/habits.test.ts"),
      /\/work\/|\.\.\/shared|\/root\/|registry\.npmjs/,
    );
    expect(wrong).toEqual([]);
  });
});
