import { firstPaidDay, lastPaidDay, secondPeriod } from "./disability-period.ts";
import { ndi } from "./ndi-terms.ts";

export const ndiFirstDay = firstPaidDay(ndi, "a hospital or nursing home")
  .example({ disabilityBegan: "2002-03-01", confined: false }, "2002-03-20", "2002-03-11")
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-03-04" },
    "2002-03-20",
    "2002-03-04",
    {
      note: "under the other reading the 11th",
    },
  )
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-03-10" },
    "2002-03-20",
    "2002-03-10",
  )
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-03-12" },
    "2002-03-20",
    "2002-03-11",
    {
      note: "the wait was over already",
    },
  )
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-02-27" },
    "2002-03-20",
    "2002-03-01",
  )
  .example({ disabilityBegan: "2002-03-01" }, "2002-03-20", { missing: ["confined"] });

const course = { disabilityBegan: "2002-03-01", confined: false };
export const ndiLastDay = lastPaidDay(ndi)
  .example({ ...course, offerRefused: false }, "2002-03-20", "2002-09-08", { note: "182 days from March 11" })
  .example(
    { ...course, confined: true, firstFullDay: "2002-03-01", offerRefused: false },
    "2002-03-20",
    "2002-08-29",
  )
  .example({ ...course, offerRefused: true, offerDay: "2002-06-03" }, "2002-06-10", "2002-06-02")
  .example({ ...course, offerRefused: true, offerDay: "2002-03-12" }, "2002-03-20", "2002-03-11")
  .example(
    { ...course, offerRefused: true, offerDay: "2002-03-11" },
    "2002-03-20",
    { notApplicable: "11.10.G" },
    { note: "offered on the day that would have been the first" },
  )
  .example({ ...course, offerRefused: true, offerDay: "2002-09-09" }, "2002-09-10", "2002-09-08")
  .example({ ...course, offerRefused: true, offerDay: "2002-09-10" }, "2002-09-10", "2002-09-08")
  .example({ ...course, offerRefused: true }, "2002-09-10", { missing: ["offerDay"] });

const again = { sameCause: true, backAtTimeBase: true };
export const ndiSecondPeriod = secondPeriod(ndi)
  .example({ ...again, workDaysInRow: "10" }, "2002-09-20", "true")
  .example({ ...again, workDaysInRow: "9" }, "2002-09-20", "false")
  .example({ ...again, backAtTimeBase: false, workDaysInRow: "30" }, "2002-09-20", "false")
  .example({ sameCause: false }, "2002-09-20", "true", { note: "another cause, another disability" })
  .example(again, "2002-09-20", { missing: ["workDaysInRow"] });
