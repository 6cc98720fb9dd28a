import { figure, given, notApplicable, one, read, rule, when } from "../../../src/rules/index.ts";
import { permanentIntermittent, timeBase } from "../inputs.ts";

const START = "2001-07-01";
export const withdrawalNotice = figure(
  {
    id: "recruitment-withdrawal-notice",
    clause: "5.11.E",
    title: "Notice to the union before it is withdrawn for new hires",
    unit: "days",
    page: 25,
  },
  { [START]: "30" },
);
export const authorized = given.flag("recruitmentAuthorized", {
  question:
    "Has the State's personnel department approved a recruitment differential, and does the department give it for this position, class, facility or area?",
});
const amount = given.number("recruitmentAmount", {
  unit: "USD/month",
  min: "0",
  max: "10000",
  question: "How much did the State set as the full differential a month?",
});
const worked = given.number("recruitmentHours", {
  unit: "hours",
  min: "0",
  max: "744",
  question: "How many hours did the intermittent employee work in the pay period?",
});
const wholePeriod = given.number("recruitmentFullHours", {
  unit: "hours",
  min: "1",
  max: "744",
  question: "How many hours does a full-timer work in the pay period?",
});

const day = "2002-04-15";
export const recruitmentDifferential = rule(
  {
    id: "recruitment-differential",
    clause: "5.11.A",
    title: "Recruitment and retention differential of a pay period",
    says: "The amount that the State set, for part-timers in proportion to their time base and for intermittents to the hours worked in the pay period.",
    page: 24,
  },
  amount
    .as("USD")
    .times(when(permanentIntermittent, worked.over(wholePeriod).atMost(one("share")), timeBase))
    .rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding(
    "5.11.F",
    authorized.not(),
    notApplicable("USD", "5.11.F", "the State alone decides whether to give it, and has not given it here"),
    { note: "Not approved, or not given for this position, class, facility or area" },
  )
  .reading(
    "5.11.C",
    "share-of-full-time",
    "An intermittent's share is the hours worked out of a full-timer's hours of the same pay period",
    "The clause bases the share on hours worked and prints no number of hours for the whole.",
  )
  .example(
    {
      recruitmentAuthorized: true,
      recruitmentAmount: "200",
      permanentIntermittent: false,
      timeBase: "1",
    },
    day,
    "200.00",
  )
  .example(
    {
      recruitmentAuthorized: true,
      recruitmentAmount: "200",
      permanentIntermittent: false,
      timeBase: "3/8",
    },
    day,
    "75.00",
  )
  .example(
    {
      recruitmentAuthorized: true,
      recruitmentAmount: "200",
      permanentIntermittent: true,
      recruitmentHours: "100",
      recruitmentFullHours: "176",
    },
    day,
    "113.64",
    { note: "113.636…" },
  )
  .example(
    {
      recruitmentAuthorized: true,
      recruitmentAmount: "200",
      permanentIntermittent: true,
      recruitmentHours: "180",
      recruitmentFullHours: "176",
    },
    day,
    "200.00",
    { note: "never more than the whole" },
  )
  .example({ recruitmentAuthorized: false }, day, { notApplicable: "5.11.F" })
  .example({ recruitmentAuthorized: true, recruitmentAmount: "200", permanentIntermittent: false }, day, {
    missing: ["timeBase"],
  });

const noticeDay = given.day("recruitmentNoticeDay", {
  question: "On which day did the union get the notice that the differential is withdrawn for new hires?",
});
const hiredOn = given.day("recruitmentHiredOn", { question: "On which day was the employee hired?" });
const withdrawn = noticeDay.plusDays(read(withdrawalNotice));

export const recruitmentWithdrawal = rule(
  {
    id: "recruitment-withdrawal",
    clause: "5.11.E",
    title: "First day on which it may be withheld from new hires",
    says: "Thirty days after the notice to the union.",
    page: 25,
  },
  withdrawn,
)
  .example({ recruitmentNoticeDay: "2002-04-01" }, day, "2002-05-01")
  .example({ recruitmentNoticeDay: "2002-02-01" }, day, "2002-03-03")
  .example({}, day, { missing: ["recruitmentNoticeDay"] });

const keepsHead = {
  id: "recruitment-kept",
  clause: "5.11.E",
  title: "Does an employee keep it after the withdrawal?",
  says: "Yes unless hired on or after the day from which it is withheld from new hires.",
  page: 25,
} as const;
export const recruitmentKept = rule(keepsHead, hiredOn.isBefore(withdrawn))
  .reading(
    "5.11.E",
    "hired-after-thirty-days",
    "New hires are those hired once the thirty days are over",
    "The withdrawal needs the thirty days of notice, so it has no effect on anybody hired before they end.",
  )
  .alternative(
    "5.11.E",
    "hired-after-notice",
    "New hires are those hired after the notice itself",
    "The clause could mean those who are hired knowing of it.",
    rule(keepsHead, hiredOn.isAfter(noticeDay).not()),
  )
  .example({ recruitmentNoticeDay: "2002-04-01", recruitmentHiredOn: "2002-04-30" }, day, "true")
  .example({ recruitmentNoticeDay: "2002-04-01", recruitmentHiredOn: "2002-05-01" }, day, "false")
  .example({ recruitmentNoticeDay: "2002-04-01", recruitmentHiredOn: "2002-03-01" }, day, "true")
  .example({ recruitmentNoticeDay: "2002-04-01" }, day, { missing: ["recruitmentHiredOn"] });
