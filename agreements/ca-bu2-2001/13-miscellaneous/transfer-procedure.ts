import type { Bar, Condition, Count, Move, Procedure } from "../../../src/rules/index.ts";
import { grievanceProcedure } from "../07-grievance/grievance-procedure.ts";
import {
  act,
  always,
  calendarDays,
  dayOf,
  done,
  end,
  moversOf,
  oneOf,
  onlyOnce,
  owed,
  text,
  withdrawing,
  yesNo,
} from "../procedure-parts.ts";

/** The time of the grievance article to begin, from the day on which the transfer became known. */
const toBegin = (): Count => {
  const talk = grievanceProcedure.stations
    .flatMap(({ moves }) => moves)
    .find((move) => move.act === "discuss")?.within;
  if (!talk || !("amount" in talk)) throw new Error("the grievance procedure has no period for the talk");
  return { ...talk, clause: "7.7.A.1", from: { of: "transfer", date: "receipt" } };
};

const withdrawal = withdrawing(["employee", "union"], "13.14.A");
const ground = oneOf(
  "ground",
  "What does the employee believe that the transfer was made for? No other ground opens this way.",
  ["harassment", "discipline"],
  true,
);
const barred = (code: string, reason: string, remedy: string, clause: string): Bar => ({
  when: always,
  code,
  reason,
  remedy,
  clause,
});

const begin = (name: "grieve" | "complain", to: string, clause: string): Move => ({
  act: name,
  by: ["employee", "union"],
  clause,
  to,
  what:
    name === "grieve"
      ? "Begin a grievance, or let the transfer stand"
      : "Begin a complaint, or let the transfer stand",
  within: toBegin(),
  onLapse: {
    effect: "right lost",
    says: "Where not even the talk with the supervisor was begun by then, the right is lost. After a talk in time, filing has the longer time of 7.7.A.2.",
    clause: "7.7.A",
  },
});
const letStand: Move = {
  act: "letStand",
  by: ["employee"],
  clause: "13.14.A",
  to: "stands",
  what: "Let the transfer stand",
};
const disapprove = (clause: string, by: readonly string[], to: string): Move => ({
  act: "disapprove",
  by,
  clause,
  to,
  what: "Disapprove the transfer",
});
const sustain = (clause: string, by: readonly string[], says: string): Move => ({
  act: "sustain",
  by,
  clause,
  to: "stands",
  what: "Disapprove the transfer, or answer for good that it stands",
  ...owed(clause, says),
});

const duties = ["restore", "payAllowance", "payMoving"] as const;
const allDone: Condition = { all: duties.map(done) };
const duty = (name: (typeof duties)[number], what: string): Move => ({
  act: name,
  by: ["department"],
  clause: "13.14.A",
  to: [{ when: allDone, to: "whole" }, { to: "undone" }],
  what,
  ...owed("13.14.A", "It is owed; no number of days is stated. That it is not done can be grieved."),
  barred: [onlyOnce(name, "13.14.A")],
});

