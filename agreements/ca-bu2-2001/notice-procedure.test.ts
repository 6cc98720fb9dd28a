import { describe, expect, it } from "vitest";
import { flaws, type Procedure } from "../../src/rules/index.ts";
import { parkingFirstDay, parkingNoticeAimed, parkingNoticeLast } from "./12-allowances/parking-notice.ts";
import { parkingProcedure } from "./12-allowances/parking-procedure.ts";
import { remodelNoticeBy } from "./13-miscellaneous/building-notice.ts";
import { remodelProcedure, repairProcedure } from "./13-miscellaneous/building-procedures.ts";
import { housingRaiseFirstDay, housingVacateFirstDay } from "./13-miscellaneous/housing-notice.ts";
import { rentProcedure, vacateProcedure } from "./13-miscellaneous/housing-procedures.ts";
import { postBy } from "./13-miscellaneous/posting.ts";
import { postingProcedure } from "./13-miscellaneous/posting-procedure.ts";
import { type CaseRow, compared, openOn, standsOn } from "./case-table.ts";
import { ruleAnswer } from "./rule-answer.ts";

const parking = ["2002-03-01 department plan holds=2002-05-01 lot=one"];
const rent = ["2002-03-01 department plan holds=2002-05-31 unit=one rent=more"];
const vacate = ["2002-01-15 department plan holds=2002-03-01 unit=one"];
const remodel = ["2002-03-01 department plan holds=2002-07-01 space=one held=owned"];
const repair = ["2002-04-12 department plan holds=2002-04-15 work=one held=managed emergency=no"];
const vacancy = ["2002-05-01 department plan closes=2002-05-15 incumbents=yes"];
const notice = "where=hall class=one duties=some qualifications=some submit=office contact=one";
const posted = [...vacancy, `2002-05-08 department post ${notice}`];

const tables: [Procedure, readonly CaseRow[]][] = [
  [
    parkingProcedure,
    [
      {
        name: "60 days are tried for and 30 are owed, counted back from the first day of the rate",
        acts: parking,
        days: {
          "2002-03-02": ["aim department 2002-03-02 12.6.A", "least department 2002-04-01 12.6.A"],
          "2002-04-01": ["aim department 2002-03-02 12.6.A overdue", "least department 2002-04-01 12.6.A"],
          "2002-04-02": [
            "aim department 2002-03-02 12.6.A overdue",
            "least department 2002-04-01 12.6.A overdue",
          ],
        },
      },
      {
        name: "told on the last day: the rate holds from its day",
        acts: [...parking, "2002-04-01 department notify"],
        days: { "2002-04-30": ["told.callOff department 2002-04-30 12.6.A"], "2002-05-01": [] },
        stands: "In effect",
      },
      {
        name: "told a day late, and received later still: it holds 30 days after the receipt",
        acts: [...parking, "2002-04-02 department notify received=2002-04-05"],
        days: { "2002-05-04": ["told.callOff department 2002-05-04 12.6.A"], "2002-05-05": [] },
        late: ["1 day after the last day, 2002-04-01"],
      },
      {
        name: "planned for another day",
        acts: [...parking, "2002-03-20 department plan holds=2002-06-01 lot=one"],
        days: { "2002-03-20": ["aim department 2002-04-02 12.6.A", "least department 2002-05-02 12.6.A"] },
      },
      {
        name: "called off, by nobody but the department",
        acts: [...parking, "2002-03-20 employee callOff", "2002-03-21 department callOff"],
        days: { "2002-03-21": [] },
        stands: "Called off",
        refused: ["wrong-mover"],
      },
      {
        name: "no notice of what is not planned",
        acts: ["2002-03-01 department notify", "2002-03-02 department plan holds=2002-05-01"],
        days: { "2002-03-02": [] },
        refused: ["before-its-predecessor", "missing-field"],
      },
    ],
  ],
  [
    rentProcedure,
    [
      {
        name: "60 days",
        acts: rent,
        days: {
          "2002-04-01": ["least department 2002-04-01 13.12.A"],
          "2002-04-02": ["least department 2002-04-01 13.12.A overdue"],
        },
      },
    ],
  ],
  [
    vacateProcedure,
    [
      {
        name: "30 days, over the end of January",
        acts: vacate,
        days: {
          "2002-01-30": ["least department 2002-01-30 13.12.A.4"],
          "2002-01-31": ["least department 2002-01-30 13.12.A.4 overdue"],
        },
      },
    ],
  ],
  [
    remodelProcedure,
    [
      {
        name: "30 days and a copy to the union, which is owed until it is sent",
        acts: [...remodel, "2002-06-01 department notify whom=all", "2002-06-10 department copyUnion"],
        days: {
          "2002-05-31": ["least department 2002-06-01 13.18.A"],
          "2002-06-09": [
            "told.callOff department 2002-06-30 13.18.A",
            "told.copyUnion department no-last-day 13.18.A",
          ],
          "2002-06-10": ["copied.callOff department 2002-06-30 13.18.A"],
          "2002-07-01": [],
        },
        stands: "In effect",
      },
      {
        name: "the work begins and ends no duty: the copy stays owed",
        acts: [...remodel, "2002-06-01 department notify whom=all", "2002-07-10 union copyUnion"],
        days: {
          "2002-07-01": ["copy-owed.copyUnion department no-last-day 13.18.A"],
          "2002-07-10": [],
        },
        stands: "In effect",
      },
      {
        name: "a second copy, and a notice to nobody",
        acts: [
          ...remodel,
          "2002-05-30 department notify",
          "2002-06-01 department notify whom=all",
          "2002-06-10 department copyUnion",
          "2002-06-11 union copyUnion",
        ],
        days: { "2002-06-11": ["copied.callOff department 2002-06-30 13.18.A"] },
        refused: ["missing-field", "before-its-predecessor"],
      },
    ],
  ],
  [
    repairProcedure,
    [
      {
        name: "the day before, a Sunday or not",
        acts: repair,
        days: {
          "2002-04-14": ["least department 2002-04-14 13.18.B"],
          "2002-04-15": ["least department 2002-04-14 13.18.B overdue"],
        },
      },
      {
        name: "an emergency takes no notice",
        acts: ["2002-04-12 department plan holds=2002-04-15 work=one held=owned emergency=yes"],
        days: { "2002-04-12": [] },
        stands: "An emergency: no notice is owed",
      },
      {
        name: "a leased building is the lessor's",
        acts: ["2002-04-12 department plan holds=2002-04-15 work=one held=leased emergency=no"],
        days: { "2002-04-12": [] },
        refused: ["invalid-field"],
      },
    ],
  ],
  [
    postingProcedure,
    [
      {
        name: "seven days before the last day",
        acts: vacancy,
        days: {
          "2002-05-08": ["planned.post department 2002-05-08 13.22.B.3"],
          "2002-05-09": ["planned.post department 2002-05-08 13.22.B.3 overdue"],
        },
      },
      {
        name: "applications until the last day, and none later",
        acts: [...posted, "2002-05-15 employee apply", "2002-05-16 employee apply"],
        days: { "2002-05-15": ["posted.apply employee 2002-05-15 13.22.B.4.d"], "2002-05-16": [] },
        stands: "Applications are closed",
        refused: ["after-the-end"],
      },
      {
        name: "a later last day makes room for a late notice",
        acts: [...vacancy, "2002-05-09 department plan closes=2002-05-20 incumbents=yes"],
        days: { "2002-05-09": ["planned.post department 2002-05-13 13.22.B.3"] },
      },
      {
        name: "posted late, it can still be given a later last day",
        acts: [
          ...vacancy,
          `2002-05-09 department post ${notice}`,
          "2002-05-10 employee plan closes=2002-05-16 incumbents=yes",
          "2002-05-10 department plan closes=2002-05-16 incumbents=yes",
          "2002-05-16 employee apply",
        ],
        days: { "2002-05-16": ["posted.apply employee 2002-05-16 13.22.B.4.d"], "2002-05-17": [] },
        late: ["1 day after the last day, 2002-05-08"],
        refused: ["wrong-mover"],
        stands: "Applications are closed",
      },
      {
        name: "nobody holds the class",
        acts: ["2002-05-01 department plan closes=2002-05-15 incumbents=no"],
        days: { "2002-05-01": [] },
        stands: "Nobody holds the class: no posting is owed",
      },
      {
        name: "a notice that leaves something out, one by the union, an application before any notice",
        acts: [
          ...vacancy,
          "2002-05-02 department post where=hall class=one",
          `2002-05-03 union post ${notice}`,
          "2002-05-04 employee apply",
          "2002-05-06 department callOff",
        ],
        days: { "2002-05-06": [] },
        stands: "The vacancy was taken back",
        refused: ["missing-field", "wrong-mover", "before-its-predecessor"],
      },
    ],
  ],
];

