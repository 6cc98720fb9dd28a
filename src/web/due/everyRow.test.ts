import { expect, it } from "vitest";
import { everyRow } from "./everyRow.ts";
import { row } from "./testing.ts";

const rows = (count: number) => Array.from({ length: count }, (_, at) => row({ clock: `c${at}` }));
const server = (all: ReturnType<typeof rows>) => {
  const asked: (string | undefined)[] = [];
  const read = async ({ skip = "0" }: { skip?: string }) => {
    asked.push(skip);
    return { rows: all.slice(Number(skip), Number(skip) + 100) };
  };
  return { asked, read };
};

it.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [250, 3],
])("reads %i rows in %i pages", async (count, pages) => {
  const { asked, read } = server(rows(count));
  expect(await everyRow(read, {}, 5000)).toHaveLength(count);
  expect(asked).toHaveLength(pages);
});
it("stops at the most it may read", async () => {
  const { asked, read } = server(rows(900));
  expect(await everyRow(read, {}, 300)).toHaveLength(300);
  expect(asked).toEqual(["0", "100", "200"]);
});
it("gives a row once that stood on two pages, keeps the filters, and tells how far it is", async () => {
  const told: number[] = [];
  const all = rows(150);
  const found = await everyRow(
    async ({ skip, whose }) => {
      expect(whose).toBe("me");
      return { rows: skip === "0" ? all.slice(0, 100) : all.slice(99) };
    },
    { whose: "me" },
    5000,
    (count) => told.push(count),
  );
  expect(found).toHaveLength(150);
  expect(told).toEqual([100, 150]);
});
