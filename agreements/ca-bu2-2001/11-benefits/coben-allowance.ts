import {
  cell,
  date,
  figure,
  given,
  notApplicable,
  read,
  rule,
  table,
  today,
  when,
} from "../../../src/rules/index.ts";
import { permanentIntermittent } from "../inputs.ts";
import { dentalPartyCode, dentalPlan, healthPlan, inHealthPlan, partyCode } from "./inputs.ts";

export const COBEN = "2002-07-01";
export const allowance = table(
  {
    id: "coben-allowance",
    clause: "11.5.A",
    title: "Monthly allowance for health, dental and vision",
    unit: "USD/month",
    page: 58,
    columns: ["allowance"],
  },
  { [COBEN]: { one: ["230"], two: ["443"], three: ["584"] } },
);
export const increaseShare = figure(
  {
    id: "coben-increase-share",
    clause: "11.5.B",
    title: "Part of the HMO premium increase that the State adds",
    unit: "share",
    page: 58,
  },
  { "2003-01-01": "2/3" },
);
const hmoIncrease = given.number("hmoIncrease", {
  unit: "USD/month",
  min: "0",
  max: "1000",
  question:
    "By how many dollars a month did CalPERS HMO premiums for this party code rise on January 1, 2003, as a weighted average?",
});

export const beforeCoben = today().isBefore(date(COBEN));
export const notYet = () =>
  notApplicable("USD/month", "11.5.A", "consolidated benefits begin on July 1, 2002; see 11.1 and 11.2");
export const bothDeclined = healthPlan.is("declined-certified").and(dentalPlan.is("declined-certified"));
export const dentalOnly = healthPlan.is("declined-certified").and(dentalPlan.is("enrolled"));
/** Something is declined without the proof that D.2, D.3 and D.5 ask for. */
export const unproved = healthPlan
  .is("declined")
  .or(healthPlan.is("declined-certified").and(dentalPlan.is("declined")));
export const noProof = () =>
  notApplicable("USD/month", "11.5.D.2", "what is declined is not certified from another source");

const head = {
  id: "coben-allowance",
  clause: "11.5.A",
  title: "Consolidated benefits allowance of a month",
  says: "What the State puts toward health, dental and vision together: by the party code of the health plan, or of the dental plan where health is declined with proof of other coverage.",
  page: 58,
  straddle: "split",
} as const;
const CENTS = "allowances are paid in cents";
const printed = when(
  inHealthPlan,
  cell(allowance, partyCode, "allowance"),
  cell(allowance, dentalPartyCode, "allowance"),
);
const raised = printed.plus(hmoIncrease.times(read(increaseShare))).rounded("0.01", "half-up", CENTS);
const general = rule(head, printed.rounded("0.01", "half-up", CENTS))
  .notwithstanding("11.5.B", today().isFrom(date("2003-01-01")), raised, {
    note: "From 2003 the allowance is raised with the HMO premiums",
  })
  .notwithstanding(
    "11.5.D.3",
    bothDeclined,
    notApplicable("USD/month", "11.5.D.3", "with both plans declined, cash stands in place of the allowance"),
    { note: "Health and dental are both declined", over: ["11.5.B"] },
  )
  .notwithstanding("11.5.D.2", unproved, noProof(), {
    note: "Declined without proof of other coverage",
    over: ["11.5.B"],
  })
  .notwithstanding("11.5.A", beforeCoben, notYet(), {
    note: "Consolidated benefits have not begun",
    over: ["11.5.D.2", "11.5.D.3"],
  });

const facts = { healthPlan: "administered", partyCode: "one", dentalPlan: "enrolled" };
const dental = { healthPlan: "declined-certified", dentalPlan: "enrolled", dentalPartyCode: "two" };
export const cobenAllowance = general
  .reading(
    "11.5.D.4",
    "cash-alone-concerns-cash",
    "Intermittents who enrolled under 11.5.E.2 have the allowance for their plans; D.4 limits what they may draw in cash",
    "E.2 gives them health coverage in this same section, and the allowance is the only contribution that it prints.",
  )
  .alternative(
    "11.5.D.4",
    "intermittents-cash-only",
    "Intermittents have the cash option and nothing else of the program",
    "D.4 says that they are eligible for the cash option only.",
    general.notwithstanding(
      "11.5.D.4",
      permanentIntermittent,
      notApplicable("USD/month", "11.5.D.4", "intermittents have the cash option only"),
      { note: "Intermittents have cash only", over: ["11.5.A", "11.5.B", "11.5.D.2", "11.5.D.3"] },
    ),
  )
  .reading(
    "11.5.B",
    "cents",
    "Two thirds of the increase is brought to the nearest cent",
    "The section names no rounding; pay is in cents.",
  )
  .example(facts, "2002-06-30", { notApplicable: "11.5.A" })
  .example(facts, COBEN, "230.00")
  .example({ ...facts, partyCode: "two" }, "2002-12-31", "443.00")
  .example({ ...facts, partyCode: "three" }, "2002-12-31", "584.00", { note: "the last day without a rise" })
  .example({ ...facts, hmoIncrease: "45" }, "2003-01-01", "260.00", {
    note: "230 and two thirds of 45",
    setAside: ["11.5.A"],
  })
  .example({ ...facts, partyCode: "three", hmoIncrease: "100" }, "2003-07-02", "650.67", {
    note: "66.666…: to the nearest cent",
  })
  .example(facts, "2003-01-01", { missing: ["hmoIncrease"] })
  .example(dental, "2002-09-15", "443.00", { note: "health declined with proof: the dental code decides" })
  .example({ ...dental, hmoIncrease: "45" }, "2003-02-01", "473.00")
  .example({ healthPlan: "declined-certified", dentalPlan: "declined-certified" }, "2002-09-15", {
    notApplicable: "11.5.D.3",
  })
  .example({ healthPlan: "declined-certified", dentalPlan: "declined" }, "2003-02-01", {
    notApplicable: "11.5.D.2",
  })
  .example({ healthPlan: "declined" }, "2002-09-15", { notApplicable: "11.5.D.2" })
  .example({ ...facts, permanentIntermittent: true }, "2002-09-15", "230.00", {
    note: "an intermittent who enrolled under E.2; under the other reading not applicable",
  })
  .example({ ...facts, partyCode: "four" }, "2002-09-15", { refused: "out-of-range" });
