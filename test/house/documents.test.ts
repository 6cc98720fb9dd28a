import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { roles } from "../../src/people/index.ts";
import { UNITS } from "../../src/quantity/index.ts";
import { mayImport } from "./mayImport.ts";
import { ROOT, textOf } from "./sources.ts";

const decisions = readdirSync(join(ROOT, "decisions")).sort();
const pages = [
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "README.md",
  "docs/errors.md",
  "docs/glossary.md",
  ...decisions.map((name) => `decisions/${name}`),
].filter((path) => path !== "README.md" || existsSync(join(ROOT, path)));

/** The terms of one list of the glossary, in the order in which they stand. */
const termsOf = (list: string): readonly string[] =>
  list.split("\n").flatMap((line) => /^- \*\*(.+?)\*\*: /.exec(line)?.[1] ?? []);

describe("docs/glossary.md", () => {
  const [words = "", units = ""] = textOf("docs/glossary.md").split("\n## Units\n");
  const terms = termsOf(words);

  it("gives each term one line. Remedy: `- **term**: a sentence.`", () => {
    expect(terms.length).toBeGreaterThan(100);
    const lines = [words, units].flatMap((list) => list.slice(list.indexOf("\n- ")).trim().split("\n"));
    expect(lines.filter((line) => !/^- \*\*[^*]+\*\*: \S.*\.$/.test(line))).toEqual([]);
  });

  it.each([
    ["terms", terms],
    ["units", termsOf(units)],
  ])("has its %s sorted, each once", (_, list) => {
    const low = list.map((term) => term.toLowerCase());
    expect(low).toEqual([...new Set(low)].sort());
  });

  it("explains every role that the program knows", () => {
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.map(({ title }) => title.toLowerCase()).filter((title) => !terms.includes(title))).toEqual(
      [],
    );
  });

  it("explains every unit of measure", () => expect([...termsOf(units)].sort()).toEqual([...UNITS].sort()));
});

describe("ARCHITECTURE.md", () => {
  const text = textOf("ARCHITECTURE.md");
  const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it("and its drawing name every folder of src", () => {
    const drawing = textOf("docs/architecture.svg");
    expect(folders.filter((name) => !text.includes(`\`${name}/\``))).toEqual([]);
    expect(folders.filter((name) => !drawing.includes(`>${name}<`))).toEqual([]);
  });

  it("has the arrows that test/house/arrows.test.ts holds the imports to", () => {
    const table = Object.fromEntries(
      [...text.matchAll(/^\| `(\w+)`\s+\| (.*?)\s+\|$/gm)].map(([, folder, list]) => [
        folder,
        [...list!.matchAll(/`(\w+)`/g)].map((match) => match[1]).sort(),
      ]),
    );
    const held = Object.fromEntries(
      Object.entries(mayImport(textOf("test/house/arrows.test.ts"))).map(([folder, list]) => [
        folder,
        [...list].sort(),
      ]),
    );
    expect(Object.keys(held).sort()).toEqual([...folders].sort());
    expect(table).toEqual(held);
  });
});

describe("decisions", () => {
  it("are numbered without a gap", () =>
    expect(decisions.map((name) => name.slice(0, 4))).toEqual(
      decisions.map((_, i) => String(i + 1).padStart(4, "0")),
    ));

  it.each(decisions)("%s has its date, its status and its three parts", (name) => {
    expect(name).toMatch(/^\d{4}(-[a-z0-9]+)+\.md$/);
    const text = textOf(`decisions/${name}`);
    expect(text).toMatch(/^# \S.*\n\nDate: \d{4}-\d\d-\d\d\\?\nStatus: (accepted|superseded by \d{4})\n/);
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      "Context",
      "Decision",
      "Consequences",
    ]);
  });
});

describe("the words of the project", () => {
  it.each(pages)("%s points at files that are there", (page) => {
    const text = textOf(page);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
      normalize(join(dirname(page), match[1]!)),
    );
    // Paths in code: `src/rules/ask.ts`. With NAME in it, it stands for a file that a reader will make.
    const paths = [...text.matchAll(/`((?:src|agreements|test|docs|bench|bin|decisions|\.ci)\/[\w./-]+)`/g)]
      .map((match) => match[1]!)
      .filter((path) => !/NAME/.test(path));
    expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(pages)("%s names scripts that package.json has", (page) => {
    const scripts = [...textOf(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]!);
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it("CHANGELOG.md has the version of package.json or what is unreleased", () =>
    expect(textOf("CHANGELOG.md")).toMatch(
      new RegExp(`^## (Unreleased|${packageJson.version.replaceAll(".", "\\.")})`, "m"),
    ));

  it("LICENSE is the one that package.json names", () => {
    expect(packageJson.license).toBe("Apache-2.0");
    expect(textOf("LICENSE")).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/);
  });
});
