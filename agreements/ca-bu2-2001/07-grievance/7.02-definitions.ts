import { type Mover, section } from "../../../src/rules/index.ts";

/** Who moves in the procedures of this article. A grievant may act through a representative of the union. */
export const movers: readonly Mover[] = [
  { id: "grievant", title: "the grievant", side: "union" },
  { id: "union", title: "the union", side: "union" },
  { id: "supervisor", title: "the immediate supervisor", side: "employer" },
  { id: "first-level", title: "the first level of appeal", side: "employer" },
  { id: "second-level", title: "the second level of appeal", side: "employer" },
  { id: "third-level", title: "the third level of appeal", side: "employer" },
  { id: "director", title: "the Director of Personnel Administration or designee", side: "employer" },
  { id: "state", title: "the State", side: "employer" },
];

/** Everybody who can speak for one of the two sides; the State's officer is its usual voice. */
export const everyone: readonly string[] = [
  "grievant",
  "union",
  "state",
  "supervisor",
  "first-level",
  "second-level",
  "third-level",
  "director",
];

export default section({
  number: "7.2",
  title: "Definitions",
  page: 28,
  plain: {
    A: "It is a grievance when employees, or the union itself, differ with the State over what an express term of this agreement means, how it is applied, or whether it is kept.",
    B: "It is a complaint when employees or the union dispute a written rule or policy that this agreement does not cover and that is not for the State Personnel Board. The department head or designee has the last word on it.",
    C: "The department head says who counts as somebody's immediate supervisor.",
    D: "The union, an employee and the State can each be a party.",
    E: "A steward whom the union has designated, or somebody on the union's paid staff, may represent it.",
  },
  cites: ["7.12"],
});
