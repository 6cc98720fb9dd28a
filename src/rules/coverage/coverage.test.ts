import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { type Agreement, agreement } from "../agreement.ts";
import { answerOf, band, cell, notApplicable, read, when, zero } from "../build.ts";
import { type ClaimExample, claim } from "../claim/index.ts";
import { given } from "../given.ts";
import { type Example, type Rule, rule } from "../rule.ts";
import { type Section, section } from "../section.ts";
import { bands, figure, type Term, table } from "../term.ts";
import { coverageOf } from "./index.ts";

const term = { clause: "1.1.A", title: "Credit", page: 7 } as const;
const head = { id: "made-up", clause: "1.1", title: "Made up", says: "For tests.", page: 7 } as const;
const flat = figure({ ...term, id: "flat", unit: "hours" }, { "2001-01-01": "8" });
const raised = figure(
  { ...term, id: "raised", unit: "hours" },
  { "2000-01-01": "7", "2001-01-01": "8", "2002-07-01": "9" },
);
const steps = bands(
  { ...term, id: "steps", unit: "hours", of: "months" },
  {
    "2001-01-01": [
      ["1", "4"],
      ["13", "6"],
      ["25", "8"],
      ["37", "9"],
    ],
  },
);
const grades = table(
  { ...term, id: "grades", unit: "hours", columns: ["each"] },
  { "2001-01-01": { a: ["1"] } },
);
const night = given.flag("night", { question: "Is it at night?" });
const away = given.flag("away", { question: "Is it elsewhere?" });
const months = given.number("months", { unit: "months", min: "1", max: "600", question: "How long?" });

const made = (rules: readonly Rule[], terms: readonly Term[] = [], more: Partial<Section> = {}): Agreement =>
  agreement({
    id: "made-up",
    title: "Made up",
    unit: "Unit",
    union: "Union",
    employer: "Employer",
    version: "2001-01-01",
    from: day("2001-01-01"),
    to: day("2003-12-31"),
    articles: [{ number: "1", title: "One" }],
    sections: [section({ number: "1.1", title: "One", page: 7, plain: { "": "-" }, terms, rules, ...more })],
    lifeEvents: [],
    facts: [],
    holidays: undefined as never,
  });

const branches = (of: Rule, ...more: readonly Rule[]) =>
  coverageOf(made([of, ...more]))[0]!.rules[0]!.branches;
/** Each branch by its words, with the examples that went it. */
const said = (of: Rule, ...more: readonly Rule[]) =>
  Object.fromEntries(branches(of, ...more).map((one) => [one.says, one.exercisedBy]));
const ON = "2001-07-01";
const tried = (of: Rule, cases: readonly Example["given"][]) =>
  cases.reduce<Rule>((all, facts) => all.example(facts, ON, "-"), of);

describe("the branches that examples exercise", () => {
  it("are both arms of a test", () => {
    const of = rule(head, when(night, read(flat), zero("hours")));
    expect(said(tried(of, [{ night: true }, {}]))).toEqual({
      "if night": [1],
      "if it is not so that night": [],
    });
    expect(said(tried(of, [{ night: true }, { night: false }, { night: false }]))).toEqual({
      "if night": [1],
      "if it is not so that night": [2, 3],
    });
  });

  it("are an exception that holds and one that does not; a refused example counts for what it reached", () => {
    const of = rule(head, read(flat))
      .notwithstanding("1.1.B", night, zero("hours"), { note: "none at night" })
      .notwithstanding("1.1.C", away, notApplicable("hours", "1.1.C", "-"), { note: "elsewhere" });
    expect(said(tried(of, [{ night: true, away: true }, { night: "perhaps" }]))).toEqual({
      "none at night (night)": [1],
      "not so: none at night (night)": [],
      "elsewhere (away)": [1],
      "not so: elsewhere (away)": [],
    });
  });

  it("are the first, a middle and the last band, but not what lies between as well", () => {
    const of = rule(head, band(steps, months));
    expect(said(tried(of, [{ months: "12" }, { months: "30" }, { months: "36" }, {}]))).toEqual({
      "Credit: the first band, from 1 month": [1],
      "Credit: a band between the first and the last": [2, 3],
      "Credit: the last band, from 37 months": [],
    });
  });

  it("are the values of a figure that changes while the agreement runs, on their days", () => {
    const of = rule(head, read(raised)).example({}, "2002-06-30", "8.00").example({}, "2002-07-01", "9.00");
    expect(said(of)).toEqual({
      "Credit, as it stands from 2001-01-01 through 2002-06-30": [1],
      "Credit, as it stands from 2002-07-01": [2],
    });
  });

  it("are yes and no where a rule answers so", () => {
    expect(said(tried(rule(head, night.or(away)), [{ night: true }, { away: false }]))).toEqual({
      "the answer is yes": [1],
      "the answer is no": [],
    });
  });

  it("are another reading where it gives another answer, known on both sides", () => {
    const of = rule(head, read(flat)).alternative(
      "1.1.D",
      "none",
      "nothing at night",
      "-",
      rule(head, when(night, zero("hours"), read(flat))),
    );
    const words = "another answer where it is read so: nothing at night";
    expect(said(tried(of, [{ night: false }, {}]))).toEqual({ [words]: [] });
    expect(said(tried(of, [{ night: false }, { night: true }]))).toEqual({ [words]: [2] });
  });

  it("of a called rule are its own, unless nobody can ask it by itself", () => {
    const called = rule({ ...head, id: "called" }, when(night, read(flat), zero("hours")));
    const of = tried(rule(head, answerOf(called)), [{ night: true }]);
    expect(said(of, called)).toEqual({});
    expect(said(of)).toEqual({ "if night": [1], "if it is not so that night": [] });
  });

  it("are not passed by an example whose facts or day are refused", () => {
    const of = rule(head, when(night, read(flat), zero("hours")))
      .example({ night: true, day: 3 }, ON, { refused: "unknown-input" })
      .example({ night: true }, "2004-01-01", { refused: "outside-agreement" });
    expect(branches(of).flatMap((one) => one.exercisedBy)).toEqual([]);
  });
});

