import { expect, it } from "vitest";
import { splitLines } from "./lines.ts";
import { findTruncation } from "./truncated.ts";

const entries = ["1.1", "1.2", "Att.A"].map((number, index) => ({
  number,
  title: "x",
  page: index + 4,
  index,
}));
const [end] = splitLines("The end.") as [ReturnType<typeof splitLines>[number]];
const whole = {
  entries,
  found: (entry: { number: string }) => ["1.1", "1.2", "Att.A"].includes(entry.number),
  marks: [],
  lastPage: 6,
  lastLine: end,
};

it("lets a whole file pass, also one whose last heading is damaged but whose pages are all there", () => {
  expect(findTruncation(whole)).toBeUndefined();
  expect(
    findTruncation({ ...whole, found: (entry: { number: string }) => entry.number.startsWith("1.") }),
  ).toBeUndefined();
});

it.each([
  [
    "the contents list more",
    { found: (entry: { number: string }) => entry.number === "1.1", lastPage: 4 },
    { missingAtEnd: 2, lastFound: "1.1" },
  ],
  ["the pages count more", { marks: [{ index: 0, page: 3, of: 9 }] }, { lastPage: 3, pages: 9 }],
  [
    "a sentence breaks off",
    { lastLine: splitLines(`The pilot who tends the outer lamp through the whole of the winter is`)[0] },
    { line: 1 },
  ],
])("refuses where %s", (_, change, compared) => {
  expect(findTruncation({ ...whole, ...change })).toMatchObject({ code: "text.truncated", compared });
});
