import { cell, date, figure, notApplicable, read, rule, table, today } from "../../../src/rules/index.ts";
import { COBEN } from "./coben-allowance.ts";
import { dentalPartyCode, dentalPlan, dentalPremium, START } from "./inputs.ts";

export const dentalMost = table(
  {
    id: "dental-most",
    clause: "11.2.A.1",
    title: "Most that the State pays a month for dental coverage",
    unit: "USD/month",
    page: 56,
    columns: ["most"],
  },
  { [START]: { one: ["30.70"], two: ["55.60"], three: ["81.38"] }, [COBEN]: null },
);
export const dentalShareCap = figure(
  {
    id: "dental-share-cap",
    clause: "11.2.A.2",
    title: "Most of the dental premium that the employee pays",
    unit: "percent",
    page: 56,
  },
  { [START]: "25%", [COBEN]: null },
);

const share = dentalPremium
  .minus(cell(dentalMost, dentalPartyCode, "most").atMost(dentalPremium))
  .atMost(
    dentalPremium
      .times(read(dentalShareCap))
      .rounded("0.01", "down", "the employee's share may not pass a quarter of the premium by a cent"),
  );
const merged = () =>
  notApplicable("USD/month", "11.5.F.1", "from July 2002 the consolidated allowance contains dental");
const notEnrolled = () =>
  notApplicable("USD/month", "11.2.A.1", "the employee is not enrolled in a dental plan of DPA");
const head = { clause: "11.2.A.2", page: 56, straddle: "split" } as const;
const facts = { dentalPlan: "enrolled", dentalPartyCode: "one", dentalPremium: "38" };

export const dentalShare = rule(
  {
    ...head,
    id: "dental-employee-share",
    title: "What a month of dental coverage costs the employee",
    says: "What the premium costs above the State's limit, never more than a quarter of the whole premium.",
  },
  share,
)
  .notwithstanding("11.2.A.1", dentalPlan.is("enrolled").not(), notEnrolled(), {
    note: "Only those who enrolled have a premium",
  })
  .notwithstanding("11.5.F.1", today().isFrom(date(COBEN)), merged(), {
    note: "The consolidated allowance has begun",
    over: ["11.2.A.1"],
  })
  .reading(
    "11.2.A.2",
    "the-cap-ends-with-the-contribution",
    "The quarter is the most for as long as the contribution of A.1 runs, through June 2002",
    "A.2 is the other side of A.1; from July 2002 11.5.D.6 says what an employee pays, and it has no such limit.",
  )
  .example(facts, START, "7.30")
  .example({ ...facts, dentalPremium: "30.70" }, "2002-03-01", "0.00")
  .example({ ...facts, dentalPremium: "30.71" }, "2002-03-01", "0.01")
  .example({ ...facts, dentalPremium: "40.93" }, "2002-03-01", "10.23", {
    note: "40.93 less 30.70; a quarter would be 10.2325",
  })
  .example({ ...facts, dentalPremium: "40.94" }, "2002-03-01", "10.23", {
    note: "10.24 is more than a quarter, 10.235",
  })
  .example({ ...facts, dentalPremium: "60" }, "2002-06-30", "15.00")
  .example({ ...facts, dentalPartyCode: "two", dentalPremium: "60" }, "2002-06-30", "4.40")
  .example({ ...facts, dentalPartyCode: "three", dentalPremium: "90" }, "2002-06-30", "8.62")
  .example(facts, COBEN, { notApplicable: "11.5.F.1" })
  .example({ dentalPlan: "declined" }, "2002-06-30", { notApplicable: "11.2.A.1" })
  .example({ dentalPlan: "enrolled", dentalPartyCode: "one" }, "2002-03-01", { missing: ["dentalPremium"] });

export const dentalContribution = rule(
  {
    ...head,
    id: "dental-contribution",
    clause: "11.2.A.1",
    title: "What the State pays toward a month of dental coverage",
    says: "The premium up to $30.70, $55.60 or $81.38, and more where the employee's share would pass a quarter.",
  },
  dentalPremium.minus(share),
)
  .notwithstanding("11.2.A.1", dentalPlan.is("enrolled").not(), notEnrolled(), {
    note: "Only those who enrolled are paid for",
  })
  .notwithstanding("11.5.F.1", today().isFrom(date(COBEN)), merged(), {
    note: "The consolidated allowance has begun",
    over: ["11.2.A.1"],
  })
  .reading(
    "11.2.A.2",
    "the-state-bears-the-rest",
    "Where a quarter of the premium is less than the excess, the State pays the difference",
    "A.2 limits what the employee pays and names nobody else who could bear the rest.",
  )
  .example(facts, START, "30.70")
  .example({ ...facts, dentalPremium: "25" }, "2002-03-01", "25.00")
  .example({ ...facts, dentalPremium: "60" }, "2002-06-30", "45.00", {
    note: "the employee's quarter leaves 45 of 60",
  })
  .example({ ...facts, dentalPartyCode: "two", dentalPremium: "60" }, "2002-06-30", "55.60")
  .example({ ...facts, dentalPartyCode: "three", dentalPremium: "90" }, "2002-06-30", "81.38")
  .example(facts, COBEN, { notApplicable: "11.5.F.1" })
  .example({ dentalPlan: "declined-certified" }, "2002-06-30", { notApplicable: "11.2.A.1" });
