import { day } from "../calendar/index.ts";
import { isRefusal } from "../refusal/index.ts";
import type { Act, Move, Procedure, Station } from "../rules/index.ts";
import { type Case, type CaseEvent, evolve, noCase, type Subject } from "./case.ts";

/** A short grievance procedure of our own for the tests of this folder. */
const act = (name: string, fields: Act["fields"] = []): Act => ({
  act: name,
  title: name,
  clause: "1",
  fields,
});
const yesNo = (name: string) => ({ name, type: "boolean", question: `${name}?` }) as const;
const text = (name: string) => ({ name, type: "text", question: `${name}?` }) as const;
const consentActs = (kind: string, fields: Act["fields"]): Act[] => [
  act(`propose${kind}`, fields),
  act(`accept${kind}`, [{ name: "proposal", type: "number", question: "Which?" }]),
  act(`decline${kind}`, [{ name: "proposal", type: "number", question: "Which?" }]),
];
const days = (amount: number) =>
  ({ amount, unit: "calendar days", from: { of: "entry", date: "receipt" }, clause: "1" }) as const;
const move = (name: string, by: string, to: string, more: Partial<Move> = {}): Move => ({
  act: name,
  by: [by],
  clause: "1",
  to,
  what: name,
  ...more,
});
const station = (id: string, moves: Move[], more: Partial<Station> = {}): Station => ({
  id,
  title: id,
  clause: "1",
  moves,
  ...more,
});
const consent = (id: string, kind: string, effect: Procedure["consents"][number]["effect"]) => ({
  id,
  title: id,
  clause: "2",
  propose: `propose${kind}`,
  accept: `accept${kind}`,
  decline: `decline${kind}`,
  by: ["grievant", "office"],
  effect,
});

export const sampleProcedure: Procedure = {
  id: "sample",
  clause: "1",
  title: "Sample grievance",
  says: "A talk, two steps and arbitration.",
  movers: [
    { id: "grievant", title: "the grievant", side: "union" },
    { id: "union", title: "the union", side: "union" },
    { id: "office", title: "the office", side: "employer" },
  ],
  acts: [
    { ...act("learn"), isKnowledge: true },
    act("discuss"),
    act("file", [
      { name: "kind", type: "choice", question: "Kind?", choices: ["grievance", "complaint"] },
      yesNo("departmentHead"),
    ]),
    act("answer", [text("answer"), yesNo("departmentHead")]),
    act("appeal", [text("grounds"), yesNo("departmentHead")]),
    act("bypass", [text("grounds")]),
    act("requestArbitration"),
    act("meetToSelect"),
    act("award"),
    act("withdraw", [yesNo("prejudice")]),
    ...consentActs("Extension", [
      text("clock"),
      { name: "until", type: "day", question: "Until?", required: true },
    ]),
    ...consentActs("Waiver", [
      { name: "step", type: "choice", question: "Step?", choices: ["one", "two"], required: true },
    ]),
    ...consentActs("Settlement", [{ ...text("terms"), required: true }]),
  ],
  stations: [
    station("start", [move("learn", "grievant", "known")]),
    station("known", [move("discuss", "grievant", "talked")]),
    station("talked", [move("file", "grievant", "one", { within: days(10) })]),
    station("one", [move("answer", "office", "one-answered", { within: days(7) })], {
      pass: [move("appeal", "grievant", "two")],
    }),
    station("one-answered", [
      move("appeal", "grievant", "two", { within: days(7) }),
      move("bypass", "grievant", "two-answered", { within: days(7) }),
    ]),
    station("two", [move("answer", "office", "two-answered", { within: days(7) })], {
      pass: [move("requestArbitration", "union", "requested")],
    }),
    station("two-answered", [move("requestArbitration", "union", "requested", { within: days(30) })]),
    station("requested", [
      move("meetToSelect", "office", "hearing", {
        within: { ...days(14), from: { of: "entry", date: "service" } },
      }),
    ]),
    station("hearing", [move("award", "union", "decided", { owed: true })]),
    station("decided", [], { end: "decided" }),
    station("withdrawn", [], { end: "withdrawn" }),
    station("settled", [], { end: "settled" }),
  ],
  anywhere: [move("withdraw", "grievant", "withdrawn")],
  consents: [
    consent("extension", "Extension", { kind: "extend" }),
    consent("waiver", "Waiver", { kind: "waive" }),
    consent("settlement", "Settlement", { kind: "move", to: "settled" }),
  ],
  counting: { "calendar days": "Every day." },
  readings: [],
  dispute: {
    act: "file",
    who: "The member.",
    clause: "1",
    remedies: [{ clause: "1", says: "What was withheld." }],
  },
};

export const subject: Subject = {
  title: "Hours of a sample week",
  clause: "9.1.A",
  version: "sample-1",
  grievant: "Sample Member",
  statement: "The credit of a sample month is missing.",
  remedy: "Credit it.",
};

export const today = day("2002-12-31");

/** A case that has come to a place by its usual acts, in March 2002. */
export const caseAt = (
  place: "known" | "talked" | "one" | "one-answered" | "two" | "two-answered" | "requested",
): Case => {
  const path = [
    ["known", "2002-03-01", "learn"],
    ["talked", "2002-03-02", "discuss"],
    ["one", "2002-03-03", "file"],
    ["one-answered", "2002-03-04", "answer"],
    ["two", "2002-03-05", "appeal"],
    ["two-answered", "2002-03-06", "answer"],
    ["requested", "2002-03-07", "requestArbitration"],
  ] as const;
  const moves = path.slice(0, path.findIndex(([at]) => at === place) + 1);
  return moves.reduce((state: Case, [, on, name]) => {
    const made = { act: name, on: day(on) };
    return evolve(
      state,
      state.state === "none" ? { type: "opened", subject, move: made } : { type: "moved", move: made },
      sampleProcedure,
    );
  }, noCase);
};

/** The state after an act, or the code of its refusal. */
export const after = (state: Case, outcome: readonly CaseEvent[] | unknown): Case | string =>
  isRefusal(outcome)
    ? outcome.code
    : (outcome as readonly CaseEvent[]).reduce((at, event) => evolve(at, event, sampleProcedure), state);
