import { expect, it } from "vitest";
import { byDay } from "./taskOrder.ts";

const task = (
  seq: number,
  due: string | null,
  done: string | null = null,
  takenBack: string | null = null,
) => ({
  seq,
  due,
  done,
  takenBack,
});

it("shows open tasks by their day, then those without one, then what is done, then what was taken back", () => {
  const tasks = [
    task(1, "2002-01-01", null, "wrong case"),
    task(2, "2002-01-01", "2002-01-01"),
    task(3, null),
    task(4, "2002-05-01"),
    task(5, "2002-04-01"),
    task(6, "2002-04-01"),
  ];
  expect(byDay(tasks).map(({ seq }) => seq)).toEqual([5, 6, 4, 3, 2, 1]);
  expect(tasks[0]?.seq).toBe(1);
});
