import { answerOf, band, bands, notApplicable, read, when } from "../../../src/rules/index.ts";
import { benefitDays, disabledOn } from "./disability-day.ts";
import { daysOfWeek, endiCovers, fullPay } from "./disability-inputs.ts";
import { endiBenefit, endiWeekOf } from "./endi-benefit.ts";
import { endi } from "./endi-terms.ts";

/** One day's part of a calendar month, by its days. */
export const dayOfMonth = bands(
  {
    id: "endi-day-of-month",
    clause: "11.11.C",
    title: "A day's part of the calendar month",
    unit: "share",
    of: "days",
    page: 65,
    outside: "the calendar",
  },
  {
    "1989-01-01": [
      ["28", "1/28"],
      ["29", "1/29"],
      ["30", "1/30"],
      ["31", "1/31"],
    ],
  },
);
const daysOfMonth = disabledOn.payPeriod().daysUntil(disabledOn.nextPayPeriod());
const { day, confined } = benefitDays(
  endi,
  answerOf(endiBenefit).as("USD").times(band(dayOfMonth, daysOfMonth)),
);
const seventh = benefitDays(
  endi,
  when(
    endiCovers,
    endiWeekOf(fullPay).over(read(daysOfWeek)).as("USD"),
    notApplicable(
      "USD",
      "11.11.A",
      "the benefit is for annual leave members whose claim did not begin as NDI",
    ),
  ),
);
const facts = {
  leaveProgram: "annual-leave",
  ndiClaimRunning: false,
  disabilityFullPay: "6000",
  offerRefused: false,
  waitedBefore: "7",
  paidBefore: "0",
  leaveOpen: false,
  disabledOn: "2002-04-15",
};
const ON = "2002-04-15";
export const endiDay = day
  .reading(
    "11.11.C",
    "part-of-the-month",
    "A day is its part of the calendar month",
    "The benefit is half of gross salary, payable monthly: a whole month must come to half, whichever its days.",
  )
  .alternative(
    "11.11.C",
    "a-seventh-of-the-week",
    "A day is one seventh of a week's benefit, twelve months making fifty-two weeks",
    "Government Code 19880 reckons non-industrial disability so.",
    seventh.day,
  )
  .example(facts, ON, "100.00", { note: "3,000 over the 30 days of April" })
  .example({ ...facts, disabledOn: "2002-02-10" }, "2002-02-10", "750/7", {
    note: "28 days: $107.14, kept exact",
  })
  .example({ ...facts, disabledOn: "2002-05-10" }, "2002-05-10", "3000/31")
  .example({ ...facts, waitedBefore: "6" }, ON, "0.00", { setAside: ["11.11.C"] })
  .example({ ...facts, paidBefore: "181" }, ON, "100.00")
  .example({ ...facts, paidBefore: "182" }, ON, { notApplicable: "11.11.C" })
  .example({ ...facts, paidBefore: "100", paymentsBegan: "2001-10-15" }, ON, "100.00", {
    note: "183rd calendar day, 101st paid: under the other reading over",
  })
  .example({ ...facts, leaveOpen: true }, ON, { notApplicable: "11.11.F" })
  .example({ ...facts, offerRefused: true, offerDay: ON }, ON, { notApplicable: "11.11.H" })
  .example({ ...facts, offerRefused: true, offerDay: "2002-04-16" }, ON, "100.00")
  .example({ ...facts, ndiClaimRunning: true }, ON, { notApplicable: "11.11.M" });
export const endiConfinedDay = confined
  .example({ ...facts, waitedBefore: "1", disabledOn: "2002-02-10" }, "2002-02-10", "750/7")
  .example({ ...facts, waitedBefore: "1", disabledOn: "2002-05-10" }, "2002-05-10", "3000/31")
  .example({ ...facts, waitedBefore: "0" }, ON, "100.00", { note: "under the other reading nothing yet" })
  .example({ ...facts, paidBefore: "182" }, ON, { notApplicable: "11.11.C" })
  .example({ ...facts, paidBefore: "100", paymentsBegan: "2001-10-15" }, ON, "100.00", {
    note: "under the other reading the 26 weeks are over",
  })
  .example({ ...facts, leaveOpen: true }, ON, { notApplicable: "11.11.F" })
  .example({ ...facts, offerRefused: true, offerDay: ON }, ON, { notApplicable: "11.11.H" })
  .example({ ...facts, offerRefused: true, offerDay: "2002-04-16" }, ON, "100.00");
