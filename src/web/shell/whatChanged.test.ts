import { describe, expect, it } from "vitest";
import type { CaseLineShape, DocketRowShape } from "../../contract/shapes.ts";
import { clock, line, row } from "../due/testing.ts";
import { whatChanged } from "./whatChanged.ts";

const says = (
  after: { cases?: CaseLineShape[]; due?: DocketRowShape[] },
  today: string,
  before: { cases?: CaseLineShape[]; due?: DocketRowShape[] } = { cases: [line()] },
) =>
  whatChanged({ cases: [], due: [], ...before }, { cases: [], due: [], ...after }, today).map(
    (change) => change.says,
  );

describe("what moving the day did to a case", () => {
  const cases: [string, CaseLineShape, string, string][] = [
    ["a clock that ran out", line({ next: clock({ overdue: true }) }), "2002-04-23", "ran out on 2002-04-22"],
    ["a new standing", line({ standing: "Open at step 2" }), "2002-04-23", "now stands: Open at step 2."],
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
      "is closed: Withdrawn.",
    ],
  ];
  it.each(cases)("names %s", (_name, after, today, what) => {
    const found = says({ cases: [after] }, today);
    expect(found).toHaveLength(1);
    expect(found[0]!.join(" ")).toContain(what);
  });
  it("is silent where nothing changed and about cases not seen before", () => {
    expect(says({ cases: [line()] }, "2002-04-16")).toEqual([]);
    expect(says({ cases: [line()] }, "2002-04-16", {})).toEqual([]);
  });
});

describe("what moving the day did to the clocks of any procedure", () => {
  const ran = (of: Partial<DocketRowShape> = {}) => row({ overdue: true, daysLeft: -1, ...of });
  it("tells every clock of a case that ran out, not only its next one", () => {
    const appeal = { clock: "appeal", what: "Appeal", mover: "Grievant", onLapse: "The appeal is lost." };
    const before = { cases: [line()], due: [row(), row(appeal)] };
    const found = says(
      { cases: [line()], due: [ran(), ran({ ...appeal, lapsed: true })] },
      "2002-04-23",
      before,
    );
    expect(found).toEqual([
      [
        "ran out on 2002-04-22, Supervisor to move: Answer at step 1. The next step is open.",
        "ran out on 2002-04-22, Grievant to move: Appeal. The appeal is lost.",
      ],
    ]);
  });
  it("says nothing of what had run out before", () => {
    expect(says({ due: [ran({ daysLeft: -8 })] }, "2002-04-30", { due: [ran()] })).toEqual([]);
  });
  it("says what is due on the new day, with its hour", () => {
    const due = row({ daysLeft: 0, time: "10:30", what: "Meet", source: "hearing" });
    expect(says({ due: [due] }, "2002-04-22", { due: [row({ daysLeft: 3 })] })).toEqual([
      ["Meet is due today, by 10:30."],
    ]);
  });
  it("tells a task of a case beyond the list of cases", () => {
    expect(says({ due: [ran({ matter: "m9", source: "task", onLapse: "" })] }, "2002-04-23", {})).toEqual([
      ["ran out on 2002-04-22, Supervisor to move: Answer at step 1."],
    ]);
  });
  it("does not tell the same clock twice, but tells where the case stands now", () => {
    const overdue = line({ next: clock({ overdue: true }) });
    const before = { cases: [line()], due: [row()] };
    expect(says({ cases: [overdue], due: [ran()] }, "2002-04-23", before)[0]).toHaveLength(1);
    const moved = line({ standing: "Open at step 2" });
    expect(says({ cases: [moved], due: [ran()] }, "2002-04-23", before)[0]).toEqual([
      "ran out on 2002-04-22, Supervisor to move: Answer at step 1. The next step is open.",
      "now stands: Open at step 2.",
    ]);
  });
});
