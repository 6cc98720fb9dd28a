import { section } from "../../../src/rules/index.ts";
import { employeeLoan, exchangeEligible, exchangeExtraPay, exchangeMayBegin } from "./exchange-conditions.ts";
import {
  answerDays,
  endNotice,
  exchangeAnswerBy,
  exchangeEarlyEnd,
  exchangeLength,
  longest,
  shortest,
} from "./exchange-days.ts";
import { exchangeProcedure } from "./exchange-procedure.ts";
import { exchange } from "./exchange-request.ts";
import { loanProcedure } from "./loan-procedure.ts";

/** 13.1: loans of employees to other governments, and two-way exchanges of attorneys between departments. */
export default section({
  number: "13.1",
  title: "Temporary Employee Loans and Exchanges",
  page: 75,
  plain: {
    A: "If the employee agrees, a State agency may assign or lend the employee elsewhere: to another State agency or to a jurisdiction that is a government, as Government Code 19050.8 and 2 Cal. Code of Regulations 427 otherwise provide.",
    "B.1":
      "Attorneys of this unit in different departments, agencies, boards and commissions may swap duties and responsibilities for a time; each is lent to the other's place.",
    "B.2":
      "It is open to employees of the unit in attorney classes who (a) are permanent in their present class, or (b) are on probation but had permanent status before and have not since broken their service by a permanent separation.",
    "B.3":
      "Every exchange needs the approval of the executive officer of the State Personnel Board (SPB) under 2 Cal. Code of Regulations 426. That decision is final; it can be neither grieved nor arbitrated.",
    "B.4": "In an exchange, two appointing authorities lend each other one employee each, on these terms:",
    "B.4.a":
      "The two employees and the two appointing powers all agree that it (1) gives training and experience and (2) serves a need of management.",
    "B.4.b": "All of them sign a written agreement that covers what 2 Cal. Code of Regulations 426 requires.",
    "B.4.c":
      "The exchange is taken to respect every law and regulation that ties employees to the duties of their class. It may count toward the minimum requirements of promotional and open examinations, within the SPB's laws and regulations.",
    "B.4.d":
      "Each employee has an absolute right to go back to the former position as the Government Code defines it.",
    "B.4.e": "Each stays in a position of the home department, which pays according to the present class.",
    "B.4.f":
      "Under civil service law and regulations each remains an employee of the home department; but the receiving department directs the work and judges the performance. If discipline becomes necessary, the receiving department acts as the “authorizing representative” of the home appointing power under Government Code 19574.",
    "B.4.g":
      "Whoever accepts an exchange thereby gives up, in every forum, any claim to more pay or to out-of-class pay for it.",
    "B.4.h":
      "An exchange lasts at least 6 months and at most 2 years. Either employee or either appointing authority may end it early, by written notice to all the others at least 30 calendar days ahead. The employee may have to finish assignments first (cases, for example) if the receiving department finds that an early end would compromise them or make them unduly complicated.",
    "B.5": "Requests run as follows:",
    "B.5.a":
      "The union keeps a list of those interested: where they work, where they wish to go, what kind of assignment they want there. When it finds two whose wishes fit, it sends the two appointing powers a formal request.",
    "B.5.b":
      "Each appointing power says yes or no within 30 calendar days of receipt. If both say yes, they have a reasonable time for the papers.",
    "B.5.c": "A refusal by the home side or the receiving side can be neither grieved nor arbitrated.",
  },
  forum: {
    reach: "arb",
    except: [
      { clause: "B.3", reach: "none", note: "The decision of the SPB's executive officer is final." },
      { clause: "B.5.c", reach: "none", note: "A department's refusal of an exchange is final." },
    ],
  },
  terms: [answerDays, shortest, longest, endNotice],
  rules: [
    employeeLoan,
    exchangeEligible,
    exchangeMayBegin,
    exchangeAnswerBy,
    exchangeLength,
    exchangeEarlyEnd,
    exchangeExtraPay,
  ],
  entitlements: [exchange],
  procedures: [loanProcedure, exchangeProcedure],
});
