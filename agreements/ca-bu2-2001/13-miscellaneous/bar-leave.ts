import { figure, given, notApplicable, read, rule } from "../../../src/rules/index.ts";
import { localPart, part, picks, required } from "./bar-dues.ts";
import { START } from "./inputs.ts";

export const leaveDays = figure(
  {
    id: "bar-leave-days",
    clause: "13.7.B",
    title: "Professional leave in place of bar dues, for a calendar year",
    unit: "days",
    page: 81,
  },
  { [START]: "2" },
);
export const localMost = figure(
  {
    id: "local-bar-most",
    clause: "13.7.D",
    title: "Most for local or specialty bar dues, for a year",
    unit: "USD",
    page: 81,
  },
  { [START]: "100" },
);
const dayHours = given.number("fullDayHours", {
  unit: "hours/day",
  min: "4",
  max: "12",
  step: "1/4",
  question: "How many hours does a full-time work day have on the employee's schedule?",
});
const whole = { barProrated: false, timeBase: "1", barYearShare: "1", fullDayHours: "8" };

export const barLeave = rule(
  {
    id: "bar-leave",
    clause: "13.7.B",
    title: "Professional leave in place of bar dues",
    says: "Two paid days a calendar year where membership is not required and the department gives leave; what is not used in the year is lost.",
    page: 81,
  },
  read(leaveDays)
    .times(dayHours)
    .times(part)
    .rounded("0.01", "half-up", "leave is kept in hundredths of an hour"),
)
  .notwithstanding(
    "13.7.A",
    required,
    notApplicable("hours", "13.7.A", "where membership is required, the State pays the dues"),
    { note: "Membership is a condition of employment", over: ["13.7.B"] },
  )
  .notwithstanding(
    "13.7.B",
    picks.is("dues"),
    notApplicable("hours", "13.7.B", "the department has chosen to reimburse the dues"),
    { note: "The department reimburses dues" },
  )
  .reading(
    "13.7.B",
    "full-day",
    "A day is a work day of the full-time schedule",
    "The clause gives days; C prorates them, so the full-time day is what is prorated.",
  )
  .example({ ...whole, barMembershipRequired: false, barDepartmentPicks: "leave" }, "2002-04-15", "16.00")
  .example(
    { ...whole, fullDayHours: "10", barMembershipRequired: false, barDepartmentPicks: "leave" },
    "2002-04-15",
    "20.00",
  )
  .example(
    {
      ...whole,
      barMembershipRequired: false,
      barDepartmentPicks: "leave",
      barProrated: true,
      timeBase: "3/4",
      barYearShare: "1/2",
    },
    "2002-04-15",
    "6.00",
  )
  .example({ ...whole, barMembershipRequired: false, barDepartmentPicks: "dues" }, "2002-04-15", {
    notApplicable: "13.7.B",
  })
  .example({ ...whole, barMembershipRequired: true, barDepartmentPicks: "dues" }, "2002-04-15", {
    notApplicable: "13.7.A",
  })
  .example({ barMembershipRequired: false, barDepartmentPicks: "leave", barProrated: false }, "2002-04-15", {
    missing: ["fullDayHours"],
  });

const localDues = given.number("localBarDues", {
  unit: "USD",
  min: "0",
  max: "1000",
  question: "How much are the dues of the local bar association or specialty section?",
});
const jobRelated = given.flag("localBarJobRelated", { question: "Is it related to the job?" });
const another = given.flag("localBarAnother", {
  question: "Was another local bar or specialty section already paid for this year?",
});
const head = {
  id: "local-bar-dues",
  clause: "13.7.D",
  title: "Local or specialty bar dues that the State pays",
  says: "One local bar or one specialty section related to the job, up to $100 a year, where State Bar membership is required.",
  page: 81,
} as const;
const CENTS = "money is paid in cents";
const barred = jobRelated.not().or(another);
const noMembership = () =>
  notApplicable("USD", "13.7.D", "State Bar membership is not a condition of employment");
const notThis = () =>
  notApplicable("USD", "13.7.D", "only one membership is paid, and it must be related to the job");
const NOT_THIS = { note: "It is not related to the job, or another was paid already" } as const;
const NO_MEMBERSHIP = { note: "State Bar membership is not required", over: ["13.7.D"] } as const;
const local = {
  barMembershipRequired: true,
  localBarJobRelated: true,
  localBarAnother: false,
  barProrated: false,
  timeBase: "1",
  localBarYearShare: "1",
};

export const localBarDues = rule(
  head,
  localDues.times(localPart).rounded("0.01", "half-up", CENTS).atMost(read(localMost)),
)
  .notwithstanding("13.7.D", barred, notThis(), NOT_THIS)
  .notwithstanding("13.7.D", required.not(), noMembership(), NO_MEMBERSHIP)
  .reading(
    "13.7.D",
    "dues-prorated",
    "The dues are prorated; the limit of a year stays whole",
    "The clause lets the dues be prorated and says of the total only that it must not pass the limit.",
  )
  .alternative(
    "13.7.D",
    "limit-prorated",
    "What a full-timer would get is prorated, and so the limit with it",
    "Half the time could mean half of what others get.",
    rule(head, localDues.atMost(read(localMost)).times(localPart).rounded("0.01", "half-up", CENTS))
      .notwithstanding("13.7.D", barred, notThis(), NOT_THIS)
      .notwithstanding("13.7.D", required.not(), noMembership(), NO_MEMBERSHIP),
  )
  .example({ ...local, localBarDues: "100" }, "2002-04-15", "100.00")
  .example({ ...local, localBarDues: "99.99" }, "2002-04-15", "99.99")
  .example({ ...local, localBarDues: "100.01" }, "2002-04-15", "100.00")
  .example({ ...local, localBarDues: "150", barProrated: true, timeBase: "1/2" }, "2002-04-15", "75.00")
  .example(
    { ...local, localBarDues: "90", barProrated: true, localBarYearShare: "1/3" },
    "2002-04-15",
    "30.00",
    { note: "four months of the year before" },
  )
  .example({ ...local, localBarDues: "60", localBarAnother: true }, "2002-04-15", { notApplicable: "13.7.D" })
  .example({ ...local, localBarDues: "60", localBarJobRelated: false }, "2002-04-15", {
    notApplicable: "13.7.D",
  })
  .example(
    { ...local, localBarDues: "60", barMembershipRequired: false, localBarAnother: true },
    "2002-04-15",
    {
      notApplicable: "13.7.D",
    },
  )
  .example({ ...local }, "2002-04-15", { missing: ["localBarDues"] });

const paidDirectly = given.flag("localBarPaidDirectly", {
  question: "Does the department pay local and specialty dues directly?",
});
export const localBarProof = rule(
  {
    id: "local-bar-proof",
    clause: "13.7.D",
    title: "May the department ask for proof of payment?",
    says: "A department that reimburses local or specialty dues may ask for proof; one that pays directly has nothing to ask for.",
    page: 81,
  },
  paidDirectly.not(),
)
  .example({ localBarPaidDirectly: false }, "2002-04-15", "true")
  .example({ localBarPaidDirectly: true }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["localBarPaidDirectly"] });
