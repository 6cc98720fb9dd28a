import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/index.ts";
import { flaws, standing } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { informationRequestProcedure } from "./information-request-procedure.ts";

const asked = ["2002-03-01 union ask what=vacancies wanted=2002-03-15 received=2002-03-04"];
const acknowledged = [...asked, "2002-03-05 officer acknowledge handler=somebody"];
const part = [...acknowledged, "2002-03-12 officer answerInPart outstanding=salaries"];
const refused = [...asked, "2002-03-12 department refuse ground=confidential reasons=home-addresses"];
const disputed = [...refused, "2002-03-20 union dispute grounds=needed-for-a-case"];
const reverse = ["2002-03-01 officer ask what=stewards wanted=2002-03-16"];

const rows: CaseRow[] = [
  {
    name: "the day wanted is the last day, whenever the request was received; an acknowledgement is owed without one",
    acts: asked,
    days: {
      "2002-03-15": ["answer officer 2002-03-15 2.5", "asked-state.acknowledge officer no-last-day 2.5"],
      "2002-03-16": [
        "answer officer 2002-03-15 2.5 overdue",
        "asked-state.acknowledge officer no-last-day 2.5",
      ],
      "2003-03-16": [
        "answer officer 2002-03-15 2.5 overdue",
        "asked-state.acknowledge officer no-last-day 2.5",
      ],
    },
    stands: "Information is asked of the State",
  },
  {
    name: "an acknowledgement moves no day",
    acts: acknowledged,
    days: {
      "2002-03-15": ["answer officer 2002-03-15 2.5"],
      "2002-03-16": ["answer officer 2002-03-15 2.5 overdue"],
    },
  },
  {
    name: "nor does an answer in part, nor a closer word of what is wanted",
    acts: [...part, "2002-03-13 union narrow what=salaries-of-two-classes"],
    days: {
      "2002-03-15": ["answer officer 2002-03-15 2.5"],
      "2002-03-16": ["answer officer 2002-03-15 2.5 overdue"],
    },
    stands: "Answered in part by the State; the rest is awaited",
  },
  {
    name: "answered in full on the last day",
    acts: [...part, "2002-03-15 department answerInFull"],
    days: { "2002-03-15": [] },
    stands: "Answered",
  },
  {
    name: "answered in full a day later is late by a day, and answered",
    acts: [...asked, "2002-03-16 officer answerInFull"],
    days: { "2002-03-16": [] },
    stands: "Answered",
    late: ["1 day after the last day, 2002-03-15"],
  },
  {
    name: "a part can be taken as the whole, by the side that asked alone",
    acts: [...part, "2002-03-13 officer acceptPart", "2002-03-14 union acceptPart"],
    days: { "2002-03-14": [] },
    stands: "Answered",
    refused: ["wrong-mover"],
  },
  {
    name: "more time takes both, and lives on after an acknowledgement",
    acts: [
      ...asked,
      "2002-03-06 officer proposeTime until=2002-03-29",
      "2002-03-07 state acceptTime",
      "2002-03-08 union acceptTime",
      "2002-03-11 officer acknowledge",
    ],
    days: {
      "2002-03-07": ["answer officer 2002-03-15 2.5", "asked-state.acknowledge officer no-last-day 2.5"],
      "2002-03-29": ["answer officer 2002-03-29 2.5"],
      "2002-03-30": ["answer officer 2002-03-29 2.5 overdue"],
    },
    refused: ["own-proposal"],
  },
  {
    name: "more time that is declined, or no later, changes nothing",
    acts: [
      ...acknowledged,
      "2002-03-06 officer proposeTime until=2002-03-29",
      "2002-03-07 union declineTime",
      "2002-03-07 union proposeTime until=2002-03-15",
    ],
    days: { "2002-03-15": ["answer officer 2002-03-15 2.5"] },
    refused: ["not-later"],
  },
  {
    name: "a refusal with reasons leaves the next move to the side that asked, without a last day",
    acts: refused,
    days: { "2002-12-31": ["refused-state.dispute union no-last-day 2.5"] },
  },
  {
    name: "a refusal can be left as it is",
    acts: [...refused, "2002-03-20 union leaveIt"],
    days: { "2002-03-20": [] },
    stands: "Refused, and left there",
  },
  {
    name: "a dispute over a refusal waits for a decision from outside",
    acts: disputed,
    days: {
      "2002-12-31": ["refusal-disputed-state.decide union no-last-day 2.5"],
    },
  },
  {
    name: "a dispute over a delay leaves the delay to be seen",
    acts: [...asked, "2002-03-18 union dispute grounds=no-answer"],
    days: {
      "2002-04-01": [
        "answer officer 2002-03-15 2.5 overdue",
        "delay-disputed-state.decide union no-last-day 2.5",
      ],
    },
  },
  {
    name: "an answer in part does not end a dispute, and neither stops the clock of a delay",
    acts: [
      ...asked,
      "2002-03-18 union dispute grounds=no-answer",
      "2002-03-19 officer answerInPart outstanding=salaries",
      "2002-03-20 officer answerInFull",
    ],
    days: {
      "2002-03-19": [
        "answer officer 2002-03-15 2.5 overdue",
        "delay-disputed-state.decide union no-last-day 2.5",
      ],
      "2002-03-20": [],
    },
    stands: "Answered",
    late: ["5 days after the last day, 2002-03-15"],
  },
  {
    name: "a decision, or an answer after all, or terms of both end the dispute",
    acts: [...disputed, "2002-09-02 officer decide decision=owed-in-part"],
    days: { "2002-09-02": [] },
    stands: "Decided outside the agreement",
  },
  {
    name: "an answer after all",
    acts: [...disputed, "2002-04-02 officer answerInFull"],
    days: { "2002-04-02": [] },
    stands: "Answered",
  },
  {
    name: "terms of both",
    acts: [...disputed, "2002-04-02 officer proposeTerms terms=redacted", "2002-04-03 union acceptTerms"],
    days: { "2002-04-03": [] },
    stands: "Resolved by both sides",
  },
  {
    name: "the other way round: the union is asked, and the same clock is the union's",
    acts: reverse,
    days: {
      "2002-03-16": ["answer union 2002-03-16 2.5", "asked-union.acknowledge union no-last-day 2.5"],
      "2002-03-17": ["answer union 2002-03-16 2.5 overdue", "asked-union.acknowledge union no-last-day 2.5"],
    },
    stands: "Information is asked of the union",
  },
  {
    name: "nobody answers, refuses or withdraws for the other side",
    acts: [
      ...asked,
      "2002-03-05 union answerInFull",
      "2002-03-05 union refuse ground=other reasons=none",
      "2002-03-05 officer withdraw",
      "2002-03-05 officer narrow what=less",
      "2002-03-06 union withdraw",
    ],
    days: { "2002-03-06": [] },
    stands: "Withdrawn",
    refused: ["wrong-mover", "wrong-mover", "wrong-mover", "wrong-mover"],
  },
  {
    name: "refusals in their order: no request before a question, a refusal without reasons, an answer before receipt",
    acts: [
      "2002-03-01 officer acknowledge",
      ...asked,
      "2002-03-02 officer refuse ground=other",
      "2002-03-02 officer acknowledge",
    ],
    days: {
      "2002-03-04": ["answer officer 2002-03-15 2.5", "asked-state.acknowledge officer no-last-day 2.5"],
    },
    refused: ["before-its-predecessor", "missing-field", "before-receipt"],
  },
];

