import { describe, expect, it } from "vitest";
import { flaws, type Procedure } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { activityTalksProcedure } from "./activity-talks-procedure.ts";
import { outsideWorkCommittee, outsideWorkReview } from "./outside-work.ts";
import { outsideWorkProcedure } from "./outside-work-procedure.ts";

const asked = ["2002-03-01 employee ask work=teaching"];
const refused = [...asked, "2002-03-11 department refuse reason=conflict"];
const review = [...refused, "2002-03-15 employee askReview"];
const committee = [
  ...review,
  "2002-03-20 union nameUnion members=U1\nU2",
  "2002-03-25 department nameDepartment members=D1\nD2",
];
const recommended = [...committee, "2002-04-10 department recommend recommends=grant"];

const rows: readonly CaseRow[] = [
  {
    name: "the department's answer has no last day; silence is no refusal",
    acts: asked,
    days: { "2003-03-01": ["asked.grant department no-last-day 13.2.B"] },
    stands: "Asked: the department answers",
  },
  {
    name: "granted",
    acts: [...asked, "2002-03-05 department grant"],
    days: { "2002-03-05": [] },
    stands: "Exception granted",
  },
  {
    name: "the review has no last day",
    acts: refused,
    days: { "2003-03-11": ["refused.askReview employee no-last-day 13.2.B"] },
  },
  {
    name: "let stand",
    acts: [...refused, "2002-03-12 employee letStand"],
    days: { "2002-03-12": [] },
    stands: "The employee lets the refusal stand",
  },
  {
    name: "both sides name their two, in either order",
    acts: committee.slice(0, -1),
    days: {
      "2002-03-19": [
        "review.nameDepartment department no-last-day 13.2.B",
        "review.nameUnion union no-last-day 13.2.B",
      ],
      "2002-03-20": ["review.nameDepartment department no-last-day 13.2.B"],
    },
  },
  {
    name: "the committee's recommendation, then the decision",
    acts: recommended,
    days: {
      "2002-03-25": ["committee.recommend department no-last-day 13.2.B"],
      "2002-04-10": ["recommended.decide department-head no-last-day 13.2.B"],
    },
  },
  {
    name: "the department head follows it",
    acts: [...recommended, "2002-04-15 department-head decide decision=grant"],
    days: { "2002-04-15": [] },
    stands: "Exception granted",
  },
  {
    name: "the department head does not follow it",
    acts: [...recommended, "2002-04-15 department-head decide decision=refuse"],
    days: { "2002-04-15": [] },
    stands: "Refused by the department head",
  },
  {
    name: "a committee divided two to two says so, and the department head decides",
    acts: [...committee, "2002-04-10 union recommend recommends=divided"],
    days: { "2002-04-10": ["recommended.decide department-head no-last-day 13.2.B"] },
  },
  {
    name: "the department changes its mind before the recommendation",
    acts: [...committee, "2002-04-01 department grant"],
    days: { "2002-04-01": [] },
    stands: "Exception granted",
  },
  {
    name: "withdrawn by the employee alone",
    acts: [...review, "2002-03-16 union withdraw", "2002-03-17 employee withdraw"],
    days: { "2002-03-17": [] },
    stands: "Withdrawn",
    refused: ["wrong-mover"],
  },
];

const listed = ["2002-03-01 union presentList department=Harbor changes=some"];
const talks: readonly CaseRow[] = [
  {
    name: "a list brings talks with the personnel department",
    acts: listed,
    days: { "2003-01-01": ["presented.meet director no-last-day 13.2.C"] },
  },
  {
    name: "mandatory reduced worktime brings talks with the department head",
    acts: ["2002-03-01 union askTalks programme=one"],
    days: { "2003-01-01": ["asked.meet department-head no-last-day 13.2.D"] },
  },
  {
    name: "talks that agree on something",
    acts: [
      ...listed,
      "2002-03-10 director meet",
      "2002-03-17 director meet",
      "2002-04-01 union agree terms=some",
    ],
    days: { "2002-03-17": ["talking.agree union no-last-day 13.2.C"], "2002-04-01": [] },
    stands: "Agreed",
  },
  {
    name: "talks that agree on nothing",
    acts: [...listed, "2002-03-10 director meet", "2002-04-01 director close"],
    days: { "2002-04-01": [] },
    stands: "Ended without agreement",
  },
  {
    name: "no agreement before the talks, and none of the other level",
    acts: [...listed, "2002-03-10 director agree terms=some", "2002-03-11 department-head meet"],
    days: { "2002-03-11": ["presented.meet director no-last-day 13.2.C"] },
    refused: ["before-its-predecessor", "wrong-mover"],
  },
];

const tables: [Procedure, readonly CaseRow[]][] = [
  [outsideWorkProcedure, rows],
  [activityTalksProcedure, talks],
];
describe.each(tables)("$title", (procedure, table) => {
  it.each(table.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws and can be written down", () => {
    expect(flaws(procedure)).toEqual([]);
    expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
  });
});

describe("what must not happen, in the order of the faults", () => {
  it.each([
    ["2002-03-01 employee ask", [], "missing-field"],
    ["2002-03-01 department ask work=teaching", [], "wrong-mover"],
    ["2002-03-05 employee askReview", asked, "before-its-predecessor"],
    ["2002-03-05 employee grant", asked, "wrong-mover"],
    ["2002-03-15 union askReview", refused, "wrong-mover"],
    ["2002-03-20 union nameUnion members=U1", review, "invalid-field"],
    ["2002-03-20 union nameUnion members=U1\nU1", review, "invalid-field"],
    ["2002-03-20 union nameUnion members=U1\nU2\nU3", review, "invalid-field"],
    ["2002-03-20 union nameDepartment members=D1\nD2", review, "wrong-mover"],
    ["2002-03-21 union nameUnion members=U3\nU4", committee.slice(0, -1), "on-record-already"],
    ["2002-03-21 union recommend recommends=grant", committee.slice(0, -1), "before-its-predecessor"],
    ["2002-04-01 department-head decide decision=grant", committee, "before-its-predecessor"],
    ["2002-04-15 department decide decision=grant", recommended, "wrong-mover"],
    ["2002-04-15 department grant", recommended, "before-its-predecessor"],
  ])("%s", (line, before: readonly string[], code) => {
    const today = "2003-12-31";
    const without = standsOn(outsideWorkProcedure, before, today);
    const found = standsOn(outsideWorkProcedure, [...before, line], today);
    expect(found.refusals.map((each) => each.code)).toEqual([code]);
    expect({ ...found, refusals: [] }).toEqual(without);
  });
});

it("goes to the committee exactly where the rules of the section say so", () => {
  const stands = (acts: readonly string[]) => standsOn(outsideWorkProcedure, acts, "2002-12-31").station;
  const rule = (outsideWorkReviewAsked: boolean) =>
    ruleAnswer(outsideWorkReview, { outsideWorkRefused: true, outsideWorkReviewAsked });
  expect([stands(refused), rule(false)]).toEqual(["refused", "false"]);
  expect([stands(review), rule(true)]).toEqual(["review", "true"]);
  const seats = outsideWorkProcedure.acts.flatMap(({ fields }) => fields.flatMap(({ count }) => count ?? []));
  expect(
    ruleAnswer(outsideWorkCommittee, {
      outsideWorkDepartmentSeats: String(seats[0]),
      outsideWorkUnionSeats: String(seats[1]),
    }),
  ).toBe("true");
});
