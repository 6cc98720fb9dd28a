import { expect, it } from "vitest";
import { lookAt } from "./lookAt.ts";

const clause = (name: string, opened: number, outcomes: Record<string, number> = {}) => ({
  clause: name,
  title: "T",
  opened,
  outcomes,
});
const step = (name: string, count: number, late: number, lapsed: number) => ({
  clause: name,
  title: "Step",
  side: "employer",
  count,
  late,
  lapsed,
});

it("names clauses with several cases, those that won something first, and no accident", () => {
  const found = lookAt(
    [clause("1.A", 9), clause("2.B", 2, { decided: 2 }), clause("3.C", 3, { settled: 1, withdrawn: 2 })],
    [],
  );
  expect(found.map((one) => [one.clause, one.why])).toEqual([
    ["3.C", "3 cases were opened about it; 1 ended with a settlement, an award or a grant."],
    ["1.A", "9 cases were opened about it; 0 of them ended with a settlement, an award or a grant."],
  ]);
});

it("names steps at which a third of several turns was late or let pass, and no others", () => {
  const found = lookAt([], [step("7.A", 2, 2, 0), step("7.B", 9, 1, 1), step("7.C", 9, 2, 1)]);
  expect(found).toEqual([
    {
      clause: "7.C",
      title: "Step",
      why: "Of 9 turns of the employer side 2 came late and 1 was let pass: the time may be too short, or nobody is there to move.",
    },
  ]);
});

it("is silent where there is nothing", () => expect(lookAt([], [])).toEqual([]));
