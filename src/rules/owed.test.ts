import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { isRefusal } from "../refusal/index.ts";
import { type Agreement, agreement } from "./agreement.ts";
import { read } from "./build.ts";
import { entitlement } from "./entitlement.ts";
import { given } from "./given.ts";
import { owedFor } from "./owed.ts";
import { rule } from "./rule.ts";
import { section } from "./section.ts";
import { figure } from "./term.ts";

const notice = figure(
  { id: "notice", clause: "1.1.A", title: "Days to ask", unit: "days", page: 1 },
  { "2001-01-01": "30" },
);
const hours = given.number("hours", { unit: "hours", min: "0", max: "99", question: "How many hours?" });
const permanent = given.flag("permanent", { question: "Permanent?" });
const born = given.day("born", { question: "When was the child born?" });
const about = { clause: "1.1", title: "Leave", says: "For tests." } as const;
const leave = rule({ ...about, id: "leave-hours", page: 1 }, hours);
const request = {
  what: "the leave",
  by: "within 30 days",
  form: "In writing",
  to: "the supervisor",
} as const;
const made: Agreement = agreement({
  ...{ id: "made-up", title: "Made up", unit: "-", union: "-", employer: "-", version: "1" },
  ...{ from: day("2001-01-01"), to: day("2002-12-31"), articles: [], facts: [] },
  holidays: { holidays: [] } as unknown as Agreement["holidays"],
  lifeEvents: [
    { id: "child", title: "A child", says: "For tests.", entitlements: ["leave"], rules: [], sections: [] },
  ],
  sections: [
    section({
      number: "1.1",
      title: "L",
      page: 1,
      plain: {},
      terms: [notice],
      rules: [leave],
      entitlements: [
        entitlement({
          ...about,
          id: "leave",
          applies: permanent,
          otherwise: "Only permanent employees have it.",
          rules: ["leave-hours"],
          request: { ...request, due: born.plusDays(read(notice)) },
        }),
      ],
    }),
  ],
});

const owed = (facts: Readonly<Record<string, unknown>>) => {
  const found = owedFor(made, { event: "child", on: day("2002-03-01"), given: facts });
  if (isRefusal(found)) throw new Error(found.code);
  return found;
};

describe("owedFor", () => {
  it("asks the questions that decide, and leaves open what they leave open", () => {
    const found = owed({});
    expect(found.questions.map((one) => one.name)).toEqual(["permanent", "born"]);
    expect(found.owed[0]).toMatchObject({ applies: "unknown", due: undefined });
    expect(found.owed[0]!.missing.map((one) => one.name)).toEqual(["permanent"]);
  });

  it("gives the last day and the amounts where it applies, and neither amount where it does not", () => {
    const yes = owed({ permanent: true, born: "2002-02-10", hours: "8" }).owed[0]!;
    expect([yes.applies, yes.due, yes.answers.length]).toEqual([true, day("2002-03-12"), 1]);
    expect(owed({ permanent: true }).owed[0]!.missing.map((one) => one.name)).toEqual(["born"]);
    const no = owed({ permanent: false, hours: "8" }).owed[0]!;
    expect([no.applies, no.answers]).toEqual([false, []]);
  });

  it("does not ask what the event itself says", () => {
    const said = {
      ...made,
      lifeEvents: made.lifeEvents.map((one) => ({ ...one, given: { permanent: true } })),
    };
    const found = owedFor(said, { event: "child", on: day("2002-03-01"), given: {} });
    if (isRefusal(found)) throw new Error(found.code);
    expect(found.questions.map((one) => one.name)).toEqual(["born"]);
    expect(found.owed[0]!.applies).toBe(true);
  });

  it("refuses an unknown event, a day outside the agreement and what nothing asks", () => {
    const asked = { event: "child", on: day("2002-03-01"), given: { tips: 3 } };
    expect(owedFor(made, asked)).toMatchObject({ code: "unknown-input" });
    expect(owedFor(made, { ...asked, given: {}, event: "chid" })).toMatchObject({
      code: "unknown-life-event",
      remedy: "Ask about one of: child",
    });
    expect(owedFor(made, { ...asked, given: {}, on: day("2003-01-01") })).toMatchObject({
      code: "outside-agreement",
    });
  });
});
