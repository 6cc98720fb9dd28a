import { describe, expect, it } from "vitest";
import { addDays, day, type IsWorkDay, iso, mondayToFriday } from "../../../src/calendar/index.ts";
import { flaws, standing } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { classDeemedAgreed, classMeetingOwed, classNoticeInTime } from "./class-change-notice.ts";
import { classChangeProcedure } from "./class-change-procedure.ts";
import { classPayTalk } from "./class-change-talks.ts";

const told = ["2002-03-01 director tell proposal=Counsel"];
const scheduled = [...told, "2002-03-08 director schedule adoption=2002-05-01"];
const noticed = [...scheduled, "2002-04-03 director submit adoption=2002-05-01 received=2002-04-05"];
const asked = [...noticed, "2002-04-19 union ask received=2002-04-22"];
const approved = [...asked, "2002-04-26 director meet", "2002-05-01 director approve"];
const payAsked = [...approved, "2002-05-06 union askPay"];

const rows: CaseRow[] = [
  {
    name: "a proposal of which the union was not told: word is owed, and no day is stated",
    acts: ["2002-03-01 union learn proposal=Counsel"],
    days: { "2002-06-01": ["untold.tell director no-last-day 15.2.A", "notice director no-last-day 15.2.B"] },
  },
  {
    name: "a union that was not told may ask for a meeting and drafts all the same",
    acts: [
      "2002-03-01 union learn proposal=Counsel",
      "2002-03-02 union askDrafts",
      "2002-03-03 union askEarly",
    ],
    days: {
      "2002-03-02": [
        "drafts-asked.sendDrafts director no-last-day 15.2.A",
        "notice director no-last-day 15.2.B",
      ],
      "2002-03-03": [
        "both-asked.meetEarly director no-last-day 15.2.A",
        "both-asked.sendDrafts director no-last-day 15.2.A",
        "notice director no-last-day 15.2.B",
      ],
    },
  },
  {
    name: "what the board has approved is withdrawn no more, and the talks on pay stay owed",
    acts: [...payAsked, "2002-05-07 director withdraw", "2002-05-07 union withdraw"],
    days: { "2002-05-07": ["pay-asked.confer director 2002-05-15 15.2.D"] },
    refused: ["approved-already", "wrong-mover"],
  },
  {
    name: "told in time nothing has a last day before the board has one",
    acts: told,
    days: { "2002-06-01": ["notice director no-last-day 15.2.B"] },
  },
  {
    name: "a meeting and drafts are owed on request, both at once, and each is done by itself",
    acts: [
      ...told,
      "2002-03-04 union askEarly",
      "2002-03-05 union askDrafts",
      "2002-03-07 director sendDrafts",
      "2002-03-12 director meetEarly",
    ],
    days: {
      "2002-03-04": [
        "meeting-asked.meetEarly director no-last-day 15.2.A",
        "notice director no-last-day 15.2.B",
      ],
      "2002-03-05": [
        "both-asked.meetEarly director no-last-day 15.2.A",
        "both-asked.sendDrafts director no-last-day 15.2.A",
        "notice director no-last-day 15.2.B",
      ],
      "2002-03-07": [
        "meeting-asked.meetEarly director no-last-day 15.2.A",
        "notice director no-last-day 15.2.B",
      ],
      "2002-03-12": ["notice director no-last-day 15.2.B"],
    },
    stands: "A proposal is being prepared; the union knows of it",
  },
  {
    name: "notice twenty work days before adoption, four weeks of them",
    acts: scheduled,
    days: {
      "2002-04-03": ["notice director 2002-04-03 15.2.B"],
      "2002-04-04": ["notice director 2002-04-03 15.2.B overdue"],
    },
  },
  {
    name: "the board's new day counts",
    acts: [...scheduled, "2002-03-20 director schedule adoption=2002-06-05"],
    days: { "2002-03-20": ["notice director 2002-05-07 15.2.B"] },
  },
  {
    name: "notice on the nineteenth work day before is late, and the union's time runs all the same",
    acts: ["2002-04-04 director submit adoption=2002-05-01"],
    days: { "2002-04-04": ["final.ask union 2002-04-18 15.2.C"] },
    late: ["1 day after the last day, 2002-04-03"],
  },
  {
    name: "ten work days from receipt; silence is consent on the day after",
    acts: noticed,
    days: {
      "2002-04-19": ["final.ask union 2002-04-19 15.2.C"],
      "2002-04-20": [],
    },
    stands: "On the consent calendar of the State Personnel Board",
  },
  {
    name: "a request after silence has no place any more",
    acts: [...noticed, "2002-04-22 union ask"],
    days: { "2002-04-22": [] },
    stands: "On the consent calendar of the State Personnel Board",
    refused: ["before-its-predecessor"],
  },
  {
    name: "an answer in time that asks for no meeting is no silence",
    acts: [...noticed, "2002-04-19 union respond answer=objection"],
    days: { "2002-04-19": ["responded.ask union 2002-04-19 15.2.C"], "2002-04-20": [], "2002-06-01": [] },
    stands: "Before the State Personnel Board; the union is not taken to agree",
  },
  {
    name: "who has answered may still ask for a meeting in the ten work days, and not after them",
    acts: [...noticed, "2002-04-10 union respond answer=objection", "2002-04-19 union ask"],
    days: {
      "2002-04-18": ["responded.ask union 2002-04-19 15.2.C"],
      "2002-04-26": ["meeting-owed.meet director 2002-04-26 15.2.C"],
    },
  },
  {
    name: "asked for later it has no place, and the union is still not taken to agree",
    acts: [...noticed, "2002-04-10 union respond answer=objection", "2002-04-22 union ask"],
    days: { "2002-04-22": [] },
    stands: "Before the State Personnel Board; the union is not taken to agree",
    refused: ["before-its-predecessor"],
  },
  {
    name: "five work days from the day of the request, not from its receipt; no meeting is consent",
    acts: asked,
    days: { "2002-04-26": ["meeting-owed.meet director 2002-04-26 15.2.C"], "2002-04-27": [] },
    stands: "On the consent calendar of the State Personnel Board",
  },
  {
    name: "a meeting on the fifth work day keeps the union from being taken to agree",
    acts: [...asked, "2002-04-26 union meet outcome=none"],
    days: { "2002-06-01": [] },
    stands: "Before the State Personnel Board; the union is not taken to agree",
  },
  {
    name: "the union may agree in words",
    acts: [...noticed, "2002-04-08 union agree"],
    days: { "2002-04-08": [] },
    stands: "On the consent calendar of the State Personnel Board",
  },
  {
    name: "ten work days from the board's approval for pay, before and after the union has asked",
    acts: payAsked,
    days: {
      "2002-05-01": ["approved.askPay union 2002-05-15 15.2.D"],
      "2002-05-15": ["pay-asked.confer director 2002-05-15 15.2.D"],
      "2002-05-16": ["pay-asked.confer director 2002-05-15 15.2.D overdue"],
    },
  },
  {
    name: "a request after the ten work days is late and still made",
    acts: [...approved, "2002-05-16 union askPay"],
    days: { "2002-05-16": ["pay-asked.confer director 2002-05-15 15.2.D overdue"] },
    late: ["1 day after the last day, 2002-05-15"],
  },
  {
    name: "silence on the consent calendar does not take the talks on pay away",
    acts: [...noticed, "2002-05-01 director approve", "2002-05-15 union askPay"],
    days: { "2002-05-15": ["pay-asked.confer director 2002-05-15 15.2.D"] },
  },
  {
    name: "talks on pay end with an agreement of both",
    acts: [
      ...payAsked,
      "2002-05-15 director confer",
      "2002-05-20 union proposePay terms=more",
      "2002-05-20 union acceptPay",
      "2002-05-21 director acceptPay",
    ],
    days: { "2002-05-15": ["conferring.endTalks union no-last-day 15.2.D"], "2002-05-21": [] },
    stands: "Agreed on pay",
    refused: ["own-proposal"],
  },
  {
    name: "or without one",
    acts: [...payAsked, "2002-05-15 director confer", "2002-06-03 union endTalks"],
    days: { "2002-06-03": [] },
    stands: "The talks on pay ended without agreement",
  },
  {
    name: "no talks on pay, no adoption, no proposal: each ends it",
    acts: [...approved, "2002-05-02 union forgoPay", "2002-05-03 union askPay"],
    days: { "2002-05-03": [] },
    stands: "Approved, and no talks on pay are asked",
    refused: ["after-the-end"],
  },
  {
    name: "the board does not adopt it",
    acts: [...noticed, "2002-05-01 director reject reason=budget"],
    days: { "2002-05-01": [] },
    stands: "Not adopted by the State Personnel Board",
  },
  {
    name: "refusals in their order: another's move, no place, an answer before receipt",
    acts: [
      ...told,
      "2002-03-02 union submit adoption=2002-05-01",
      "2002-03-02 union ask",
      "2002-04-01 director submit adoption=2002-05-01 received=2002-04-03",
      "2002-04-02 union ask",
      "2002-04-02 union withdraw",
    ],
    days: { "2002-04-03": ["final.ask union 2002-04-17 15.2.C"] },
    refused: ["wrong-mover", "before-its-predecessor", "before-receipt", "wrong-mover"],
  },
];

