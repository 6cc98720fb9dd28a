import { section } from "../../../src/rules/index.ts";
import { surveyInTime, surveyProgress } from "./salary-survey.ts";

/** 15.11: what other public employers pay, before the parties bargain again. */
export default section({
  number: "15.11",
  title: "Salary Survey",
  page: 96,
  plain: {
    "": "So as to recruit and keep skilled deputy commissioners, hearing officers, administrative law judges and attorneys, the State looks at what comparable public positions pay before it bargains over salaries for the next agreement. It surveys salaries at fitting public employers and meets with the union before those negotiations to share the results. If the union asks, it also meets from time to time to report progress.",
  },
  forum: { reach: "arb" },
  rules: [surveyInTime, surveyProgress],
});
