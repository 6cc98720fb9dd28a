import type { Bar, Condition, Count, Procedure } from "../../../src/rules/index.ts";
import { daysOff } from "../08-holidays/work-days.ts";
import {
  act,
  count,
  dayOf,
  end,
  moversOf,
  nothingStated,
  oneOf,
  owed,
  text,
  yesNo,
} from "../procedure-parts.ts";

const states = (stated: string, is: string | boolean): Condition => ({ stated, is, act: "noWarrant" });
const remote = states("remote", true);

/** So many work days after payday, where the reason is this one and the area is not remote. */
const afterPayday = (amount: number, reason: string, clause: string): Count =>
  count(
    amount,
    "work days",
    clause,
    { of: "noWarrant", date: { field: "payday" } },
    {
      when: { all: [states("reason", reason), { not: remote }] },
    },
  );

const barred: readonly Bar[] = [
  {
    when: states("permanentFullTime", false),
    code: "advance-full-time-only",
    reason: "The advance of this section is for permanent full-time employees",
    remedy: "Refuse it here; an advance under departmental policy is recorded there.",
    clause: "5.7.A",
  },
  {
    when: states("directDeposit", true),
    code: "advance-direct-deposit",
    reason: "Employees with direct deposit are left out of this section",
    remedy: "Refuse it here; an advance under another rule or policy remains possible.",
    clause: "5.7.C",
  },
  {
    when: { all: [states("reason", "other"), states("twoGiven", true), { not: remote }] },
    code: "advances-used-up",
    reason: "Two advances for such reasons have been given this calendar year",
    remedy: "Wait for the warrant, or refuse the advance with this reason.",
    clause: "5.7.A.2",
  },
];

const warrant = { act: "warrant", by: ["department", "employee", "union"], clause: "5.7.A.3" };

/** A payday without a warrant: the advance in work days, then the rest of net pay. */
export const salaryAdvanceProcedure: Procedure = {
  id: "salary-advance",
  clause: "5.7.A",
  title: "Salary advance when the warrant does not come",
  says: "A permanent full-timer whose warrant does not come on payday is normally given an advance within 2 work days where payroll papers were at fault, within 5 for any other reason. The rest of net pay follows the Controller's warrant.",
  movers: moversOf("employee", "union", "department"),
  acts: [
    act(
      "noWarrant",
      "Record that payday brought no warrant",
      "5.7.A",
      dayOf("payday", "Which payday was it?", true),
      oneOf(
        "reason",
        "Were payroll papers wrong or late without the employee's fault, or was it another reason?",
        ["payroll-error", "other"],
        true,
      ),
      yesNo("permanentFullTime", "Is the employee permanent and full-time?"),
      yesNo("directDeposit", "Is the pay deposited directly?"),
      yesNo("remote", "Is it a remote area where payroll difficulties put the usual times out of reach?"),
      yesNo("twoGiven", "For another reason: have two such advances been given this calendar year already?"),
    ),
    act("advance", "Give the salary advance", "5.7.A", text("amount", "How much?")),
    act("refuse", "Refuse the advance", "5.7.A", text("reasons", "For which reasons?", true)),
    act("warrant", "Record that the Controller's warrant came", "5.7.A.3"),
    act("payRest", "Pay the rest of net pay", "5.7.A.3", text("amount", "How much?")),
    act("withdraw", "Record that no advance is wanted", "5.7.A", text("reason", "Why?")),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "5.7.A",
      moves: [
        {
          act: "noWarrant",
          by: ["employee", "union", "department"],
          clause: "5.7.A",
          to: "owed",
          what: "Record that payday brought no warrant",
        },
      ],
    },
    {
      id: "owed",
      title: "No warrant on payday; an advance is owed",
      clause: "5.7.A",
      moves: [
        {
          act: "advance",
          by: ["department"],
          clause: "5.7.A",
          to: "advanced",
          what: "Give the salary advance",
          within: {
            earliestOf: [afterPayday(2, "payroll-error", "5.7.A.1"), afterPayday(5, "other", "5.7.A.2")],
          },
          barred,
          onLapse: nothingStated(
            "The advance normally comes within this time, and stays owed after it. In remote areas no number of days binds; the State tries to be quick.",
            "5.7.A",
          ),
        },
        { act: "refuse", by: ["department"], clause: "5.7.A", to: "refused", what: "Refuse with reasons" },
        { ...warrant, to: "paid", what: "Record that the warrant came before an advance" },
        {
          act: "withdraw",
          by: ["employee", "union"],
          clause: "5.7.A",
          to: "withdrawn",
          what: "Want no advance",
        },
      ],
    },
    {
      id: "advanced",
      title: "The advance is given; the Controller's warrant is awaited",
      clause: "5.7.A.3",
      moves: [
        {
          ...warrant,
          to: "warranted",
          what: "Record that the Controller's warrant came",
          awaits: ["department"],
          ...owed("5.7.A.3", "No time is stated; the rest of net pay waits for it."),
        },
        {
          act: "payRest",
          by: ["department"],
          clause: "5.7.A.4",
          to: "paid",
          what: "Pay the rest of net pay without waiting",
          barred: [
            {
              when: { not: remote },
              code: "rest-before-warrant",
              reason: "The rest of net pay waits for the Controller's warrant",
              remedy: "Record the warrant first, then pay the rest.",
              clause: "5.7.A.3",
            },
          ],
        },
      ],
    },
    {
      id: "warranted",
      title: "The warrant came; the rest of net pay is owed",
      clause: "5.7.A.3",
      moves: [
        {
          act: "payRest",
          by: ["department"],
          clause: "5.7.A.3",
          to: "paid",
          what: "Pay the rest of net pay",
          ...owed("5.7.A.3", "No time is stated; it may be paid as soon as the warrant has come."),
        },
      ],
    },
    end("paid", "Paid in full", "5.7.A.3", "completed"),
    end("refused", "The advance was refused", "5.7.A", "denied"),
    end("withdrawn", "No advance is wanted", "5.7.A", "withdrawn"),
  ],
  anywhere: [],
  consents: [],
  counting: {
    "work days":
      "Work days: Monday to Friday without the State's holidays; payday itself is not counted, and the last day runs to its end. Holidays that the Governor declares are not in the calendar.",
  },
  daysOff,
  readings: [
    {
      clause: "5.7.A",
      says: "The time runs from payday, and nobody need ask for the advance.",
      why: "The section has the State give it when payday brings no warrant.",
    },
    {
      clause: "5.7.A.4",
      says: "In a remote area the advance is owed without days, share and yearly limit, and the rest need not wait for the warrant.",
      why: "Only paragraphs 1 to 3 are set aside there.",
    },
    {
      clause: "5.7.B",
      says: "An employee's own action against the State over payroll errors is no part of this.",
      why: "It is kept out of the grievance procedure and stays as it was.",
    },
  ],
};
