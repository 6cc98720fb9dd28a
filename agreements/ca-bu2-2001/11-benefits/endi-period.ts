import { firstPaidDay, lastPaidDay, secondPeriod } from "./disability-period.ts";
import { endi } from "./endi-terms.ts";

export const endiFirstDay = firstPaidDay(endi, "a hospital, nursing home or emergency clinic")
  .example({ disabilityBegan: "2002-03-01", confined: false }, "2002-03-20", "2002-03-08")
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-03-02" },
    "2002-03-20",
    "2002-03-02",
  )
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-03-07" },
    "2002-03-20",
    "2002-03-07",
  )
  .example(
    { disabilityBegan: "2002-03-01", confined: true, firstFullDay: "2002-03-09" },
    "2002-03-20",
    "2002-03-08",
  )
  .example({ confined: false }, "2002-03-20", { missing: ["disabilityBegan"] });

const course = { disabilityBegan: "2002-03-01", confined: false };
export const endiLastDay = lastPaidDay(endi)
  .example({ ...course, offerRefused: false }, "2002-03-20", "2002-09-05", { note: "182 days from March 8" })
  .example(
    { ...course, confined: true, firstFullDay: "2002-03-01", offerRefused: false },
    "2002-03-20",
    "2002-08-29",
  )
  .example({ ...course, offerRefused: true, offerDay: "2002-06-03" }, "2002-06-10", "2002-06-02")
  .example({ ...course, offerRefused: true, offerDay: "2002-03-09" }, "2002-03-20", "2002-03-08")
  .example({ ...course, offerRefused: true, offerDay: "2002-03-08" }, "2002-03-20", {
    notApplicable: "11.11.H",
  })
  .example({ ...course, offerRefused: true, offerDay: "2002-09-07" }, "2002-09-10", "2002-09-05")
  .example(course, "2002-09-10", { missing: ["offerRefused"] });

const again = { sameCause: true, backAtTimeBase: true };
export const endiSecondPeriod = secondPeriod(endi)
  .example({ ...again, workDaysInRow: "10" }, "2002-09-20", "true")
  .example({ ...again, workDaysInRow: "9" }, "2002-09-20", "false")
  .example({ ...again, backAtTimeBase: false, workDaysInRow: "30" }, "2002-09-20", "false")
  .example({ sameCause: false }, "2002-09-20", "true")
  .example({ sameCause: true }, "2002-09-20", { missing: ["backAtTimeBase", "workDaysInRow"] });
