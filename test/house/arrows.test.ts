import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, isTest, textOf } from "./sources.ts";

/** What each folder may import besides itself; arrows point down only (ARCHITECTURE.md draws them). */
const FLOOR = ["quantity", "refusal", "calendar"];
const RECORDS = [...FLOOR, "journal", "text", "rules"];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  quantity: [],
  refusal: [],
  contract: ["refusal"],
  calendar: ["quantity"],
  journal: FLOOR,
  text: FLOOR,
  rules: FLOOR,
  document: FLOOR,
  feed: ["calendar"],
  mail: ["refusal"],
  people: RECORDS,
  case: [...RECORDS, "people", "document"],
  store: [...RECORDS, "people", "case"],
  jobs: ["store"],
  server: [...RECORDS, "people", "document", "feed", "mail", "jobs", "case", "store", "contract"],
  cli: [...RECORDS, "people", "document", "feed", "mail", "jobs", "case", "store", "contract", "server"],
  web: ["contract", "calendar"],
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly door: string;
}

const folderOf = (path: string) => path.split("/")[1]!;
const importsOf = (path: string): readonly string[] =>
  [...textOf(path).matchAll(/(?:from\s+|import\(|import\s+)"(\.[^"]+)"/g)].map((match) =>
    normalize(join(dirname(path), match[1]!)),
  );

const arrowsOf = (path: string): readonly Arrow[] =>
  importsOf(path).map((door) => ({ from: path, to: door, door }));

/** What only tests load: stores and servers made for a test. */
const isForTests = (path: string) => /\/testing/.test(path);

/**
 * Two folders have no single door. Every file of the contract is meant for all; and a command loads just the
 * area of the server that answers it, because the server's own door would bring the whole web server along.
 */
const isOpenHouse = (from: string, to: string) =>
  folderOf(to) === "contract" || (folderOf(from) === "cli" && folderOf(to) === "server");

const files = filesBelow(["src"], /\.tsx?$/);

describe("imports", () => {
  it("are found at all", () => expect(files.flatMap(arrowsOf).length).toBeGreaterThan(100));

  it("point down only. Remedy: move the code to the folder that may know both, or pass the value in", () => {
    const wrong = files.flatMap(arrowsOf).filter(({ from, to }) => {
      if (!to.startsWith("src/")) return !(to === "package.json" || (isTest(from) && to.startsWith("test/")));
      const [a, b] = [folderOf(from), folderOf(to)];
      return a !== b && !MAY_IMPORT[a]?.includes(b);
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("enter another folder by its index.ts only. Remedy: export it from the folder's door", () => {
    const doors = /^src\/[a-z]+\/(?:[a-z]+\/)?index\.ts$/;
    const wrong = files
      .filter((path) => !isTest(path) && !isForTests(path))
      .flatMap(arrowsOf)
      .filter(({ to }) => to.startsWith("src/") && !doors.test(to))
      .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !isOpenHouse(from, to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("of agreements reach the doors of rules, calendar and quantity, and nothing else of src", () => {
    const wrong = filesBelow(["agreements"], /\.ts$/)
      .filter((path) => !isTest(path))
      .flatMap(arrowsOf)
      .filter(({ to }) => to.startsWith("src/") && !/^src\/(rules|calendar|quantity)\/index\.ts$/.test(to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("know every folder of src", () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !MAY_IMPORT[folder])).toEqual([]);
  });

  it("meet no folder that says nothing of what it holds", () => {
    const vague = /\/(utils?|helpers?|common|shared|lib|core|misc)\//;
    expect(
      filesBelow(["src", "agreements", "test", "bench"], /./).filter((path) => vague.test(`/${path}`)),
    ).toEqual([]);
  });
});