describe("the branches of a claim", () => {
  const hours = given.number("hours", { unit: "hours", min: "0", max: "9", question: "How many?" });
  const place = given.day("place", { question: "On which day?" });
  const allowed = rule({ ...head, id: "a-line" }, hours.atMost(read(flat)));
  const meal = { on: ON, given: { away: true } } as const;
  const covered = (examples: readonly ClaimExample[]) => {
    const meals = claim({
      ...head,
      id: "meals",
      head: [away],
      kinds: [
        { id: "lunch", title: "Lunch", allowed, claimed: hours, alsoAsks: [place] },
        { id: "dinner", title: "Dinner", allowed, claimed: hours, alsoAsks: [place] },
      ],
      headChecks: [{ clause: "1.1.F", when: away.not(), reason: "nobody was away", remedy: "-" }],
      checks: [{ clause: "1.1.G", when: night, reason: "it was night", remedy: "-" }],
      apart: [{ clause: "1.1.H", by: [place], reason: "one a day", remedy: "-" }],
      examples,
    });
    return coverageOf(made([allowed], [flat], { claims: [meals] }))[0]!.claims[0]!;
  };
  const said = (examples: readonly ClaimExample[]) =>
    Object.fromEntries(covered(examples).branches.map((one) => [one.says, one.exercisedBy]));
  const lunch = { kind: "lunch", hours: "1", place: "2001-08-01", night: false } as const;
  const dinner = { ...lunch, kind: "dinner", place: "2001-08-02" };

  it("are each kind of line, each check, and lines that may not stand together", () => {
    const none = { lines: [] };
    expect(
      said([
        { ...meal, lines: [lunch, dinner], expect: none },
        { ...meal, lines: [{ ...lunch, night: true }], expect: none },
        { ...meal, lines: [lunch, lunch], expect: none },
        { ...meal, given: { away: false }, lines: [lunch], expect: none },
      ]),
    ).toEqual({
      "a line of Lunch is answered": [1, 3],
      "a line of Dinner is answered": [1],
      "refused: nobody was away": [4],
      "refused: it was night": [2],
      "refused beside another line: one a day": [3],
    });
  });

  it("count examples, and those in which something is refused", () => {
    const { examples, refusals } = covered([
      { ...meal, lines: [lunch], expect: { lines: ["1.00"] } },
      { ...meal, lines: [lunch], expect: { lines: [{ refused: "1.1.G" }] } },
      { ...meal, lines: [], expect: { refused: "claim-check" } },
    ]);
    expect([examples, refusals]).toEqual([3, 2]);
  });
});

describe("what is found wanting", () => {
  const findings = (of: Agreement) => coverageOf(of)[0]!.findings.map(({ kind, id }) => `${kind} ${id}`);
  const whole = rule(head, read(flat))
    .example({}, ON, "8.00")
    .example({}, "2003-12-31", "8.00")
    .example({}, "2004-01-01", { refused: "outside-agreement" });

  it("is nothing where all is exercised", () => {
    expect(findings(made([whole], [flat]))).toEqual([]);
    expect(coverageOf(made([whole], [flat]))[0]!.terms).toEqual([{ id: "flat", readBy: ["made-up"] }]);
  });

  it("is too few examples, no refusal, and a term that nobody reads", () => {
    const of = rule(head, read(flat)).example({}, ON, "8.00");
    expect(findings(made([of], [flat, grades]))).toEqual([
      "few-examples made-up",
      "no-refusal made-up",
      "unread-term grades",
    ]);
  });

  it("is no term that another reading reads, or that stands within another thing of the section", () => {
    const other = whole.alternative(
      "1.1",
      "other",
      "-",
      "-",
      rule(head, cell(grades, given.choice("grade", { choices: ["a"], question: "?" }), "each")),
    );
    expect(findings(made([other], [flat, grades]))).toEqual(["branch-without-example made-up"]);
    const procedures = [{ id: "steps-of-a-case", stations: [{ within: grades }] }] as never;
    const of = made([whole], [flat, grades], { procedures });
    expect(findings(of)).toEqual([]);
    expect(coverageOf(of)[0]!.terms[1]!.readBy).toEqual(["steps-of-a-case"]);
  });
});
