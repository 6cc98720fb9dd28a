import { entitlement, given, rule } from "../../../src/rules/index.ts";

const memberOfUnit = given.flag("memberOfUnit", {
  question: "Is the employee's position in the unit that this agreement covers?",
});

type Plan = { readonly clause: string; readonly name: string; readonly page: number };

/** Whether somebody may join one of the two plans: the agreement sets no condition but the unit. */
const mayJoin = ({ clause, name, page }: Plan) =>
  rule(
    {
      id: `plan-${name.toLowerCase()}-open`,
      clause,
      title: `May the employee join the ${name} plan?`,
      says: `The State's ${name} plan is open to every employee of the unit; the agreement sets no other condition.`,
      page,
    },
    memberOfUnit,
  )
    .reading(
      clause,
      "by-the-plan",
      "How much may be put in, and when, is for the plan to say",
      "The section opens the plan as it stands and prints none of its terms.",
    )
    .example({ memberOfUnit: true }, "2001-07-01", "true")
    .example({ memberOfUnit: true }, "2003-07-02", "true", { note: "the last day of the agreement" })
    .example({ memberOfUnit: false }, "2002-04-15", "false")
    .example({}, "2002-04-15", { missing: ["memberOfUnit"] })
    .example({ memberOfUnit: true }, "2003-07-03", { refused: "outside-agreement" });

const joining = ({ clause, name }: Plan, id: string) =>
  entitlement({
    id,
    clause,
    title: `Save in the ${name} plan`,
    says: `Part of the pay can be put aside in the State's ${name} deferred compensation plan.`,
    applies: memberOfUnit,
    otherwise: "The plan is open under this agreement to employees of the unit alone.",
    rules: [`plan-${name.toLowerCase()}-open`],
    request: {
      what: `To join the ${name} plan, or to change what is put in`,
      by: "At any time; the agreement states none, and the plan's own terms decide when it begins",
      form: "The plan's own papers; the agreement names no form",
      to: "The Department of Personnel Administration, which runs the plan",
    },
  });

const plan401k: Plan = { clause: "14.1", name: "401k", page: 87 };
const plan457: Plan = { clause: "14.2", name: "457", page: 88 };
export const open401k = mayJoin(plan401k);
export const open457 = mayJoin(plan457);
export const join401k = joining(plan401k, "join-401k");
export const join457 = joining(plan457, "join-457");