describe("a change of class", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(classChangeProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(classChangeProcedure)).toEqual([]));

  it("steps over a holiday, forward and back", () => {
    const on = day("2002-05-20");
    const events = [{ act: "submit", on, adoption: day("2002-06-20") }];
    const days = (clockwork: { isWorkDay?: IsWorkDay }) => {
      const at = standing(classChangeProcedure, events, on, clockwork);
      return [at.history[0]?.due?.day, at.open[0]?.due?.day];
    };
    // Memorial Day is May 27.
    expect(days({})).toEqual([day("2002-05-22"), day("2002-06-04")]);
    expect(days({ isWorkDay: mondayToFriday })).toEqual([day("2002-05-23"), day("2002-06-03")]);
  });
});

/** Around Labor Day, New Year, Thanksgiving and a month without a holiday. */
const starts = ["2002-04-05", "2002-08-28", "2001-12-20", "2002-11-18"].map(day);
const over = (gaps: readonly number[]) =>
  starts.flatMap((from) => gaps.map((gap) => [iso(from), gap] as const));
const dayAfter = (from: string, gap: number) => addDays(day(from), gap);

describe("the rules of the section on the same days", () => {
  const submit = (notice: string) => ({ act: "submit", on: day(notice), adoption: day("2003-03-03") });

  it.each(over([0, 1, 13, 14, 15, 16, 17, 18, 19, 20, 30]))(
    "agree on notice of %s asked after %i days",
    (notice, gap) => {
      const on = dayAfter(notice, gap);
      const { standing: at, refusals } = standing(
        classChangeProcedure,
        [submit(notice), { act: "ask", on }],
        on,
      );
      const given = {
        unionAnswerToClass: "request",
        classNoticeReceived: notice,
        classMeetingAsked: iso(on),
      };
      expect(String(at.station === "meeting-owed")).toBe(ruleAnswer(classMeetingOwed, given));
      expect(String(refusals.length > 0)).toBe(
        ruleAnswer(classDeemedAgreed, { ...given, metOnClass: true, classMeetingHeld: iso(on) }),
      );
    },
  );

  it.each(over([0, 10, 13, 14, 15, 16, 17, 18, 19, 20, 30]))(
    "agree on silence after %s for %i days",
    (notice, gap) => {
      const on = dayAfter(notice, gap);
      const { standing: at } = standing(classChangeProcedure, [submit(notice)], on);
      const given = { unionAnswerToClass: "none", classNoticeReceived: notice };
      expect(String(at.station === "consent-calendar")).toBe(ruleAnswer(classDeemedAgreed, given, iso(on)));
    },
  );

  it.each(over([3, 5, 6, 7, 8, 9, 10, 12]))("agree on a request on %s met after %i days", (asked, gap) => {
    const on = dayAfter(asked, gap);
    const events = [submit(asked), { act: "ask", on: day(asked) }];
    const given = {
      unionAnswerToClass: "request",
      classNoticeReceived: asked,
      classMeetingAsked: asked,
      classMeetingHeld: iso(on),
    };
    const met = standing(classChangeProcedure, [...events, { act: "meet", on, by: "union" }], on);
    const waiting = standing(classChangeProcedure, events, on);
    for (const [{ standing: at }, metOnClass] of [
      [met, true],
      [waiting, false],
    ] as const)
      expect(String(at.station === "consent-calendar")).toBe(
        ruleAnswer(classDeemedAgreed, { ...given, metOnClass }, iso(on)),
      );
  });

  it.each(over([25, 26, 27, 28, 29, 30, 31, 32, 33, 34]))(
    "agree on notice of %s, %i days before adoption",
    (notice, gap) => {
      const adoption = dayAfter(notice, gap);
      const event = { act: "submit", on: day(notice), adoption };
      const { history } = standing(classChangeProcedure, [event], day(notice));
      expect(String(history[0]!.late === undefined)).toBe(
        ruleAnswer(classNoticeInTime, { classNoticeReceived: notice, classAdoptionDue: iso(adoption) }),
      );
    },
  );

  it.each(over([9, 14, 15, 16, 17, 18, 19, 20]))(
    "agree on an approval on %s, talks %i days after",
    (approval, gap) => {
      const on = dayAfter(approval, gap);
      const acts = [
        `2001-11-01 director submit adoption=2003-03-03`,
        `${approval} director approve`,
        `${approval} union askPay`,
        `${iso(on)} director confer`,
      ];
      const { history } = standsOn(classChangeProcedure, acts, iso(on));
      const given = {
        classPayRequested: true,
        classApproved: approval,
        classPayAsked: approval,
        classPayTalk: iso(on),
      };
      expect(history).toHaveLength(acts.length + 1);
      expect(String(history.at(-1)!.late === undefined || history.at(-1)!.late === null)).toBe(
        ruleAnswer(classPayTalk, given),
      );
    },
  );
});
