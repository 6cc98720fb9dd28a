import type { Act, Procedure } from "./procedure.ts";

const act = (name: string, fields: Act["fields"] = []): Act => ({
  act: name,
  title: name,
  clause: "1",
  fields,
});

/**
 * A small procedure of our own for the tests of this folder: a request is answered in 5 work days, or is
 * granted by silence; a refusal is reviewed within the earlier of 10 days from receipt and 20 from the request.
 */
export const sampleProcedure: Procedure = {
  id: "sample",
  clause: "1",
  title: "A request",
  says: "A request, its answer and a review.",
  movers: [
    { id: "member", title: "the member", side: "union" },
    { id: "steward", title: "the steward", side: "union" },
    { id: "office", title: "the office", side: "employer" },
    { id: "board", title: "the review board", side: "employer" },
  ],
  acts: [
    act("request", [{ name: "ended", type: "day", question: "When did it end?" }]),
    act("refuse", [
      { name: "reason", type: "choice", question: "Why?", choices: ["need", "form"], required: true },
    ]),
    act("grant"),
    act("review"),
    act("decide", [{ name: "upheld", type: "boolean", question: "Upheld?", required: true }]),
    act("withdraw"),
    act("propose", [{ name: "until", type: "day", question: "Until?", required: true }]),
    act("accept", [{ name: "proposal", type: "number", question: "Which?" }]),
    act("decline"),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing asked",
      clause: "1",
      moves: [{ act: "request", by: ["member", "steward"], clause: "1.A", to: "asked", what: "Ask" }],
    },
    {
      id: "asked",
      title: "Asked",
      clause: "1.B",
      moves: [
        {
          act: "grant",
          by: ["office"],
          clause: "1.B",
          to: "granted",
          what: "Answer",
          within: { amount: 5, unit: "work days", from: { of: "entry", date: "receipt" }, clause: "1.B" },
          onLapse: { effect: "deemed", to: "granted", says: "Silence is consent.", clause: "1.C" },
        },
        { act: "refuse", by: ["office"], clause: "1.B", to: "refused", what: "Refuse" },
      ],
    },
    {
      id: "refused",
      title: "Refused",
      clause: "1.D",
      moves: [
        {
          act: "review",
          by: ["member"],
          clause: "1.D",
          to: "reviewed",
          what: "Ask for review",
          within: {
            earliestOf: [
              { amount: 10, unit: "calendar days", from: { of: "entry", date: "receipt" }, clause: "1.D.1" },
              {
                amount: 20,
                unit: "calendar days",
                from: { of: "request", date: { field: "ended" } },
                clause: "1.D.2",
              },
            ],
          },
          onLapse: { effect: "right lost", says: "The refusal stands.", clause: "1.D" },
          barred: [
            {
              when: { stated: "reason", is: "form" },
              code: "form-only",
              reason: "A fault of form is not reviewed",
              remedy: "Ask again in due form.",
              clause: "1.E",
            },
          ],
        },
      ],
    },
    {
      id: "reviewed",
      title: "Under review",
      clause: "1.F",
      moves: [
        {
          act: "decide",
          by: ["board"],
          clause: "1.F",
          to: [{ when: { stated: "upheld", is: true }, to: "over" }, { to: "granted" }],
          what: "Decide",
          owed: true,
        },
      ],
    },
    { id: "granted", title: "Granted", clause: "1.C", moves: [], end: "granted" },
    { id: "over", title: "Upheld", clause: "1.F", moves: [], end: "decided" },
    { id: "withdrawn", title: "Withdrawn", clause: "1.G", moves: [], end: "withdrawn" },
  ],
  anywhere: [{ act: "withdraw", by: ["member"], clause: "1.G", to: "withdrawn", what: "Withdraw" }],
  consents: [
    {
      id: "time",
      title: "more time",
      clause: "1.H",
      propose: "propose",
      accept: "accept",
      decline: "decline",
      by: ["member", "steward", "office"],
      effect: { kind: "extend" },
    },
  ],
  counting: { "work days": "Monday to Friday.", "calendar days": "Every day." },
  readings: [],
};