describe("an information request", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(informationRequestProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws, and says that the duty stands outside the agreement, and where", () => {
    expect(flaws(informationRequestProcedure)).toEqual([]);
    expect(informationRequestProcedure.says).toContain("outside the agreement, in the Dills Act");
    expect(informationRequestProcedure.readings[0]!.says).toContain("3519(c)");
    expect(informationRequestProcedure.dispute).toBeUndefined();
  });

  it("asks for what is wanted and by which day", () => {
    const bare = standsOn(informationRequestProcedure, ["2002-03-01 union ask what=lists"], "2002-03-01");
    expect(bare.refusals).toMatchObject([{ code: "missing-field", compared: { field: "wanted" } }]);
  });

  it("runs alike for both sides: the same day, the same words, only the mover differs", () => {
    const on = day("2002-03-01");
    const clock = (by: string, today: string) => {
      const events = [{ act: "ask", by, on, what: "lists", wanted: day("2002-03-16") }];
      const open = standing(informationRequestProcedure, events, day(today)).open.find(
        (each) => each.clock === "answer",
      );
      const { mover, ...same } = open!;
      return { mover, same };
    };
    for (const today of ["2002-03-01", "2002-03-16", "2002-03-17"]) {
      const [ofState, ofUnion] = [clock("union", today), clock("officer", today)];
      expect(ofState.same).toEqual(ofUnion.same);
      expect(ofState.mover).not.toEqual(ofUnion.mover);
    }
  });
});
