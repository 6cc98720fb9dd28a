import { day } from "../../src/calendar/index.ts";
import { type Agreement, agreement } from "../../src/rules/index.ts";
import { article1 } from "./01-recognition/index.ts";
import { article2 } from "./02-union-rights/index.ts";
import { article3 } from "./03-state-rights/index.ts";
import { article4 } from "./04-general/index.ts";
import { article5 } from "./05-salaries/index.ts";
import { article6 } from "./06-hours/index.ts";
import { article7 } from "./07-grievance/index.ts";
import { holidayPlan } from "./08-holidays/holiday-plan.ts";
import { article8 } from "./08-holidays/index.ts";
import { article9 } from "./09-leaves/index.ts";
import { article10 } from "./10-layoff/index.ts";
import { article11 } from "./11-benefits/index.ts";
import { article12 } from "./12-allowances/index.ts";
import { article13 } from "./13-miscellaneous/index.ts";
import { article14 } from "./14-retirement/index.ts";
import { article15 } from "./15-classification/index.ts";
import { article16 } from "./16-term/index.ts";
import { attachments } from "./attachments/index.ts";
import { lifeEvents } from "./life-events/index.ts";
import { sideLetters } from "./side-letters/index.ts";

/** The agreement of California State Bargaining Unit 2, July 1, 2001 through July 2, 2003. */
const unit2: Agreement = agreement({
  id: "ca-bu2-2001",
  title: "Bargaining Unit 2 Memorandum of Understanding, 2001–2003",
  unit: "Bargaining Unit 2, Attorneys and Hearing Officers",
  union: "CASE",
  employer: "State of California",
  version: "2001-07-01",
  from: day("2001-07-01"),
  to: day("2003-07-02"),
  articles: [
    { number: "1", title: "Recognition and Purpose" },
    { number: "2", title: "CASE Rights" },
    { number: "3", title: "State Rights" },
    { number: "4", title: "General Provisions" },
    { number: "5", title: "Salaries" },
    { number: "6", title: "Hours of Work" },
    { number: "7", title: "Grievance and Arbitration" },
    { number: "8", title: "Holidays" },
    { number: "9", title: "Leaves" },
    { number: "10", title: "Layoff" },
    { number: "11", title: "Health and Welfare" },
    { number: "12", title: "Allowances and Reimbursements" },
    { number: "13", title: "Miscellaneous" },
    { number: "14", title: "Retirement" },
    { number: "15", title: "Classification" },
    { number: "16", title: "Term" },
    { number: "Att", title: "Attachments" },
    { number: "SL", title: "Side Letters" },
  ],
  sections: [
    ...article1,
    ...article2,
    ...article3,
    ...article4,
    ...article5,
    ...article6,
    ...article7,
    ...article8,
    ...article9,
    ...article10,
    ...article11,
    ...article12,
    ...article13,
    ...article14,
    ...article15,
    ...article16,
    ...attachments,
    ...sideLetters,
  ],
  lifeEvents,
  facts: [
    { name: "legislativeRatification", title: "Day on which the Legislature ratified", type: "day" },
    { name: "unionRatification", title: "Day on which the union's members ratified", type: "day" },
    {
      name: "resolutionAdopted",
      title: "The retirement board adopted the resolution of 14.3.A",
      type: "boolean",
    },
    { name: "contributionCutVoid", title: "A party declared 14.7 void", type: "boolean" },
    { name: "safetyContributionCutVoid", title: "A party declared 14.8 void", type: "boolean" },
  ],
  holidays: holidayPlan,
});

export default unit2;
