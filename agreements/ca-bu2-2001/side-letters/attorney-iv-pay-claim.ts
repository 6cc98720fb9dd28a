import { read } from "../../../src/rules/index.ts";
import { outOfClassFiled } from "../15-classification/inputs.ts";
import { payClaim, periodPay } from "../15-classification/out-of-class-period.ts";
import { payDays } from "./attorney-iv-claim.ts";

const clause = "SL.3.Exh.2.c.4";
const december = {
  outOfClassFiled: "2002-04-15",
  awardMade: false,
  higherClassRate: "7262",
  ownClassRate: "6573",
  workedFrom: "2001-12-03",
  workedTo: "2001-12-31",
  outOfClassWorkDays: "10",
  workDaysOfMonth: "20",
};

const from = outOfClassFiled.minusDays(read(payDays));
export const attorneyPeriodPay = periodPay({
  id: "attorney-iv-period-pay",
  clause,
  page: 116,
  who: ", III level",
  says: "The rate of the higher class less the own, by the work days out of class, for work in the 120 days before the filing and until the award.",
  from,
})
  .example(december, "2002-04-15", "344.50", { note: "half of 689, from December 16" })
  .example({ ...december, workedTo: "2001-12-15" }, "2002-04-15", { notApplicable: clause })
  .example({ ...december, workedTo: "2001-12-16" }, "2002-04-15", "344.50")
  .example(
    {
      ...december,
      awardMade: true,
      finalAward: "2003-01-10",
      workedFrom: "2003-01-13",
      workedTo: "2003-01-31",
    },
    "2003-04-15",
    { notApplicable: clause },
  )
  .example({ ...december, workDaysOfMonth: "19" }, "2002-04-15", { refused: "out-of-range" })
  .example({ ...december, outOfClassWorkDays: undefined }, "2002-04-15", { missing: ["outOfClassWorkDays"] });

const line = (workedFrom: string, workedTo: string, outOfClassWorkDays: string, workDaysOfMonth: string) => ({
  higherClassRate: "7262",
  ownClassRate: "6573",
  workedFrom,
  workedTo,
  outOfClassWorkDays,
  workDaysOfMonth,
});
const head = { outOfClassFiled: "2002-04-15", awardMade: false };
export const attorneyPayClaim = payClaim(
  {
    id: "attorney-iv-back-pay",
    clause,
    title: "Back pay of a III level attorney",
    says: "A line a pay period: what the higher class would have paid less what was paid, for the 120 days before the filing and until the award.",
    page: 116,
    from,
  },
  attorneyPeriodPay,
  [
    {
      note: "only December 16 to 18 lie within the 120 days: twelve work days are refused, two stand",
      on: "2002-04-15",
      given: head,
      lines: [line("2001-12-03", "2001-12-18", "12", "20"), line("2001-12-03", "2001-12-18", "2", "20")],
      expect: { lines: [{ refused: "claim-check" }, "68.90"], total: { USD: "68.90" } },
    },
    {
      note: "November lies before the 120 days, December counts from the 16th",
      on: "2002-04-15",
      given: head,
      lines: [
        line("2001-11-01", "2001-11-30", "22", "22"),
        line("2001-12-03", "2001-12-31", "11", "21"),
        line("2002-01-02", "2002-01-31", "23", "23"),
      ],
      expect: { lines: [{ notApplicable: clause }, "360.90", "689.00"], total: { USD: "1049.90" } },
    },
    {
      note: "the same pay period twice",
      on: "2002-04-15",
      given: head,
      lines: [
        line("2002-01-02", "2002-01-31", "23", "23"),
        line("2002-01-02", "2002-01-15", "10", "23"),
        line("2002-01-16", "2002-01-31", "10", "23"),
      ],
      expect: {
        lines: ["689.00", { refused: "lines-overlap" }, { refused: "claim-check" }],
        total: { USD: "689.00" },
      },
    },
    {
      note: "lines that cannot stand are refused by themselves",
      on: "2002-04-15",
      given: head,
      lines: [
        line("2002-02-25", "2002-03-01", "5", "20"),
        line("2002-02-28", "2002-02-01", "5", "20"),
        line("2002-02-01", "2002-02-28", "21", "20"),
        line("2002-03-01", "2002-03-29", "21", "21"),
      ],
      expect: {
        lines: [{ refused: "claim-check" }, { refused: "claim-check" }, { refused: "claim-check" }, "689.00"],
        total: { USD: "689.00" },
      },
    },
    {
      note: "a day that there is not",
      on: "2002-04-15",
      given: { ...head, outOfClassFiled: "2002-04-31" },
      lines: [line("2002-01-02", "2002-01-31", "23", "23")],
      expect: { refused: "wrong-type" },
    },
  ],
);
