import { read } from "../../../src/rules/index.ts";
import { outOfClassFiled } from "./inputs.ts";
import { payWindow } from "./out-of-class-pay.ts";
import { payClaim, periodPay } from "./out-of-class-period.ts";

const clause = "15.3.D.4";
const march = {
  outOfClassFiled: "2002-04-15",
  awardMade: false,
  higherClassRate: "7262",
  ownClassRate: "6573",
  workedFrom: "2002-03-01",
  workedTo: "2002-03-31",
  outOfClassWorkDays: "21",
  workDaysOfMonth: "21",
};
const decided = { ...march, awardMade: true, finalAward: "2003-03-14" };

const from = outOfClassFiled.minusMonths(read(payWindow));
export const outOfClassPeriodPay = periodPay({
  id: "out-of-class-period-pay",
  clause,
  page: 94,
  who: "",
  says: "The rate of the higher class less the own, by the work days out of class, for work in the year before the filing and until the award.",
  from,
})
  .example(march, "2002-04-15", "689.00")
  .example({ ...march, outOfClassWorkDays: "10" }, "2002-04-15", "328.10", { note: "ten of 21 days of 689" })
  .example({ ...march, outOfClassWorkDays: "22" }, "2002-04-15", "689.00", {
    note: "never more than the month",
  })
  .example({ ...march, higherClassRate: "6573" }, "2002-04-15", "0.00")
  .example(
    { ...march, workedFrom: "2001-04-01", workedTo: "2001-04-14", outOfClassWorkDays: "10" },
    "2002-04-15",
    { notApplicable: clause },
  )
  .example(
    { ...march, workedFrom: "2001-04-01", workedTo: "2001-04-15", outOfClassWorkDays: "1" },
    "2002-04-15",
    "32.81",
    { note: "the first day of the year before the filing, one of 21" },
  )
  .example(
    { ...decided, workedFrom: "2003-03-14", workedTo: "2003-03-31", outOfClassWorkDays: "1" },
    "2003-04-15",
    "32.81",
  )
  .example({ ...decided, workedFrom: "2003-03-15", workedTo: "2003-03-31" }, "2003-04-15", {
    notApplicable: clause,
  })
  .example({ ...march, ownClassRate: undefined }, "2002-04-15", { missing: ["ownClassRate"] });

const head = { outOfClassFiled: "2002-04-15", awardMade: false };
const rates = { higherClassRate: "7262", ownClassRate: "6573" };
const line = (workedFrom: string, workedTo: string, outOfClassWorkDays: string, workDaysOfMonth: string) => ({
  ...rates,
  workedFrom,
  workedTo,
  outOfClassWorkDays,
  workDaysOfMonth,
});

export const outOfClassClaim = payClaim(
  {
    id: "out-of-class-back-pay",
    clause,
    title: "Back pay for out-of-class work",
    says: "A line a pay period: what the higher class would have paid less what was paid, for the year before the filing and until the award.",
    page: 94,
    from,
  },
  outOfClassPeriodPay,
  [
    {
      note: "an overlap, a line out of order, and a month that two lines overfill are refused",
      on: "2002-04-15",
      given: head,
      lines: [
        line("2002-01-02", "2002-01-31", "22", "22"),
        line("2002-01-14", "2002-01-31", "14", "22"),
        line("2001-12-03", "2001-12-31", "21", "21"),
        line("2002-02-01", "2002-02-14", "10", "20"),
        line("2002-02-15", "2002-02-28", "11", "20"),
        line("2002-02-18", "2002-02-28", "9", "20"),
      ],
      expect: {
        lines: [
          "689.00",
          { refused: "claim-check" },
          { refused: "claim-check" },
          "344.50",
          { refused: "claim-check" },
          "310.05",
        ],
        total: { USD: "1343.55" },
      },
    },
    {
      note: "fifteen days of April 2001 lie before the year: no more than the one day left can be claimed",
      on: "2002-04-15",
      given: head,
      lines: [line("2001-04-02", "2001-04-15", "10", "21"), line("2001-04-02", "2001-04-15", "1", "21")],
      expect: { lines: [{ refused: "claim-check" }, "32.81"], total: { USD: "32.81" } },
    },
    {
      note: "three months, the last in part",
      on: "2002-04-15",
      given: head,
      lines: [
        line("2002-01-02", "2002-01-31", "22", "22"),
        line("2002-02-01", "2002-02-28", "20", "20"),
        line("2002-03-01", "2002-03-15", "11", "21"),
      ],
      expect: { lines: ["689.00", "689.00", "360.90"], total: { USD: "1738.90" } },
    },
    {
      note: "what lies before the year brings nothing, what crosses into it only its days",
      on: "2002-04-15",
      given: head,
      lines: [line("2001-03-01", "2001-03-30", "22", "22"), line("2001-04-02", "2001-04-30", "11", "21")],
      expect: { lines: [{ notApplicable: clause }, "360.90"], total: { USD: "360.90" } },
    },
    {
      note: "lines that cannot stand are refused by themselves",
      on: "2003-04-15",
      given: { ...head, awardMade: true, finalAward: "2003-03-14" },
      lines: [
        line("2002-06-28", "2002-07-05", "5", "20"),
        line("2002-06-30", "2002-06-03", "5", "20"),
        line("2002-08-01", "2002-08-30", "23", "22"),
        line("2002-09-03", "2002-09-30", "21", "21"),
        line("2002-09-03", "2002-09-30", "21", "21"),
        line("2003-03-17", "2003-03-31", "11", "21"),
      ],
      expect: {
        lines: [
          { refused: "claim-check" },
          { refused: "claim-check" },
          { refused: "claim-check" },
          "689.00",
          { refused: "lines-overlap" },
          { notApplicable: clause },
        ],
        total: { USD: "689.00" },
      },
    },
  ],
);
