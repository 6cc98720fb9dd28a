import { section } from "../../../src/rules/index.ts";
import { careerShare, relatedShare, trainingHours, trainingReimbursement, trainingTime } from "./training.ts";
import { training } from "./training-request.ts";

/** 13.6: three kinds of training, and what the State pays for each. */
export default section({
  number: "13.6",
  title: "Education and Training",
  page: 80,
  plain: {
    A: "State policy is to give the public good legal service by developing the skills of the unit's employees through training. For courses that the State employer or the Legislature requires, once completed, the State reimburses expenses and gives time off in normal working hours with no loss of pay.",
    "B.1":
      "Job-required training is what the appointing authority requires so that the present assignment is performed adequately.",
    "B.2":
      "Tuition, materials the course requires, and travel (under Article 12, printed as “Business and Travel”) are reimbursed in full.",
    "B.3": "Taking part is time off within normal working hours, with no loss of pay.",
    "B.4":
      "In Work Week Group 2, job-required training outside the usual hours is credited as time worked; 6.1 and 6.2 decide whether it becomes overtime.",
    "B.5":
      "For Work Week Groups SE and E, hours of job-required training are considered when 6.3 is applied.",
    "C.1":
      "Job-related training aims at more efficiency or effectiveness, and at performing above the level of competency that is acceptable in a particular assignment.",
    "C.2":
      "Tuition or registration fees, materials the course requires, and travel (under Article 12, printed as “Business and Travel”) may be reimbursed up to 100 percent.",
    "D.1":
      "Career-related training helps to develop someone's career potential; it may have nothing to do with the present assignment.",
    "D.2":
      "If the appointing authority approves it, up to 50 percent of tuition or registration fees and of materials the course requires may be reimbursed; travel is not mentioned.",
    E: "All of these reimbursements follow the Business and Travel Expense section, 12.1.",
  },
  forum: { reach: "arb" },
  terms: [relatedShare, careerShare],
  rules: [trainingReimbursement, trainingTime, trainingHours],
  entitlements: [training],
  cites: ["6.1", "6.2", "6.3", "12.1"],
});
