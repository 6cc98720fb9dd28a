import { topic } from "../../../../src/rules/index.ts";
import { LAW } from "./law.ts";

/** Reports on performance, transfers, layoff, outside activities, use of State time, training. */
export const employment = [
  ...topic(LAW, "A.19", "Performance reports", [
    ["19992", "agencies set standards of performance", []],
    ["19992.1", "a system of reports, whose proper standards DPA may enforce", []],
    ["19992.2", "the appointing power writes them and shows them to the employee", []],
    [
      "19992.3",
      "they weigh in promotional examinations and demotions, in transfers, layoffs and dismissals, and in raises and cuts of salary, as DPA's rules say",
      [],
    ],
    ["19992.4", "DPA may make rules on lower class and pay, or dismissal, for unsatisfactory service", []],
  ]),
  ...topic(LAW, "A.20", "Involuntary transfers", [
    ["19841", "moving costs, as in topic 16", ["12.5", "13.14"]],
    [
      "19994.1",
      "such transfers are permitted; where one must move house, 60 days' notice in writing comes first",
      ["13.14"],
    ],
    [
      "19994.2",
      "seniority may weigh when several people of a class are transferred so that they must move",
      [],
    ],
  ]),
  ...topic(LAW, "A.21", "Demotion and layoff", [
    ["19143", "DPA makes rules on seniority credit after a break in service of over six months", ["10.1"]],
    [
      "19997.2",
      "with DPA's approval a layoff may be confined to a subdivision of an agency, whose reemployment list then comes before others",
      ["10.1"],
    ],
    [
      "19997.3",
      "layoff goes by seniority within a class; in certain classes efficiency is weighed with it",
      ["10.1"],
    ],
    ["19997.8", "one may be demoted instead", ["10.1"]],
    [
      "19997.9",
      "whoever is displaced by another's demotion is paid at the top step, never above the salary had when demoted",
      ["10.1"],
    ],
    [
      "19997.10",
      "whoever is displaced by someone with a right to return may demote instead of being laid off",
      ["10.1"],
    ],
    ["19997.11", "reemployment lists for those laid off or demoted", ["10.1"]],
    ["19997.12", "on coming back from such a list, the same step of the range", ["10.1"]],
    [
      "19997.13",
      "written notice, 30 days ahead of the layoff and at most 60 days from the computing of seniority",
      ["10.1"],
    ],
    [
      "19998",
      "those hit by layoffs that management's changes cause should be helped to another place in State service",
      ["10.1"],
    ],
  ]),
  ...topic(LAW, "A.22", "Incompatible activities", [
    [
      "19990",
      "each appointing power names, and forbids, what clashes with, conflicts with or harms its employees' duties",
      ["13.2"],
    ],
  ]),
  ...topic(LAW, "A.23", "Use of State time", [
    [
      "19991",
      "paid time for civil service examinations, for job interviews when on an employment list, and for DPA or SPB meetings about certain matters",
      [],
    ],
  ]),
  ...topic(LAW, "A.24", "Training", [
    [
      "19995.2",
      "advice and courses for people whose posts disappear through automation, technology or changes by management",
      [],
    ],
    [
      "19995.3",
      "the Department of Rehabilitation retrains State employees with disabilities and refers them to State posts",
      [],
    ],
  ]),
];
