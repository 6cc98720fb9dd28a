import { describe, expect, it } from "vitest";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { requested } from "./sample-case.ts";

const nine = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hazel", "Ivy"];
const names = `names=${nine.join("\n")}`;
const asked = [...requested, "2002-10-18 union meetToSelect", "2002-10-18 state requestPanel"];
const listed = [...asked, `2002-10-28 state providePanel ${names}`];
const decided = [...listed, "2002-10-29 union decideFirst first=employer how=coin"];
/** The sides strike in turn, as many of the names as are given, a day each. */
const struck = (count: number, first: "union" | "state" = "state") =>
  nine.slice(0, count).map((name, i) => {
    const by = i % 2 === 0 ? first : first === "state" ? "union" : "state";
    return `2002-11-${String(i + 1).padStart(2, "0")} ${by} strike arbitrator=${name}`;
  });
const eight = [...decided, ...struck(8)];
const appointed = [...eight, "2002-11-12 state appointArbitrator arbitrator=Ivy"];

const rows: CaseRow[] = [
  {
    name: "the list is owed at once, and no day is stated",
    acts: asked,
    days: { "2002-12-31": ["panel.providePanel union no-last-day 7.12.B"] },
  },
  {
    name: "with the list, somebody has to strike first",
    acts: listed,
    days: { "2002-12-31": ["panel-listed.decideFirst union no-last-day 7.12.B"] },
  },
  {
    name: "the State first, where that was decided",
    acts: decided,
    days: { "2002-10-29": ["strike-employer-9.strike state no-last-day 7.12.B"] },
  },
  {
    name: "the union first, where that was decided",
    acts: [...listed, "2002-10-29 state decideFirst first=union how=by-lot"],
    days: { "2002-10-29": ["strike-union-9.strike union no-last-day 7.12.B"] },
  },
  {
    name: "nobody strikes out of turn or twice in a row",
    acts: [
      ...decided,
      "2002-11-01 union strike arbitrator=Ash",
      "2002-11-01 state strike arbitrator=Ash",
      "2002-11-02 state strike arbitrator=Birch",
    ],
    days: { "2002-11-02": ["strike-union-8.strike union no-last-day 7.12.B"] },
    refused: ["wrong-mover", "wrong-mover"],
  },
  {
    name: "nobody is struck twice, and no stranger",
    acts: [
      ...decided,
      "2002-11-01 state strike arbitrator=Ash",
      "2002-11-02 union strike arbitrator=Ash",
      "2002-11-02 union strike arbitrator=Yew",
    ],
    days: { "2002-11-02": ["strike-union-8.strike union no-last-day 7.12.B"] },
    refused: ["not-listed", "not-listed"],
  },
  {
    name: "eight strikes leave one, who alone can be recorded",
    acts: [...eight, "2002-11-09 union appointArbitrator arbitrator=Ash"],
    days: {
      "2002-11-08": ["last-name.appointArbitrator union no-last-day 7.12.B"],
      "2002-11-09": ["last-name.appointArbitrator union no-last-day 7.12.B"],
    },
    refused: ["not-listed"],
  },
  {
    name: "a ninth strike has no place",
    acts: [...eight, "2002-11-09 state strike arbitrator=Ivy"],
    days: { "2002-11-09": ["last-name.appointArbitrator union no-last-day 7.12.B"] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "the one left hears the case",
    acts: appointed,
    days: { "2002-11-12": ["hearing.hear union no-last-day 7.12.C"] },
    stands: "Arbitrator selected; hearing and award",
  },
  {
    name: "eight or ten names are no list, nor one that names somebody twice",
    acts: [
      ...asked,
      `2002-10-28 state providePanel names=${nine.slice(1).join("\n")}`,
      `2002-10-28 state providePanel ${names}\nYew`,
      `2002-10-28 state providePanel ${names.replace("Ivy", "Ash")}`,
    ],
    days: { "2002-10-28": ["panel.providePanel union no-last-day 7.12.B"] },
    refused: ["invalid-field", "invalid-field", "invalid-field"],
  },
  {
    name: "once names are struck, one side alone records nobody",
    acts: [...decided, "2002-11-01 state selectArbitrator arbitrator=Yew"],
    days: { "2002-11-01": ["strike-employer-9.strike state no-last-day 7.12.B"] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "nor does a side accept its own proposal",
    acts: [
      ...decided,
      "2002-11-01 state proposeArbitrator arbitrator=Yew",
      "2002-11-02 state acceptArbitrator",
    ],
    days: { "2002-11-02": ["strike-employer-9.strike state no-last-day 7.12.B"] },
    refused: ["own-proposal"],
  },
  {
    name: "both sides take somebody before they have met, and not one side alone",
    acts: [
      ...requested,
      "2002-10-06 union proposeArbitrator arbitrator=Yew",
      "2002-10-06 union acceptArbitrator",
      "2002-10-07 union selectArbitrator arbitrator=Yew",
      "2002-10-08 state acceptArbitrator",
    ],
    days: {
      "2002-10-07": ["arbitration-requested.meetToSelect union 2002-10-18 7.12.B"],
      "2002-10-08": ["hearing.hear union no-last-day 7.12.C"],
    },
    refused: ["own-proposal", "before-its-predecessor"],
  },
  {
    name: "both sides take anybody at any time",
    acts: [
      ...decided,
      ...struck(3),
      "2002-11-04 state proposeArbitrator arbitrator=Yew",
      "2002-11-05 union acceptArbitrator",
    ],
    days: { "2002-11-05": ["hearing.hear union no-last-day 7.12.C"] },
  },
  {
    name: "before the list, whoever is agreed on is recorded as before",
    acts: [...asked, "2002-10-20 union selectArbitrator arbitrator=Yew"],
    days: { "2002-10-20": ["hearing.hear union no-last-day 7.12.C"] },
  },
];

describe("nine names, struck in turn", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(grievanceProcedure, row);
    expect(found).toEqual(expected);
  });

  it("is as many strikes for either side to begin with", () => {
    const union = [...listed, "2002-10-29 state decideFirst first=union how=by-lot", ...struck(8, "union")];
    const { station, refusals } = standsOn(grievanceProcedure, union, "2002-12-31");
    expect([station, refusals]).toEqual(["last-name", []]);
  });

  it("offers each side what is left, in the order of the list", () => {
    const { may } = standsOn(grievanceProcedure, [...decided, ...struck(4)], "2002-12-31");
    const strike = may.find(({ act }) => act === "strike");
    expect([strike?.by, strike?.fields[0]?.choices]).toEqual([
      ["state"],
      ["Elm", "Fir", "Gum", "Hazel", "Ivy"],
    ]);
  });

  it("says who pays for a list from a service that was not agreed on", () => {
    const { notes } = standsOn(grievanceProcedure, asked, "2002-12-31");
    expect(notes.map(({ clause }) => clause)).toEqual(["7.12.B"]);
  });
});

