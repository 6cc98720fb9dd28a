import { describe, expect, it } from "vitest";
import { routes } from "../../src/contract/index.ts";
import { statusOf } from "../../src/server/http/status.ts";
import { codesGiven, type Given, isCode, scan } from "./refusalCodes.ts";
import { textOf } from "./sources.ts";

const PAGE = "docs/errors.md";
const found = codesGiven();
const byCode = new Map<string, Given[]>();
for (const one of found.given) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
const listed = new Set(Object.values(routes).flatMap((route): readonly string[] => route.refusals));

const rows = textOf(PAGE)
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const cells = line
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.trim());
    const [code = "", when = "", remedy = "", where = "", http = ""] = cells;
    // Without the blanks with which the formatter sets the columns.
    return {
      line: `| ${cells.join(" | ")} |`,
      code: code.replaceAll("`", ""),
      ...{ when, remedy, where, http },
    };
  });

/** The line as it should stand: who gives the code and its status come from the sources, the words from the page. */
const lineOf = (code: string, given: readonly Given[], row: (typeof rows)[number] | undefined): string => {
  const remedies = given.flatMap((one) => (one.remedy ? [one.remedy] : []));
  const title = given.find((one) => one.title)?.title;
  const remedy = row && (remedies.length === 0 || remedies.includes(row.remedy)) ? row.remedy : remedies[0];
  const where = [...new Set(given.map((one) => one.where))].sort().join(", ");
  const overHttp = listed.has(code) || given.some((one) => one.where === "server");
  // A dash says that the code never travels over HTTP; no route may list such a code.
  const status = row?.http === "–" && !overHttp ? "–" : String(statusOf(code));
  const words = [row?.when || title || "(say when)", remedy || "(say what to do)"];
  return `| \`${code}\` | ${words.join(" | ")} | ${where} | ${status} |`;
};

describe("the scanner of refusal codes", () => {
  it.each([
    ["a call", 'refusal("tide-out", "x", "y")', ["tide-out"]],
    ["a call through a door", 'harbor.refuse("tide-out", "x")', ["tide-out"]],
    ["a builder under another name", 'import { refuse as no } from "./a.ts"; no("tide-out")', ["tide-out"]],
    ["either branch", 'refuse(late ? "tide-out" : "no-boat", "x")', ["tide-out", "no-boat"]],
    ["a catalogue of remedies", 'const HARBOR_REFUSALS = { "tide-out": "Wait." } as const', ["tide-out"]],
    [
      "a catalogue with titles",
      'const harborRefusals = { ebb: { title: "a", remedy: "b" } } satisfies X',
      ["ebb"],
    ],
    ["an object", 'const a = { code: "tide-out", reason: "x", compared: {}, remedy: "y" }', ["tide-out"]],
    ["a type", 'class A { readonly code: "tide-out" | "no-boat"; }', ["tide-out", "no-boat"]],
    ["nothing", 'const a = { code: "AA99" }; reply.code(404); // refusal("no")', []],
  ])("sees %s", (_, text, codes) =>
    expect(scan("src/harbor/a.ts", text).given.map(({ code }) => code)).toEqual(codes),
  );

  it("names a call whose code it cannot read", () =>
    expect(scan("src/harbor/a.ts", "refuse(pick(), 'x')").unread).toEqual(["src/harbor/a.ts:1: pick()"]));
});

describe(PAGE, () => {
  it("is held against codes that are found at all", () => {
    expect(byCode.size).toBeGreaterThan(100);
    expect([...byCode.keys()].filter((code) => !isCode(code))).toEqual([]);
  });

  it("can be held against every call. Remedy: write the code where it is given, or pass on a `code`", () =>
    expect(found.unread).toEqual([]));

  it("has one line for each code, as the sources give it. Remedy: take out the lines with -, put in those with +, run `npx biome check --write docs`", () => {
    const wanted = [...byCode].map(([code, given]) =>
      lineOf(
        code,
        given,
        rows.find((row) => row.code === code),
      ),
    );
    const standing = rows.map(({ line }) => line);
    const changes = [
      ...standing.filter((line) => !wanted.includes(line)).map((line) => `- ${line}`),
      ...wanted.filter((line) => !standing.includes(line)).map((line) => `+ ${line}`),
    ];
    expect(changes.sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))).toEqual([]);
  });

  it("is sorted, names each code once, and says when and what to do", () => {
    const codes = rows.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(rows.filter(({ when, remedy }) => !/\w/.test(when) || !/\w/.test(remedy))).toEqual([]);
    expect(rows.filter(({ line }) => line.includes("(say "))).toEqual([]);
  });

  it("covers the codes that routes announce: each is one that something gives. Remedy: correct src/contract/routes.ts", () =>
    expect([...listed].filter((code) => !byCode.has(code))).toEqual([]));
});
