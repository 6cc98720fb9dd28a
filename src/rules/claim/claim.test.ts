import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { ratio } from "../../quantity/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { type Agreement, agreement } from "../agreement.ts";
import { answerOf, notApplicable, read, when, zero } from "../build.ts";
import { given } from "../given.ts";
import { rule } from "../rule.ts";
import { section } from "../section.ts";
import { figure } from "../term.ts";
import { answerClaim, type Claim, type ClaimAnswer, claim, claimJson } from "./index.ts";

const about = { clause: "1.1", says: "For tests.", page: 1 } as const;
const most = figure(
  { id: "most", clause: "1.1.A", title: "Most for a lunch", unit: "USD", page: 3 },
  { "2001-01-01": "10", "2002-01-01": "12" },
);
const inAll = figure(
  { id: "in-all", clause: "1.1.B", title: "Most in all", unit: "USD", page: 4 },
  { "2001-01-01": "25" },
);
const cost = given.number("cost", { unit: "USD", min: "0", max: "500", question: "What did it cost?" });
const date = given.day("date", { question: "On which day?" });
const receipt = given.flag("receipt", { question: "Is there a receipt?" });
const away = given.flag("away", { question: "Were you away?" });
const spent = given.number("spent", {
  unit: "USD",
  min: "0",
  max: "999",
  question: "What was allowed before?",
});
const lunchRule = rule(
  { ...about, id: "lunch", title: "A lunch" },
  when(
    away,
    cost.atMost(read(most)).atMost(read(inAll).minus(spent).atLeast(zero("USD"))),
    notApplicable("USD", "1.1.C", "only those who are away eat at the other's cost"),
  ),
);
const leftRule = rule({ ...about, id: "left", title: "What is left" }, read(inAll).minus(spent));

const lunches = claim({
  ...about,
  id: "lunches",
  title: "Lunches",
  head: [away],
  lineDay: date,
  carried: [[spent, zero("USD")]],
  kinds: [
    {
      id: "lunch",
      title: "Lunch",
      allowed: lunchRule,
      claimed: cost,
      after: [[spent, spent.plus(answerOf(lunchRule))]],
    },
  ],
  checks: [{ clause: "1.1.D", when: receipt.not(), reason: "there is no receipt", remedy: "Add it" }],
  apart: [{ clause: "1.1.E", by: [date], reason: "one lunch a day", remedy: "Leave the second out" }],
  results: [leftRule],
  examples: [],
});

const from = given.day("from", { question: "From?" });
const to = given.day("to", { question: "To?" });
const at = given.day("at", { question: "Day?" });
const waited = given.number("waited", { unit: "days", min: "0", max: "99", question: "Waited?" });
const wait = figure(
  { id: "wait", clause: "2.1.A", title: "Days to wait", unit: "days", page: 5 },
  { "2001-01-01": "3" },
);
const rate = figure(
  { id: "rate", clause: "2.1.B", title: "For a day", unit: "USD", page: 5 },
  { "2001-01-01": "7" },
);
const one = figure(
  { id: "one", clause: "2.1.A", title: "A day", unit: "days", page: 5 },
  { "2001-01-01": "1" },
);
const dayRule = rule(
  { ...about, clause: "2.1", id: "day-pay", title: "A day" },
  when(waited.isBelow(read(wait)), zero("USD"), read(rate)),
).notwithstanding("2.1.C", at.isBefore(at), zero("USD"), { note: "never" });
const course = claim({
  ...about,
  clause: "2.1",
  id: "course",
  title: "Course",
  stretch: { from, to, day: at },
  carried: [[waited, zero("days")]],
  kinds: [
    {
      id: "ill",
      title: "Ill",
      allowed: dayRule,
      after: [[waited, waited.plus(read(one)).atMost(read(wait))]],
    },
  ],
  examples: [],
});

const made: Agreement = agreement({
  ...{ id: "made-up", title: "Made up", unit: "-", union: "-", employer: "-", version: "1" },
  ...{ from: day("2001-01-01"), to: day("2002-12-31"), articles: [], lifeEvents: [], facts: [] },
  holidays: { movable: [], fixed: [] } as unknown as Agreement["holidays"],
  sections: [
    section({
      number: "1.1",
      title: "L",
      page: 1,
      plain: {},
      rules: [lunchRule, leftRule],
      claims: [lunches],
    }),
    section({ number: "2.1", title: "C", page: 1, plain: {}, rules: [dayRule], claims: [course] }),
  ],
});

const answered = (of: Claim, asked: Parameters<typeof answerClaim>[2]): ClaimAnswer => {
  const answer = answerClaim(made, of, asked);
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
};
const on = day("2002-12-01");
const line = (date: string, cost: string, more = {}) => ({ date, cost, receipt: "yes", ...more });