describe.each(tables)("$title", (procedure, table) => {
  it.each(table.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws and can be written down", () => {
    expect(flaws(procedure)).toEqual([]);
    expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
  });
});

describe("the rules of the sections name the same days", () => {
  const due = (procedure: Procedure, acts: readonly string[], clock: string) =>
    openOn(procedure, acts, "2002-06-01")
      .find((line) => line.startsWith(clock))
      ?.split(" ")[2];
  /** The first day on which what was told holds. */
  const from = (procedure: Procedure, acts: readonly string[], days: readonly string[]) =>
    days.find((today) => standsOn(procedure, acts, today).station === "in-effect");

  it("for the last day of notice", () => {
    const raise = { parkingRaiseDay: "2002-05-01" };
    expect(due(parkingProcedure, parking, "least")).toBe(ruleAnswer(parkingNoticeLast, raise));
    expect(due(parkingProcedure, parking, "aim")).toBe(ruleAnswer(parkingNoticeAimed, raise));
    const begins = { remodelingBegins: "2002-07-01", buildingHeld: "owned" };
    expect(due(remodelProcedure, remodel, "least")).toBe(ruleAnswer(remodelNoticeBy, begins));
    expect(due(postingProcedure, vacancy, "planned.post")).toBe(
      ruleAnswer(postBy, { vacancyCloses: "2002-05-15" }),
    );
  });

  it("for the first day after a late notice", () => {
    const days = ["2002-05-02", "2002-05-03", "2002-05-04", "2002-05-05", "2002-05-06"];
    const told = [...parking, "2002-04-02 department notify received=2002-04-05"];
    expect(from(parkingProcedure, told, days)).toBe(
      ruleAnswer(parkingFirstDay, { parkingNoticeDay: "2002-04-05" }),
    );
    const june = ["2002-05-31", "2002-06-01", "2002-06-02"];
    const late = [...rent, "2002-04-02 department notify"];
    expect(from(rentProcedure, late, june)).toBe(
      ruleAnswer(housingRaiseFirstDay, { housingRaiseNotice: "2002-04-02", housingRaisedBefore: false }),
    );
    const march = ["2002-03-01", "2002-03-02", "2002-03-03"];
    const leave = [...vacate, "2002-01-31 department notify"];
    expect(from(vacateProcedure, leave, march)).toBe(
      ruleAnswer(housingVacateFirstDay, { housingVacateNotice: "2002-01-31" }),
    );
  });
});
