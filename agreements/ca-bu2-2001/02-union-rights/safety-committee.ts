import { figure, given, read, rule } from "../../../src/rules/index.ts";

const head = { clause: "2.8", page: 11, unit: "count" } as const;
export const fromUnit = figure(
  { ...head, id: "safety-committee-unit", title: "Members of the unit on a safety committee at least" },
  { "2001-07-01": "1" },
);
export const fromManagement = figure(
  {
    ...head,
    id: "safety-committee-management",
    title: "Members of management on a safety committee at least",
  },
  { "2001-07-01": "1" },
);
const seats = (name: string, of: string) =>
  given.number(name, {
    unit: "count",
    min: "0",
    max: "50",
    question: `How many members of ${of} sit on the safety committee?`,
  });
const unit = seats("committeeOfUnit", "the unit");
const management = seats("committeeOfManagement", "management");
const requested = given.flag("committeeRequested", {
  question: "Has the union asked for a safety committee?",
});
const wider = given.flag("committeeWider", {
  question: "Is it a committee that serves more employees than the unit?",
});
const facts = {
  committeeRequested: true,
  committeeWider: false,
  committeeOfUnit: "1",
  committeeOfManagement: "1",
};
/** 2.8: whether what the appointing authority did is enough. */
export const committeeEnough = rule(
  {
    id: "safety-committee-enough",
    clause: "2.8",
    title: "Does the safety committee satisfy the agreement?",
    says: "Once the union asks: a committee with at least one of the unit and one of management, or a seat for the unit on a committee that serves others too.",
    page: 11,
  },
  requested
    .not()
    .or(unit.isAtLeast(read(fromUnit)).and(wider.or(management.isAtLeast(read(fromManagement))))),
)
  .example(facts, "2002-04-15", "true")
  .example({ ...facts, committeeOfManagement: "0" }, "2002-04-15", "false")
  .example({ ...facts, committeeOfUnit: "0" }, "2002-04-15", "false")
  .example({ ...facts, committeeWider: true, committeeOfManagement: "0" }, "2002-04-15", "true")
  .example({ ...facts, committeeWider: true, committeeOfUnit: "0" }, "2002-04-15", "false")
  .example({ committeeRequested: false }, "2002-04-15", "true", {
    note: "nothing is owed before the union asks",
  })
  .example({ ...facts, committeeWider: undefined, committeeOfManagement: "0" }, "2002-04-15", {
    missing: ["committeeWider"],
  });
