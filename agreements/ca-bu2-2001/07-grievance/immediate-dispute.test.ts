import { describe, expect, it } from "vitest";
import { parseTime } from "../../../src/calendar/index.ts";
import { flaws } from "../../../src/rules/index.ts";
import { openOn, standsOn } from "../case-table.ts";
import { immediateDisputeProcedure } from "./immediate-dispute.ts";

/** Friday 8 March 2002, 15:00, and on. */
const known = ["2002-03-08 union learn time=15:00"];
const contacted = [...known, "2002-03-11 union contact time=09:00"];
const referred = [...contacted, "2002-03-11 officer refer time=12:00"];
const talking = [...referred, "2002-03-12 union talk time=11:00"];
const level3 = [...talking, "2002-03-14 union goToLevel3 time=08:00"];
const director = [...level3, "2002-03-15 union goToDirector time=17:00"];
const arbitration = [...director, "2002-03-18 union requestArbitration time=18:00"];
const panel = [...arbitration, "2002-03-20 state providePanel"];

type Row = [name: string, acts: string[], at: string, open: string[]];
const rows: Row[] = [
  [
    "48 weekday hours stand still over the weekend",
    known,
    "2002-03-12 15:00",
    ["aware.contact union 2002-03-12T15:00 7.14.A.1"],
  ],
  [
    "a minute later it is lost",
    known,
    "2002-03-12 15:01",
    ["aware.contact union 2002-03-12T15:00 7.14.A.1 lapsed"],
  ],
  [
    "the officer has no time stated",
    contacted,
    "2002-03-11 10:00",
    ["with-officer.resolve officer no-last-day 7.14.A.2", "with-officer.refer officer no-last-day 7.14.A.2"],
  ],
  [
    "talks within 24 hours of the referral, a resolution within 48",
    referred,
    "2002-03-12 12:00",
    ["referred.talk union 2002-03-12T12:00 7.14.A.3", "referred.resolve local 2002-03-13T12:00 7.14.A.5"],
  ],
  [
    "the 48 hours run on from the referral during the talks",
    talking,
    "2002-03-13 12:00",
    ["talking.resolve local 2002-03-13T12:00 7.14.A.5"],
  ],
  [
    "then level 3 is open",
    talking,
    "2002-03-13 12:01",
    [
      "talking.resolve local 2002-03-13T12:00 7.14.A.5 overdue",
      "talking.goToLevel3 union no-last-day 7.14.A.5",
    ],
  ],
  [
    "24 hours at level 3",
    level3,
    "2002-03-15 08:00",
    ["level3.resolve third-level 2002-03-15T08:00 7.14.A.6"],
  ],
  [
    "then the Department",
    level3,
    "2002-03-15 08:01",
    [
      "level3.resolve third-level 2002-03-15T08:00 7.14.A.6 overdue",
      "level3.goToDirector union no-last-day 7.14.A.6",
    ],
  ],
  [
    "24 hours there, over a weekend",
    director,
    "2002-03-18 17:00",
    ["director.resolve director 2002-03-18T17:00 7.14.A.7"],
  ],
  [
    "then arbitration",
    director,
    "2002-03-18 17:01",
    [
      "director.resolve director 2002-03-18T17:00 7.14.A.7 overdue",
      "director.requestArbitration union no-last-day 7.14.A.7",
    ],
  ],
  [
    "the State provides five names",
    arbitration,
    "2002-03-19 09:00",
    ["arbitration.providePanel state no-last-day 7.14.A.8"],
  ],
  [
    "the hearing within ten calendar days of the list",
    [...panel, "2002-03-22 union selectArbitrator arbitrator=Sample-Arbitrator"],
    "2002-03-30 09:00",
    ["hearing.award union 2002-03-30 7.14.A.8"],
  ],
  [
    "a second list where nobody is free",
    [...panel, "2002-03-22 union exhaust"],
    "2002-03-22 18:00",
    ["arbitration.providePanel state no-last-day 7.14.A.8"],
  ],
];

describe("immediate dispute, in weekday hours", () => {
  it.each(rows)("%s", (_name, acts, at, open) => {
    const [today, time] = at.split(" ");
    expect(openOn(immediateDisputeProcedure, acts, today!, parseTime(time!))).toEqual(open);
  });

  it.each([
    ["2002-03-12 union contact", known, "missing-field", null],
    ["2002-03-12 union contact time=16:00", known, undefined, "1 hour after the last day, 2002-03-12T15:00"],
    [
      "2002-03-13 union contact time=15:30",
      known,
      undefined,
      "25 hours after the last day, 2002-03-12T15:00",
    ],
    ["2002-03-13 union goToLevel3 time=11:59", talking, "not-open-yet", null],
    ["2002-03-12 union goToLevel3 time=10:00", talking, "out-of-order", null],
    ["2002-03-12 local resolve", talking, "wrong-mover", null],
  ])("%s", (act, before, code, late) => {
    const found = standsOn(immediateDisputeProcedure, [...before, act], "2002-12-31");
    expect(found.refusals.map((each) => each.code)).toEqual(code === undefined ? [] : [code]);
    expect(found.history.at(-1)!.late).toBe(late);
  });

  it("has no flaws", () => expect(flaws(immediateDisputeProcedure)).toEqual([]));
});
