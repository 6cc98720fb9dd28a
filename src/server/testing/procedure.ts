import type { Procedure } from "../../rules/index.ts";

const fromReceipt = (amount: number) => ({
  amount,
  unit: "calendar days" as const,
  from: { of: "entry", date: "receipt" as const },
  clause: "2.1.B",
});
const union = ["grievant", "union"];

/** A made-up grievance procedure with one of everything that the server has to carry. */
export const harborProcedure: Procedure = {
  id: "grievance",
  clause: "2.1",
  title: "Harbor grievance",
  says: "A worker complains to the foreman, who answers; the guild may take it to the harbor master.",
  movers: [
    { id: "grievant", title: "the worker", side: "union" },
    { id: "union", title: "the guild", side: "union" },
    { id: "foreman", title: "the foreman", side: "employer" },
    { id: "master", title: "the harbor master", side: "employer" },
  ],
  acts: [
    { act: "learn", title: "Learn of it", clause: "2.1.A", fields: [], isKnowledge: true },
    {
      act: "file",
      title: "File the complaint",
      clause: "2.1.A",
      fields: [
        { name: "urgent", type: "boolean", question: "Is it urgent?" },
        { name: "known", type: "day", question: "Since when is it known?" },
      ],
    },
    {
      act: "answer",
      title: "Answer",
      clause: "2.1.B",
      fields: [{ name: "words", type: "text", question: "What is the answer?", required: true }],
    },
    { act: "appeal", title: "Go to the harbor master", clause: "2.1.C", fields: [] },
    { act: "withdraw", title: "Withdraw", clause: "2.1.D", fields: [] },
    {
      act: "proposeExtension",
      title: "Propose a later day",
      clause: "2.1.E",
      fields: [{ name: "until", type: "day", question: "Until when?", required: true }],
    },
    { act: "acceptExtension", title: "Accept the later day", clause: "2.1.E", fields: [] },
    { act: "declineExtension", title: "Decline the later day", clause: "2.1.E", fields: [] },
    {
      act: "proposeWaiver",
      title: "Propose to pass a step over",
      clause: "2.1.F",
      fields: [{ name: "step", type: "text", question: "Which step?", required: true }],
    },
    { act: "acceptWaiver", title: "Accept", clause: "2.1.F", fields: [] },
    { act: "declineWaiver", title: "Decline", clause: "2.1.F", fields: [] },
  ],
  stations: [
    {
      id: "start",
      title: "Nothing yet",
      clause: "2.1.A",
      moves: [{ act: "learn", by: union, clause: "2.1.A", to: "known", what: "Record the day" }],
    },
    {
      id: "known",
      title: "Known, not yet filed",
      clause: "2.1.A",
      moves: [
        {
          act: "file",
          by: union,
          clause: "2.1.A",
          to: "filed",
          what: "File",
          within: {
            amount: 10,
            unit: "calendar days",
            from: { of: "any", date: "knowledge" },
            clause: "2.1.A",
          },
          onLapse: { effect: "right lost", says: "Too late.", clause: "2.1.A" },
        },
      ],
    },
    {
      id: "filed",
      title: "Filed: the foreman's answer is awaited",
      clause: "2.1.B",
      moves: [
        {
          act: "answer",
          by: ["foreman"],
          clause: "2.1.B",
          to: "answered",
          what: "Answer",
          within: fromReceipt(5),
          onLapse: { effect: "next step open", says: "The guild may go on.", clause: "2.1.C" },
        },
      ],
      pass: [{ act: "appeal", by: ["union"], clause: "2.1.C", to: "appealed", what: "Go on" }],
    },
    {
      id: "answered",
      title: "Answered",
      clause: "2.1.C",
      moves: [
        {
          act: "appeal",
          by: ["union"],
          clause: "2.1.C",
          to: "appealed",
          what: "Go on",
          within: fromReceipt(7),
        },
      ],
    },
    {
      id: "appealed",
      title: "Before the harbor master",
      clause: "2.1.C",
      moves: [{ act: "answer", by: ["master"], clause: "2.1.C", to: "decided", what: "Decide", owed: true }],
    },
    { id: "decided", title: "Decided", clause: "2.1.C", moves: [], end: "decided" },
    { id: "withdrawn", title: "Withdrawn", clause: "2.1.D", moves: [], end: "withdrawn" },
  ],
  anywhere: [{ act: "withdraw", by: union, clause: "2.1.D", to: "withdrawn", what: "Withdraw" }],
  consents: [
    {
      id: "extension",
      title: "a later day",
      clause: "2.1.E",
      propose: "proposeExtension",
      accept: "acceptExtension",
      decline: "declineExtension",
      by: ["grievant", "union", "foreman", "master"],
      effect: { kind: "extend" },
    },
    {
      id: "waiver",
      title: "a step passed over",
      clause: "2.1.F",
      propose: "proposeWaiver",
      accept: "acceptWaiver",
      decline: "declineWaiver",
      by: ["union", "master"],
      effect: { kind: "waive" },
    },
  ],
  counting: { "calendar days": "Every day counts." },
  readings: [],
  dispute: {
    act: "file",
    who: "The member, or the guild for the member.",
    clause: "2.1.A",
    remedies: [{ clause: "2.1.A", says: "What was withheld." }],
  },
};
