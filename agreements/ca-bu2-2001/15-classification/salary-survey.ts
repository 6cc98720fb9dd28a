import { given, rule } from "../../../src/rules/index.ts";

const made = given.flag("salarySurveyMade", {
  question: "Has the State surveyed the salaries of fitting public employers?",
});
const shared = given.flag("salarySurveyResultsMet", {
  question: "Has the State met with the union to share the results?",
});
const sharedOn = given.day("salarySurveyShared", {
  question: "On which day did the State meet with the union to share the results of the salary survey?",
});
const talksFrom = given.day("nextTalksBegan", {
  question: "On which day did, or will, the negotiations for the next agreement begin?",
});

export const surveyInTime = rule(
  {
    id: "salary-survey-in-time",
    clause: "15.11",
    title: "Was the salary survey shared before the negotiations?",
    says: "The State surveys comparable public employers and shares the results with the union before the negotiations for the next agreement.",
    page: 96,
  },
  made.and(shared, sharedOn.isBefore(talksFrom)),
)
  .example(
    {
      salarySurveyMade: true,
      salarySurveyResultsMet: true,
      salarySurveyShared: "2003-01-14",
      nextTalksBegan: "2003-01-15",
    },
    "2003-02-03",
    "true",
  )
  .example(
    {
      salarySurveyMade: true,
      salarySurveyResultsMet: true,
      salarySurveyShared: "2003-01-15",
      nextTalksBegan: "2003-01-15",
    },
    "2003-02-03",
    "false",
    { note: "on the same day is not before" },
  )
  .example({ salarySurveyMade: false }, "2003-02-03", "false")
  .example({ salarySurveyMade: true, salarySurveyResultsMet: false }, "2003-02-03", "false", {
    note: "surveyed and kept to itself",
  })
  .example(
    { salarySurveyMade: true, salarySurveyResultsMet: true, nextTalksBegan: "2003-01-15" },
    "2003-02-03",
    {
      missing: ["salarySurveyShared"],
    },
  );

const asked = given.flag("surveyProgressAsked", {
  question: "Has the union asked for a meeting on the progress of the salary survey?",
});
export const surveyProgress = rule(
  {
    id: "salary-survey-progress",
    clause: "15.11",
    title: "Must the State report the progress of the survey?",
    says: "It meets from time to time to report progress, where the union asks.",
    page: 96,
  },
  asked,
)
  .example({ surveyProgressAsked: true }, "2002-04-15", "true")
  .example({ surveyProgressAsked: false }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["surveyProgressAsked"] });
