import type { Procedure } from "../../../src/rules/index.ts";
import {
  act,
  calendarDays,
  dayOf,
  end,
  moversOf,
  nothingStated,
  onDay,
  owed,
  text,
  withdrawing,
} from "../procedure-parts.ts";

const withdrawal = withdrawing(["department"], "13.1.A");

/** An assignment or loan to another agency or government: 13.1.A. Its terms lie in law outside the agreement. */
export const loanProcedure: Procedure = {
  id: "employee-loan",
  clause: "13.1.A",
  title: "Loan to another agency or government",
  says: "An agency may assign or lend somebody to another State agency, or to another government, if the employee agrees. How long and on which terms, Government Code 19050.8 and 2 California Code of Regulations 427 say.",
  movers: moversOf("employee", "department"),
  acts: [
    act(
      "propose",
      "Propose the assignment or loan",
      "13.1.A",
      text("to", "To which agency or government?", true),
      dayOf("back", "On which day does it end?", true),
    ),
    act("concur", "Agree to it", "13.1.A"),
    act("decline", "Decline it", "13.1.A"),
    act("return", "Record the return", "13.1.A"),
    withdrawal.act,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "13.1.A",
      moves: [{ act: "propose", by: ["department"], clause: "13.1.A", to: "proposed", what: "Propose it" }],
    },
    {
      id: "proposed",
      title: "Proposed: the employee agrees or not",
      clause: "13.1.A",
      moves: [
        {
          act: "concur",
          by: ["employee"],
          clause: "13.1.A",
          to: "lent",
          what: "Agree or decline; nobody is lent without agreeing",
          ...owed("13.1.A", "No time is stated; without the employee's word there is no loan."),
        },
        { act: "decline", by: ["employee"], clause: "13.1.A", to: "declined", what: "Decline" },
        withdrawal.move,
      ],
    },
    {
      id: "lent",
      title: "Lent",
      clause: "13.1.A",
      moves: [
        {
          act: "return",
          by: ["department", "employee"],
          clause: "13.1.A",
          to: "back",
          what: "The loan ends on the day agreed",
          within: onDay("propose", "back", "13.1.A"),
          onLapse: nothingStated("The agreement states nothing; the law that it names does.", "13.1.A"),
        },
      ],
    },
    end("back", "Back from the loan", "13.1.A", "completed"),
    end("declined", "Declined by the employee", "13.1.A", "denied"),
    withdrawal.station,
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays },
  readings: [
    {
      clause: "13.1.A",
      says: "The end of a loan is the day that the agency and the employee settle between them.",
      why: "The clause leaves terms to the Government Code and its regulation, and states no length.",
    },
  ],
};