/** The appeal of an involuntary transfer and what undoing it brings: 13.14. */
export const transferProcedure: Procedure = {
  id: "involuntary-transfer",
  clause: "13.14",
  title: "Appeal of an involuntary transfer",
  says: "Somebody transferred against their will can appeal only in the belief that it was meant to harass or discipline: by a grievance where it reasonably requires a new residence, else by a complaint. If a transfer of the first kind is disapproved, the employee returns, gets the travel allowance, and has the moves there and back paid.",
  movers: moversOf("employee", "union", "department", "department-head", "director"),
  acts: [
    act(
      "transfer",
      "Give notice of the transfer",
      "13.14",
      dayOf("effective", "From which day does it hold?", true),
      yesNo("newResidence", "Does it reasonably require a change of residence?", true),
      dayOf("received", "On which day did the employee get the notice?"),
    ),
    act("grieve", "Begin a grievance about it", "13.14.A", ground),
    act("complain", "Begin a complaint about it", "13.14.B", ground),
    act("letStand", "Let the transfer stand", "13.14.A"),
    act("disapprove", "Disapprove the transfer", "13.14.A", text("reason", "Why?")),
    act(
      "award",
      "Record the arbitrator's award",
      "13.14.A",
      oneOf("says", "What does the award do with the transfer?", ["undone", "stands"], true),
    ),
    act("sustain", "Record the last answer: the transfer stands", "13.14.A", text("reason", "Why?")),
    act("restore", "Return the employee to the former position", "13.14.A"),
    act("payAllowance", "Pay the travel allowance for the time away", "13.14.A"),
    act("payMoving", "Pay the moving costs there and back", "13.14.A"),
    withdrawal.act,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "13.14",
      moves: [
        {
          act: "transfer",
          by: ["department", "employee"],
          clause: "13.14",
          to: [{ when: { stated: "newResidence", is: true, act: "transfer" }, to: "far" }, { to: "near" }],
          what: "Record the notice of the transfer; no length of notice is stated",
        },
      ],
    },
    {
      id: "far",
      title: "Transferred, with a new residence: it may be grieved",
      clause: "13.14.A",
      moves: [
        begin("grieve", "grieved", "13.14.A"),
        {
          act: "complain",
          by: ["employee", "union"],
          clause: "13.14.A",
          what: "Complain",
          barred: [
            barred(
              "transfer-is-grieved",
              "A transfer that requires a new residence is grieved; the complaint is for the others",
              "Begin a grievance.",
              "13.14.A",
            ),
          ],
        },
        letStand,
        disapprove("13.14.A", ["department", "director"], "undone"),
      ],
    },
    {
      id: "near",
      title: "Transferred, without a new residence: a complaint is open",
      clause: "13.14.B",
      moves: [
        begin("complain", "complained", "13.14.B"),
        {
          act: "grieve",
          by: ["employee", "union"],
          clause: "13.14.B",
          what: "Grieve",
          barred: [
            barred(
              "transfer-not-grievable",
              "A transfer that requires no new residence can be neither grieved nor arbitrated",
              "Begin a complaint, where it is believed to be meant to harass or discipline.",
              "13.14.B",
            ),
          ],
        },
        letStand,
        disapprove("13.14.B", ["department", "department-head"], "reversed"),
      ],
    },
    {
      id: "grieved",
      title: "Grieved: the steps of the grievance article run in a case of their own",
      clause: "13.14.A",
      moves: [
        disapprove("13.14.A", ["department", "director"], "undone"),
        sustain(
          "13.14.A",
          ["department", "director", "union"],
          "The clocks run in the grievance's own case; here its end is recorded.",
        ),
        {
          act: "award",
          by: ["union", "department"],
          clause: "13.14.A",
          to: [{ when: { stated: "says", is: "undone", act: "award" }, to: "undone" }, { to: "stands" }],
          what: "Record the award, where the grievance went to arbitration",
        },
        withdrawal.move,
      ],
    },
    {
      id: "complained",
      title: "Complained about: the department head or designee is last",
      clause: "13.14.B",
      moves: [
        disapprove("13.14.B", ["department", "department-head"], "reversed"),
        sustain(
          "13.14.B",
          ["department-head"],
          "The clocks run in the complaint's own case; here its end is recorded.",
        ),
        withdrawal.move,
      ],
    },
    {
      id: "undone",
      title: "Disapproved: the employee is made whole",
      clause: "13.14.A",
      moves: [
        duty("restore", "Return the employee to the former position"),
        duty("payAllowance", "Pay the regular travel allowance for the time away from the old headquarters"),
        duty("payMoving", "Pay the moving costs from the old headquarters and back"),
      ],
    },
    end("whole", "Undone, and made whole", "13.14.A", "granted"),
    {
      ...end("reversed", "Disapproved", "13.14.B", "granted"),
      notes: [
        {
          clause: "13.14.B",
          says: "No travel allowance or moving costs are stated for a transfer without a new residence.",
        },
      ],
    },
    end("stands", "The transfer stands", "13.14.A", "denied"),
    withdrawal.station,
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays },
  readings: [
    {
      clause: "13.14.A",
      says: "The ground is what the employee believes; whether it is so is decided in the grievance.",
      why: "The section asks for the belief and not for proof of it.",
    },
    {
      clause: "13.14.A",
      says: "An award that undoes the transfer brings the return, the allowance and the moving costs too.",
      why: "The section sends such transfers through Article 7, whose award binds; undoing it costs the same whoever orders it.",
    },
    {
      clause: "13.14.A",
      says: "The day of knowledge is the day on which the notice of the transfer was received.",
      why: "The grievance article counts from the day on which the employee could be expected to know, and the section names no other day.",
    },
    {
      clause: "13.14.A",
      says: "The appointing authority or the personnel department may disapprove a transfer before anybody grieves it.",
      why: "What follows hangs on the disapproval alone.",
    },
  ],
  dispute: {
    act: "grieve",
    who: "The employee, or the union for the employee, where the transfer reasonably requires a new residence and the employee believes it was meant to harass or discipline.",
    clause: "13.14.A",
    remedies: [
      {
        clause: "13.14.A",
        says: "Return to the former position, the travel allowance for the time away, and the moving costs both ways.",
      },
    ],
  },
};
