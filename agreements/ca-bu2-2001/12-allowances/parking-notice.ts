import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { raiseDay } from "./parking-rate.ts";

export const noticeLeast = figure(
  {
    id: "parking-notice",
    clause: "12.6.A",
    title: "Least notice of a parking raise",
    unit: "days",
    page: 75,
  },
  { "2001-07-01": "30" },
);
export const noticeAimed = figure(
  {
    id: "parking-notice-aimed",
    clause: "12.6.A",
    title: "Notice that the State tries to give",
    unit: "days",
    page: 75,
  },
  { "2001-07-01": "60" },
);
const noticeDay = given.day("parkingNoticeDay", {
  question: "On which day was notice of the new parking rate given?",
});
const ON = "2002-03-12";
export const parkingNoticeLast = rule(
  {
    id: "parking-notice-last-day",
    clause: "12.6.A",
    title: "Last day for notice of a parking raise",
    says: "Thirty days before the new rate begins, and never later.",
    page: 75,
  },
  raiseDay.minusDays(read(noticeLeast)),
)
  .example({ parkingRaiseDay: "2002-05-01" }, ON, "2002-04-01")
  .example({ parkingRaiseDay: "2002-03-01" }, ON, "2002-01-30")
  .example({ parkingRaiseDay: "2002-01-15" }, ON, "2001-12-16")
  .example({}, ON, { missing: ["parkingRaiseDay"] });

export const parkingNoticeAimed = rule(
  {
    id: "parking-notice-aimed-day",
    clause: "12.6.A",
    title: "Day by which the State tries to give notice of a parking raise",
    says: "Sixty days before the new rate begins; the State makes every effort to give it by then.",
    page: 75,
  },
  raiseDay.minusDays(read(noticeAimed)),
)
  .example({ parkingRaiseDay: "2002-05-01" }, ON, "2002-03-02")
  .example({ parkingRaiseDay: "2002-03-01" }, ON, "2001-12-31")
  .example({ parkingRaiseDay: "2002-01-15" }, ON, "2001-11-16")
  .example({ parkingRaiseDay: "soon" }, ON, { refused: "wrong-type" });

export const parkingFirstDay = rule(
  {
    id: "parking-raise-first-day",
    clause: "12.6.A",
    title: "First day on which a parking raise may begin after its notice",
    says: "Thirty days after the notice, at the earliest.",
    page: 75,
  },
  noticeDay.plusDays(read(noticeLeast)),
)
  .example({ parkingNoticeDay: "2002-04-01" }, ON, "2002-05-01")
  .example({ parkingNoticeDay: "2002-01-30" }, ON, "2002-03-01")
  .example({ parkingNoticeDay: "2001-12-16" }, ON, "2002-01-15")
  .example({}, ON, { missing: ["parkingNoticeDay"] });

export const parkingNoticeEnough = rule(
  {
    id: "parking-notice-enough",
    clause: "12.6.A",
    title: "Was notice of a parking raise given in time?",
    says: "Yes where at least 30 days lie between the notice and the new rate.",
    page: 75,
  },
  noticeDay.daysUntil(raiseDay).isAtLeast(read(noticeLeast)),
)
  .example({ parkingNoticeDay: "2002-04-01", parkingRaiseDay: "2002-05-01" }, ON, "true")
  .example({ parkingNoticeDay: "2002-04-02", parkingRaiseDay: "2002-05-01" }, ON, "false")
  .example({ parkingNoticeDay: "2002-05-02", parkingRaiseDay: "2002-05-01" }, ON, "false")
  .example({ parkingNoticeDay: "2002-04-01" }, ON, { missing: ["parkingRaiseDay"] });