describe("a claim of lines", () => {
  it("cuts each line under the clause that limits it, on the line's own day", () => {
    const { lines, totals, results } = answered(lunches, {
      on,
      given: { away: "yes" },
      lines: [line("2002-01-01", "20"), line("2001-12-31", "20"), line("2002-01-02", "9")],
    });
    expect(lines.map((one) => [one.status, one.allowed, one.cut, one.decided?.clause])).toEqual([
      ["cut", ratio(12), ratio(8), "1.1.A"],
      ["cut", ratio(10), ratio(10), "1.1.A"],
      ["cut", ratio(3), ratio(6), "1.1.B"],
    ]);
    expect(totals).toEqual([{ unit: "USD", claimed: ratio(49), allowed: ratio(25), cut: ratio(24) }]);
    expect(results.map((one) => (isRefusal(one) ? one.code : one.outcome))).toEqual([ratio(0)]);
  });

  it("refuses a wrong line by itself and answers the rest", () => {
    const { lines } = answered(lunches, {
      on,
      given: { away: true },
      lines: [
        line("2002-01-01", "9", { receipt: "no" }),
        line("2002-01-01", "8"),
        line("2002-01-01", "7"),
        line("2003-01-01", "7"),
        line("2002-02-30", "7"),
        line("2002-01-03", "7", { kind: "dinner" }),
        line("2002-01-04", "7", { tip: "1" }),
        { kind: "lunch", cost: "4", receipt: "yes" },
        { date: "2002-01-05", receipt: "yes" },
      ],
    });
    expect(lines.map((one) => one.refusal?.code ?? one.status)).toEqual([
      "claim-check",
      "allowed",
      "lines-overlap",
      "outside-agreement",
      "wrong-type",
      "unknown-line-kind",
      "unknown-input",
      "missing",
      "missing",
    ]);
    expect(lines[0]!.refusal?.clause).toBe("1.1.D");
    expect(lines[8]!.missing.map((one) => one.name)).toEqual(["cost"]);
  });

  it("asks for the fact of a condition that nobody can judge yet", () => {
    const [line] = answered(lunches, {
      on,
      given: { away: true },
      lines: [{ date: "2002-01-01", cost: "9" }],
    }).lines;
    expect([line!.status, line!.missing.map((one) => one.name)]).toEqual(["missing", ["receipt"]]);
  });

  it("says what does not apply, and refuses what the head does not ask", () => {
    const { lines } = answered(lunches, { on, given: { away: false }, lines: [line("2002-01-01", "9")] });
    expect(lines[0]).toMatchObject({ status: "nothing", cut: ratio(9), decided: { clause: "1.1.C" } });
    expect(answerClaim(made, lunches, { on, given: { abroad: true }, lines: [] })).toMatchObject({
      code: "unknown-input",
    });
  });

  it("goes over the wire with what was written", () => {
    const json = claimJson(
      answered(lunches, { on, given: { away: true }, lines: [line("2002-01-01", "20", { label: "Diner" })] }),
    );
    expect(json.lines[0]).toMatchObject({
      number: 1,
      label: "Diner",
      claimed: { value: "20.00", say: "$20.00" },
      allowed: { value: "12.00" },
      decided: { clause: "1.1.A", page: 3, says: "Most for a lunch" },
    });
  });
});

describe("a claim of stretches", () => {
  it("is answered a day at a time, carried on, and put together where days came to the same", () => {
    const { lines, totals } = answered(course, {
      on,
      given: {},
      lines: [
        { from: "2002-01-10", to: "2002-01-14" },
        { from: "2002-01-01", to: "2002-01-02" },
      ],
    });
    expect(lines[1]!.parts.map(({ from, to, sum }) => [to - from + 1, sum])).toEqual([[2, ratio(0)]]);
    expect(lines[0]!.parts.map(({ from, to, sum }) => [to - from + 1, sum])).toEqual([
      [1, ratio(0)],
      [4, ratio(28)],
    ]);
    expect(lines[0]!.parts[1]!.decided?.clause).toBe("2.1.B");
    expect(totals[0]!.allowed).toEqual(ratio(28));
  });

  it("refuses a stretch that ends before it begins, and one that shares days with another", () => {
    const { lines } = answered(course, {
      on,
      given: {},
      lines: [
        { from: "2002-01-10", to: "2002-01-09" },
        { from: "2002-01-01", to: "2002-01-05" },
        { from: "2002-01-05", to: "2002-01-06" },
        { from: "2002-12-30", to: "2003-01-02" },
      ],
    });
    expect(lines.map((one) => one.refusal?.code ?? one.status)).toEqual([
      "out-of-range",
      "allowed",
      "lines-overlap",
      "cut",
    ]);
    expect(lines[3]!.parts.map((one) => one.refusal?.code)).toEqual([undefined, "outside-agreement"]);
  });
});

describe("an agreement with a claim", () => {
  it("does not load where the claim asks for a rule's input in another way", () => {
    const other = given.flag("away", { question: "Somewhere else?" });
    const astray = claim({
      ...about,
      id: "astray",
      title: "Astray",
      head: [other],
      kinds: [{ id: "left", title: "Left", allowed: leftRule }],
      examples: [],
    });
    const sections = made.sections.map((one) => ({ ...one, claims: [...one.claims, astray] })).slice(0, 1);
    expect(() => agreement({ ...made, sections })).toThrow("lunch and astray ask for away in two ways");
  });
});
