/** Somebody at a conference, as it is typed. */
export interface TypedAttendee {
  readonly name: string;
  readonly capacity: string;
  readonly paidMinutes: string;
}
/** What a field of a file act holds while it is typed. */
export type Typed = string | readonly TypedAttendee[];

/** How a field of a file act is answered on the page. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly type:
    | "day"
    | "text"
    | "words"
    | "time"
    | "amount"
    | "clause"
    | "choice"
    | "person"
    | "move"
    | "document"
    | "attendees";
  readonly required?: true;
  readonly hint?: string;
  readonly choices?: readonly (readonly [string, string])[];
}

/** A form that adds a line to the file: the act, the button that opens it, and what is said once it is recorded. */
export interface FileForm {
  readonly act: string;
  readonly opens: string;
  readonly sends: string;
  readonly said: string;
  readonly fields: readonly FormField[];
  /** Fields that the line stands for, such as the number of a task; they are not typed. */
  readonly given?: readonly string[];
}

const need = (field: FormField): FormField => ({ ...field, required: true });
const on = (label: string): FormField => need({ name: "on", label, type: "day" });
const place: FormField = { name: "place", label: "Where?", type: "text" };
const clause: FormField = { name: "clause", label: "Under which clause?", type: "clause" };
const sides = [
  ["union", "The union"],
  ["employer", "The employer"],
] as const;
const proof: FormField = { name: "proof", label: "Which document proves it?", type: "document" };
const DOLLARS = "Dollars and cents, such as 1250.00";

/** Every form of the file, by what it adds. The names of fields are those of the record. */
export const fileForms = {
  task: {
    act: "task added",
    opens: "Add a task",
    sends: "Add the task",
    said: "The task is on the file.",
    fields: [
      need({ name: "what", label: "What is to be done?", type: "text" }),
      { name: "due", label: "By which day?", type: "day" },
      { name: "person", label: "Who does it?", type: "person" },
    ],
  },
  taskDone: {
    act: "task done",
    opens: "Done",
    sends: "Record that it is done",
    said: "The task is done.",
    fields: [{ name: "note", label: "What came of it?", type: "words" }],
    given: ["task"],
  },
  taskMoved: {
    act: "task moved",
    opens: "Move",
    sends: "Move the task",
    said: "The task is moved.",
    fields: [
      { name: "due", label: "By which day now?", type: "day" },
      { name: "person", label: "Who does it now?", type: "person" },
    ],
    given: ["task"],
  },
  conference: {
    act: "conference held",
    opens: "Record a conference",
    sends: "Record the conference",
    said: "The conference is on the file.",
    fields: [
      on("On which day was it held?"),
      {
        name: "step",
        label: "At which step?",
        type: "text",
        hint: "Leave it empty where it belongs to none.",
      },
      place,
      need({ name: "attendees", label: "Who was there?", type: "attendees" }),
      { name: "note", label: "What came of it?", type: "words" },
    ],
  },
  service: {
    act: "service recorded",
    opens: "Record proof of service",
    sends: "Record the service",
    said: "The service is on the file.",
    fields: [
      need({ name: "of", label: "Which move was served?", type: "move" }),
      need({
        name: "how",
        label: "How was it served?",
        type: "choice",
        choices: ["by hand", "mail", "certified mail", "e-mail", "fax"].map((way) => [way, way] as const),
      }),
      on("On which day was it served?"),
      need({ name: "by", label: "Who served it?", type: "text" }),
      need({ name: "to", label: "On whom?", type: "text" }),
      proof,
    ],
  },
  hearing: {
    act: "hearing set",
    opens: "Set a hearing or meeting",
    sends: "Set it",
    said: "The hearing is on the file.",
    fields: [
      need({ name: "what", label: "What is held?", type: "text" }),
      on("On which day?"),
      { name: "time", label: "At what time?", type: "time" },
      place,
      clause,
    ],
  },
  hearingHeld: {
    act: "hearing held",
    opens: "It was held",
    sends: "Record that it was held",
    said: "The hearing is recorded as held.",
    fields: [on("On which day was it held?")],
    given: ["hearing"],
  },
  cost: {
    act: "cost recorded",
    opens: "Record a cost",
    sends: "Record the cost",
    said: "The cost is on the file.",
    fields: [
      need({ name: "what", label: "What for?", type: "text" }),
      need({ name: "amount", label: "How much?", type: "amount", hint: DOLLARS }),
      on("On which day did it arise?"),
      need({
        name: "bornBy",
        label: "Who bears it?",
        type: "choice",
        choices: [["halves", "Each side half"], ...sides],
      }),
      { name: "oddCent", label: "Which side bears the odd cent?", type: "choice", choices: sides },
    ],
  },
  remedy: {
    act: "remedy due",
    opens: "Record what is to be put right",
    sends: "Record it",
    said: "It is on the file.",
    fields: [
      need({ name: "what", label: "What is to be done?", type: "words" }),
      { name: "due", label: "By which day?", type: "day" },
      { name: "amount", label: "How much is to be paid?", type: "amount", hint: DOLLARS },
      { name: "owedBy", label: "Which side owes it?", type: "choice", choices: [...sides, ["both", "Both"]] },
      clause,
    ],
  },
  remedyCarriedOut: {
    act: "remedy carried out",
    opens: "Carried out",
    sends: "Record that it was carried out",
    said: "It is recorded as carried out.",
    fields: [
      on("On which day?"),
      {
        name: "amount",
        label: "How much was paid?",
        type: "amount",
        hint: `${DOLLARS}; empty for all of it`,
      },
      proof,
    ],
    given: ["remedy"],
  },
  handler: {
    act: "handled by",
    opens: "Change who handles it",
    sends: "Save who handles it",
    said: "Who handles it is changed.",
    fields: [{ name: "person", label: "Who handles it?", type: "person", hint: "Empty where nobody does." }],
    given: ["party"],
  },
  seat: {
    act: "seat given",
    opens: "Give the arbitrator a seat",
    sends: "Give the seat",
    said: "The seat is given.",
    fields: [need({ name: "person", label: "Who gets the seat?", type: "person" })],
  },
  seatTaken: {
    act: "seat taken",
    opens: "Take the seat away",
    sends: "Take the seat away",
    said: "The seat is taken away.",
    fields: [],
  },
  grievant: {
    act: "grievant joined",
    opens: "Add a person to the case",
    sends: "Add the person",
    said: "The person is on the case.",
    fields: [need({ name: "person", label: "Who joins?", type: "person" })],
    given: ["name"],
  },
  grievantLeft: {
    act: "grievant left",
    opens: "Has left",
    sends: "Record that the grievant left",
    said: "The grievant has left.",
    fields: [need({ name: "why", label: "Why?", type: "text" })],
    given: ["person"],
  },
  takeBack: {
    act: "taken back",
    opens: "Take back",
    sends: "Take it back",
    said: "It is taken back. The record keeps both.",
    fields: [need({ name: "reason", label: "Why is it taken back?", type: "text" })],
    given: ["seq"],
  },
} as const satisfies Readonly<Record<string, FileForm>>;

