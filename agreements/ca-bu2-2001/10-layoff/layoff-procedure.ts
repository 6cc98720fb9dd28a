import type { Act, Field, Mover, Procedure } from "../../../src/rules/index.ts";
import { layoffStations } from "./layoff-stations.ts";

/** Who moves in a layoff. */
export const layoffMovers: readonly Mover[] = [
  { id: "employee", title: "the employee", side: "union" },
  { id: "union", title: "the union", side: "union" },
  { id: "department", title: "the department, as appointing power", side: "employer" },
];
const state: Mover = { id: "state", title: "the State", side: "employer" };

const place: Field = {
  name: "place",
  type: "text",
  question: "Which position, class and place?",
  required: true,
};

const acts: readonly Act[] = [
  {
    act: "plan",
    title: "Name the day of the layoff",
    clause: "10.1.A",
    fields: [
      { name: "effective", type: "day", question: "On which day is it to take effect?", required: true },
      { name: "class", type: "text", question: "From which class?", required: true },
      {
        name: "paidMonthly",
        type: "boolean",
        question: "Is the employee paid by the month?",
        required: true,
      },
    ],
  },
  {
    act: "notifyEmployee",
    title: "Notify the employee; the day of the act is that of mailing, or of handing over",
    clause: "10.1.C",
    fields: [
      {
        name: "way",
        type: "choice",
        question: "How did the notice go?",
        choices: ["mailed", "handed over"],
        required: true,
      },
      { name: "received", type: "day", question: "On which day was it received?" },
    ],
  },
  { act: "notifyUnion", title: "Notify the union", clause: "10.1.C", fields: [] },
  {
    act: "offer",
    title: "Offer a transfer or a demotion in place of the layoff",
    clause: "10.1.D",
    fields: [
      {
        name: "kind",
        type: "choice",
        question: "What is offered?",
        choices: ["transfer", "demotion"],
        required: true,
      },
      place,
    ],
  },
  { act: "offerVacancy", title: "Offer a vacancy that matches", clause: "10.1.H", fields: [place] },
  { act: "accept", title: "Accept what is offered", clause: "10.1.D", fields: [] },
  { act: "refuse", title: "Turn down what is offered", clause: "10.1.D", fields: [] },
  {
    act: "postpone",
    title: "Put the layoff off to a later day",
    clause: "10.1.A",
    fields: [{ name: "later", type: "day", question: "To which later day?", required: true }],
  },
  { act: "callOff", title: "Call the layoff off", clause: "10.1.A", fields: [] },
  { act: "layOff", title: "Lay the employee off", clause: "10.1.B", fields: [] },
  {
    act: "list",
    title: "Put the name on the reemployment list of the class",
    clause: "10.1.E",
    fields: [{ name: "list", type: "text", question: "On which list?" }],
  },
  { act: "reemploy", title: "Reemploy from the list", clause: "10.1.E", fields: [] },
];

/** 10.1 as steps: the day, both notices, what is offered instead, the layoff and the list. */
export const layoffProcedure: Procedure = {
  id: "layoff",
  clause: "10.1",
  title: "Layoff and reemployment",
  says: "The State names the day of a layoff and tells the employee who is paid by the month, and the union, 30 calendar days before it. It may offer a transfer or a demotion instead; whoever turns it down is laid off. Those laid off stand on the reemployment list of their class, which goes before other lists. Disputes go to a hearing of their own.",
  movers: [...layoffMovers, state],
  acts,
  stations: layoffStations,
  anywhere: [],
  consents: [],
  counting: {
    "calendar days":
      "Calendar days, counted back from the day of the layoff, which itself does not count; weekends and holidays count like any other day.",
  },
  readings: [
    {
      clause: "10.1.C",
      says: "The layoff may take effect on the thirtieth day after the notice.",
      why: "The days lie ahead of the day of layoff, and a mailed notice counts from its mailing.",
    },
    {
      clause: "10.1.C",
      says: "Where a notice was too short, the layoff waits: a later day is named, and the notice that was given counts for it.",
      why: "The clause asks for days ahead of the layoff, not for another notice.",
    },
    {
      clause: "10.1.C",
      says: "The union is told thirty days ahead of every layoff; the employee's thirty days are for those paid by the month.",
      why: "The words about pay stand in the sentence on employees alone.",
    },
    {
      clause: "10.1.D",
      says: "An offer that has had no answer when the day comes is not accepted.",
      why: "The clause gives no time for the answer and makes only acceptance take the place of the layoff.",
    },
    {
      clause: "10.1.H",
      says: "Turning down a vacancy is no reason of its own for the layoff.",
      why: "Only a transfer or demotion that is refused is said to lead to it; the layoff goes on as it was.",
    },
    {
      clause: "10.1.C",
      says: "The employee and the union may record the day named and the notices that reached them; to lay off, put off or call off is the employer's.",
      why: "The notice is theirs to receive, and its clock should not wait for the one who owes it.",
    },
    {
      clause: "10.1.E",
      says: "No day ends a place on the list.",
      why: "The section leaves that to the Government Code sections that it names.",
    },
  ],
};
