export { type Comparison, compareReaders, compareTogether, type Disagreement } from "./compareReaders.ts";
export { around, turningDays } from "./days.ts";
export type { Finding, FindingKind } from "./finding.ts";
export { mutate } from "./mutate.ts";
export { type PeopleOptions, people } from "./people.ts";
export { type SurveyOptions, survey } from "./survey.ts";
