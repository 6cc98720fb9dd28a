import { figure, given, noDay, one, read, rule } from "../../../src/rules/index.ts";
import { required } from "./bar-dues.ts";
import { START } from "./inputs.ts";

export const remittance = figure(
  {
    id: "bar-remittance",
    clause: "13.7.A",
    title: "How long before delinquency the remittance is handed in, four weeks in days",
    unit: "days",
    page: 81,
  },
  { [START]: "28" },
);
const direct = given.flag("barPaidDirectly", {
  question: "Has the department chosen to pay the dues directly?",
});
const lastDay = given.day("barDuesLastDay", {
  question: "What is the last day on which the dues can be paid without being delinquent?",
});
const handedIn = given.day("barRemittanceReceived", {
  question: "On which day did the department receive the remittance slip?",
});

const LAST_IN_TIME = [
  "from-last-day-in-time",
  "Four weeks before the last day on which payment is in time",
  "The clause speaks of the last day upon which dues become delinquent; there can be a last day only for paying in time.",
] as const;
const FIRST_LATE = [
  "from-first-day-late",
  "Four weeks before the first day of delinquency",
  "Dues become delinquent on the day after the last on which they can be paid, which gives a day more.",
] as const;

const byHead = {
  id: "bar-remittance-by",
  clause: "13.7.A",
  title: "Last day to hand in the dues remittance",
  says: "Where the department pays directly, it gets the original remittance slip at least four weeks before the dues become delinquent.",
  page: 81,
} as const;
const due = lastDay.minusDays(read(remittance));
const notDirect = () => noDay("13.7.A", "the slip is handed in only where the department pays directly");
const NOT_DIRECT = { note: "The department reimburses and does not pay directly" } as const;

export const remittanceBy = rule(byHead, due)
  .notwithstanding("13.7.A", direct.not(), notDirect(), NOT_DIRECT)
  .reading("13.7.A", ...LAST_IN_TIME)
  .alternative(
    "13.7.A",
    ...FIRST_LATE,
    rule(byHead, due.plusDays(one("days"))).notwithstanding("13.7.A", direct.not(), notDirect(), NOT_DIRECT),
  )
  .example({ barPaidDirectly: true, barDuesLastDay: "2002-02-01" }, "2002-01-02", "2002-01-04")
  .example({ barPaidDirectly: true, barDuesLastDay: "2002-03-01" }, "2002-01-02", "2002-02-01")
  .example({ barPaidDirectly: false, barDuesLastDay: "2002-02-01" }, "2002-01-02", {
    notApplicable: "13.7.A",
  })
  .example({ barPaidDirectly: true }, "2002-01-02", { missing: ["barDuesLastDay"] });

const directHead = {
  id: "bar-dues-direct",
  clause: "13.7.A",
  title: "Must the department still pay the dues directly?",
  says: "If it chose to pay directly and has the slip four weeks ahead; later it may make an exception or reimburse.",
  page: 81,
} as const;
const directBy = (day: typeof due) => required.and(direct, handedIn.isAfter(day).not());

export const directPayment = rule(directHead, directBy(due))
  .reading("13.7.A", ...LAST_IN_TIME)
  .alternative("13.7.A", ...FIRST_LATE, rule(directHead, directBy(due.plusDays(one("days")))))
  .example(
    {
      barMembershipRequired: true,
      barPaidDirectly: true,
      barDuesLastDay: "2002-02-01",
      barRemittanceReceived: "2002-01-04",
    },
    "2002-01-15",
    "true",
  )
  .example(
    {
      barMembershipRequired: true,
      barPaidDirectly: true,
      barDuesLastDay: "2002-02-01",
      barRemittanceReceived: "2002-01-05",
    },
    "2002-01-15",
    "false",
  )
  .example({ barMembershipRequired: true, barPaidDirectly: false }, "2002-01-15", "false")
  .example({ barMembershipRequired: false, barPaidDirectly: true }, "2002-01-15", "false")
  .example(
    { barMembershipRequired: true, barPaidDirectly: true, barDuesLastDay: "2002-02-01" },
    "2002-01-15",
    {
      missing: ["barRemittanceReceived"],
    },
  );
