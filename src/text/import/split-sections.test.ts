import { expect, it } from "vitest";
import type { Contents } from "./contents.ts";
import { joinSplitSection } from "./split-sections.ts";

const listing = (...entries: [string, string][]): Contents => ({
  entries: entries.map(([number, title], index) => ({ number, title, page: 1, index })),
  lines: new Set(),
  strays: [],
});

it.each([
  ["listed under its title", "3.1\t3 Bell Leave", 3, 12, listing(["3.13", "Bell Leave"]), "3.13"],
  ["next, and there is no table of contents", "3.1\t3 Bell Leave", 3, 12, listing(), "3.13"],
  ["parted before the point", "3 .13 Bell Leave", 3, 12, listing(), "3.13"],
  ["neither next nor listed", "3.1\t3 Bell Leave", 3, 4, listing(), undefined],
  ["a title that begins with a number", "3.1\t4 Day Week", 3, 0, listing(["3.1", "4 Day Week"]), undefined],
  [
    "next, but not in the table of contents",
    "3.1\t3 Bells ring",
    3,
    12,
    listing(["3.1", "Shore"]),
    undefined,
  ],
])("a number that is %s", (_, line, article, section, contents, now) => {
  expect(joinSplitSection(line, article, section, contents)?.repair.now).toBe(now);
});
