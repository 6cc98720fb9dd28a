import type { Section } from "../../../src/rules/index.ts";
import classificationLevel from "./15.01-classification-level.ts";
import classificationChanges from "./15.02-classification-changes.ts";
import outOfClass from "./15.03-out-of-class.ts";
import attorneyIvRequests from "./15.04-attorney-iv-requests.ts";
import deputyCommissionerSpecification from "./15.05-deputy-commissioner-specification.ts";
import attorneyClassifications from "./15.06-attorney-classifications.ts";
import conferenceReferee from "./15.07-conference-referee.ts";
import serviceCredit from "./15.08-service-credit.ts";
import lawJudgesClassifications from "./15.09-law-judges-classifications.ts";
import deputyLaborCommissionerStudy from "./15.10-deputy-labor-commissioner-study.ts";
import salarySurvey from "./15.11-salary-survey.ts";

/** Article 15, Classification, in the order of the document. */
export const article15: readonly Section[] = [
  classificationLevel,
  classificationChanges,
  outOfClass,
  attorneyIvRequests,
  deputyCommissionerSpecification,
  attorneyClassifications,
  conferenceReferee,
  serviceCredit,
  lawJudgesClassifications,
  deputyLaborCommissionerStudy,
  salarySurvey,
];
