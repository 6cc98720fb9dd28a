import { describe, expect, it } from "vitest";
import type { CaseLineShape, OpenClockShape } from "../../contract/shapes.ts";
import { whatChanged } from "./whatChanged.ts";

const clock = (of: Partial<OpenClockShape> = {}): OpenClockShape => ({
  what: "Answer at step 1",
  mover: "supervisor",
  since: "2002-04-15",
  due: "2002-04-22",
  clause: "7.6.B",
  onLapse: "The next step is open.",
  counts: "calendar days",
  overdue: false,
  ...of,
});
const line = (of: Partial<CaseLineShape> = {}): CaseLineShape => ({
  id: "g1",
  number: "G-1",
  title: "Credit withheld",
  clause: "9.1.A",
  standing: "Waiting at step 1",
  grievant: "Sample Member",
  filedOn: "2002-04-15",
  next: clock(),
  closed: false,
  ...of,
});

describe("what moving the day did", () => {
  const cases: [string, CaseLineShape, string, string][] = [
    ["a clock that ran out", line({ next: clock({ overdue: true }) }), "2002-04-23", "ran out on 2002-04-22"],
    ["a new standing", line({ standing: "Open at step 2" }), "2002-04-23", "now stands: Open at step 2"],
    ["a clock that ended", line({ next: null }), "2002-04-23", "its clock ended"],
    [
      "another clock",
      line({ next: clock({ what: "Appeal to step 2" }) }),
      "2002-04-23",
      "next: Appeal to step 2",
    ],
    ["a clock due on the new day", line(), "2002-04-22", "is due today"],
    [
      "a case that closed",
      line({ closed: true, standing: "Withdrawn" }),
      "2002-04-23",
      "is closed: Withdrawn",
    ],
  ];
  it.each(cases)("names %s", (_name, after, today, says) => {
    const changes = whatChanged([line()], [after], today);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.says).toContain(says);
  });
  it("is silent where nothing changed and about cases not seen before", () => {
    expect(whatChanged([line()], [line()], "2002-04-16")).toEqual([]);
    expect(whatChanged([], [line()], "2002-04-16")).toEqual([]);
  });
});
