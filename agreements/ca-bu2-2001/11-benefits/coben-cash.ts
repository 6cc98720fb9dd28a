import { answerOf, figure, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { permanentIntermittent } from "../inputs.ts";
import {
  beforeCoben,
  bothDeclined,
  COBEN,
  cobenAllowance,
  dentalOnly,
  noProof,
  notYet,
  unproved,
} from "./coben-allowance.ts";
import { passes } from "./flexelect.ts";
import { dentalPlan, dentalPremium, healthPremium, visionPremium } from "./inputs.ts";

export const cashForBoth = figure(
  {
    id: "coben-cash-both",
    clause: "11.5.D.3",
    title: "Monthly cash with health and dental both declined",
    unit: "USD/month",
    page: 59,
  },
  { [COBEN]: "155" },
);
export const cashForHealth = figure(
  {
    id: "coben-cash-health",
    clause: "11.5.D.5",
    title: "Most monthly cash with health alone declined",
    unit: "USD/month",
    page: 59,
  },
  { [COBEN]: "130" },
);
export const nothing = zero("USD/month");
const dentalCost = when(dentalPlan.is("enrolled"), dentalPremium, nothing);
export const costs = healthPremium.plus(dentalCost).plus(visionPremium);
export const afterDental = answerOf(cobenAllowance)
  .minus(dentalPremium.plus(visionPremium))
  .atLeast(nothing)
  .atMost(read(cashForHealth));

const enrolled = {
  permanentIntermittent: false,
  healthPlan: "administered",
  partyCode: "one",
  dentalPlan: "enrolled",
  healthPremium: "185",
  dentalPremium: "30",
  visionPremium: "9",
};
const noHealth = {
  permanentIntermittent: false,
  healthPlan: "declined-certified",
  dentalPlan: "enrolled",
  dentalPartyCode: "one",
  dentalPremium: "35",
  visionPremium: "9",
};
const neither = {
  permanentIntermittent: false,
  healthPlan: "declined-certified",
  dentalPlan: "declined-certified",
};
const general = rule(
  {
    id: "coben-cash",
    clause: "11.5.D.6",
    title: "Taxable cash from consolidated benefits, a month",
    says: "What the allowance leaves after the chosen plans; up to $130 with health declined; $155 with health and dental declined.",
    page: 59,
    straddle: "split",
  },
  answerOf(cobenAllowance).minus(costs).atLeast(nothing),
)
  .notwithstanding("11.5.D.3", bothDeclined, read(cashForBoth), {
    note: "Health and dental are both declined, with proof",
  })
  .notwithstanding("11.5.D.5", dentalOnly, afterDental, {
    note: "Health is declined, with proof; dental is taken",
  })
  .notwithstanding("11.5.D.2", unproved, noProof(), { note: "Declined without proof of other coverage" })
  .notwithstanding(
    "11.5.D.4",
    permanentIntermittent.and(bothDeclined.or(dentalOnly, unproved)),
    notApplicable("USD/month", "11.5.D.4", "intermittents have one cash payment for six months instead"),
    { note: "Intermittents are paid for a control period", over: ["11.5.D.2", "11.5.D.3", "11.5.D.5"] },
  )
  .notwithstanding("11.5.A", beforeCoben, notYet(), {
    note: "Consolidated benefits have not begun",
    over: ["11.5.D.2", "11.5.D.3", "11.5.D.4", "11.5.D.5", "11.5.H.2.a"],
  });

const noReturn = { flexAppointment: "limited-term", returnRights: false };
export const cobenCash = general
  .reading(
    "11.5.H.2.a",
    "cash-for-all-eligible",
    "Whoever is eligible for health benefits may take the cash of D.3 and D.5; the test of H.2.a is for accounts",
    "D.3 and D.5 ask for proof of other coverage and nothing else; H.1.b names H.2.a for the accounts.",
  )
  .alternative(
    "11.5.H.2.a",
    "cash-by-the-test-of-accounts",
    "The cash of D.3 and D.5 takes the appointment of H.2.a too",
    "H.2.a opens with all eligible employees and H.2.b goes on with the cash option.",
    general.notwithstanding(
      "11.5.H.2.a",
      bothDeclined.or(dentalOnly).and(permanentIntermittent.not(), passes.not()),
      notApplicable("USD/month", "11.5.H.2.a", "the appointment does not pass the test of H.2.a"),
      { note: "Not the appointment of H.2.a", over: ["11.5.D.3", "11.5.D.5"] },
    ),
  )
  .example(neither, "2002-06-30", { notApplicable: "11.5.A" })
  .example(neither, COBEN, "155.00")
  .example({ ...neither, ...noReturn }, "2002-09-01", "155.00", {
    note: "a limited term without return rights: under the other reading nothing",
  })
  .example(noHealth, "2002-09-01", "130.00", { note: "230 less 44 is 186: no more than 130" })
  .example({ ...noHealth, dentalPremium: "91" }, "2002-09-01", "130.00", {
    note: "230 less 100: the limit exactly",
  })
  .example({ ...noHealth, dentalPremium: "91.01" }, "2002-09-01", "129.99")
  .example({ ...noHealth, dentalPremium: "300" }, "2002-09-01", "0.00")
  .example(enrolled, "2002-09-01", "6.00", { note: "230 less 185, 30 and 9" })
  .example({ ...enrolled, healthPremium: "191.01" }, "2002-09-01", "0.00")
  .example({ ...enrolled, dentalPlan: "declined", dentalPremium: undefined }, "2002-09-01", "36.00", {
    note: "no dental plan, no dental premium",
  })
  .example({ ...noHealth, dentalPlan: "declined" }, "2002-09-01", { notApplicable: "11.5.D.2" })
  .example({ ...neither, permanentIntermittent: true }, "2003-03-01", { notApplicable: "11.5.D.4" })
  .example({ ...enrolled, permanentIntermittent: true, hmoIncrease: "30" }, "2003-03-01", "26.00", {
    note: "enrolled under E.2: 250 less 224",
  });