const heard = [...appointed, "2002-11-20 union setHearing hearing=2003-01-15", "2003-01-15 state hear"];
const hearings: CaseRow[] = [
  {
    name: "the hearing is due on the day set for it, and still owed after it",
    acts: heard.slice(0, -1),
    days: {
      "2003-01-15": ["hearing-set.hear union 2003-01-15 7.12.C"],
      "2003-01-16": ["hearing-set.hear union 2003-01-15 7.12.C overdue"],
    },
  },
  {
    name: "its day can be set anew, even to an earlier one",
    acts: [...heard.slice(0, -1), "2002-12-01 state setHearing hearing=2002-12-20"],
    days: {
      "2002-11-30": ["hearing-set.hear union 2003-01-15 7.12.C"],
      "2002-12-01": ["hearing-set.hear union 2002-12-20 7.12.C"],
    },
  },
  {
    name: "an arbitration after a case came back has no day from the one before it",
    acts: [
      ...appointed,
      "2002-11-13 union setHearing hearing=2003-01-15",
      "2003-02-01 union sendBack step=step4 award=again",
      "2003-03-04 union requestArbitration",
      "2003-03-05 union meetToSelect",
      "2003-03-05 state selectArbitrator arbitrator=Yew",
      "2003-03-10 state setHearing hearing=2003-04-01",
    ],
    days: {
      "2003-03-05": ["hearing.hear union no-last-day 7.12.C"],
      "2003-04-02": ["hearing-set.hear union 2003-04-01 7.12.C overdue"],
    },
  },
  {
    name: "a hearing held a day later is recorded as late",
    acts: [...heard.slice(0, -1), "2003-01-16 union hear"],
    days: { "2003-01-16": ["heard.award union no-last-day 7.12.E"] },
    late: ["1 day after the last day, 2003-01-15"],
  },
  {
    name: "the award ends it, with its form, remedy and halves",
    acts: [
      ...heard,
      "2003-02-03 union award form=oral jointRequest=yes remedy=back-pay cost=$4,000 unionShare=$2,000 employerShare=$2,000",
    ],
    days: { "2003-02-02": ["heard.award union no-last-day 7.12.E"], "2003-02-03": [] },
    stands: "Decided by award",
  },
  {
    name: "an award in a form that is none is refused",
    acts: [...heard, "2003-02-03 union award form=sung", "2003-02-03 union award writtenFor=nobody"],
    days: { "2003-02-03": ["heard.award union no-last-day 7.12.E"] },
    refused: ["invalid-field", "invalid-field"],
  },
  {
    name: "an award can send the case back to a step, whose period then starts anew",
    acts: [...heard, "2003-02-03 union sendBack step=step2 award=look-again received=2003-02-05"],
    days: {
      "2003-02-26": ["step2.answer second-level 2003-02-26 7.8.B"],
      "2003-02-27": [
        "step2.answer second-level 2003-02-26 7.8.B overdue",
        "step2.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "an award that goes back says where to, and to a step that there is",
    acts: [
      ...heard,
      "2003-02-03 union sendBack award=look-again",
      "2003-02-03 union sendBack step=informal award=look-again",
    ],
    days: { "2003-02-03": ["heard.award union no-last-day 7.12.E"] },
    refused: ["missing-field", "invalid-field"],
  },
  {
    name: "a step that it has passed cannot be left out any more",
    acts: [...heard.slice(0, -2), "2002-11-20 union proposeWaiver step=step4"],
    days: { "2002-11-20": ["hearing.hear union no-last-day 7.12.C"] },
    refused: ["no-such-step"],
  },
];

describe("hearing and award", () => {
  it.each(hearings.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(grievanceProcedure, row);
    expect(found).toEqual(expected);
  });
});