/** What a form of the file is sent with: what was typed, and what the line stands for; empty answers are left out. */
export const filled = (typed: Readonly<Record<string, Typed>>): Record<string, Typed> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]): (readonly [string, Typed])[] => {
      if (typeof value !== "string") {
        const people = value.filter((one) => one.name.trim() !== "" || one.capacity.trim() !== "");
        return people.length === 0 ? [] : [[name, people]];
      }
      return value.trim() === "" ? [] : [[name, value]];
    }),
  );

/** Whether halves of a typed amount differ by a cent: its last digit of cents is odd. */
export const oddCents = (amount: string): boolean => /\.\d[13579]0*$/.test(amount.trim());

const SAID_OF_ACT: ReadonlyMap<string, string> = new Map([
  ["task added", "Task added"],
  ["task done", "Task done"],
  ["task moved", "Task moved"],
  ["conference held", "Conference recorded"],
  ["service recorded", "Service recorded"],
  ["hearing set", "Hearing set"],
  ["hearing held", "Hearing held"],
  ["cost recorded", "Cost recorded"],
  ["remedy due", "Remedy recorded"],
  ["remedy carried out", "Remedy carried out"],
  ["grievant joined", "Grievant joined"],
  ["grievant left", "Grievant left"],
  ["handled by", "Who handles it was changed"],
  ["handed over", "Handed over"],
  ["seat given", "The arbitrator was given a seat"],
  ["seat taken", "The arbitrator’s seat was taken away"],
  ["taken back", "A line of the file was taken back"],
  ["joined from", "Another case was joined to this one"],
  ["joined into", "Carried on in another case"],
  ["document", "Document added"],
]);

/** An entry of the record as people say it; a move keeps the title of its procedure. */
export const entryTitle = (title: string): string => SAID_OF_ACT.get(title) ?? title;
