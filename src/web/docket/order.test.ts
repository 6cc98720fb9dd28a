import { expect, it } from "vitest";
import type { CaseLineShape } from "../../contract/shapes.ts";
import { byNextDue } from "./order.ts";

const line = (number: string, due: string | null | undefined, closed = false): CaseLineShape => ({
  id: number,
  number,
  title: "",
  clause: "9.1",
  standing: "",
  grievant: "",
  filedOn: "2002-04-15",
  closed,
  next:
    due === undefined
      ? null
      : {
          what: "",
          mover: "",
          since: "2002-04-15",
          due,
          clause: "7.6",
          onLapse: "",
          counts: "",
          overdue: false,
        },
});

it("puts the next due first, then what has no clock, then what is closed", () => {
  const sorted = byNextDue([
    line("G-1", "2002-04-01", true),
    line("G-2", undefined),
    line("G-3", "2002-05-01"),
    line("G-5", "2002-04-20"),
    line("G-4", "2002-04-20"),
    line("G-6", null),
  ]);
  expect(sorted.map(({ number }) => number)).toEqual(["G-4", "G-5", "G-3", "G-6", "G-2", "G-1"]);
});
