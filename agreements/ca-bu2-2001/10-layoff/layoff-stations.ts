import type { Bar, Condition, Move, OnLapse, Period, Station } from "../../../src/rules/index.ts";

const employer = ["department", "state"];
/** The other side may put on record what it was told, so that its file does not hang on the employer. */
const told = [...employer, "employee", "union"];

const nothing = (clause: string, says: string): OnLapse => ({ effect: "nothing stated", says, clause });

/** So many days before the layoff, as its day was named first or put off to; putting off moves it one way only. */
const before = (amount: number, clause: string): Period => {
  const back = { amount, unit: "calendar days", before: true, clause } as const;
  return {
    latestOf: [
      { ...back, from: { of: "plan", date: { field: "effective" } } },
      {
        ...back,
        from: { of: "postpone", date: { field: "later" } },
        when: { happened: "postpone" },
      },
    ],
  };
};

const monthly: Condition = { stated: "paidMonthly", is: true, act: "plan" };
const thirtyDays = before(30, "10.1.C");

const onceOnly = (act: string): Bar => ({
  when: { happened: act },
  code: "notice-given-already",
  reason: "This notice is on record",
  remedy: "Nothing more is needed; where it was too short, put the layoff off.",
  clause: "10.1.C",
});

/** Each of the two ways of notifying an employee is for those who are paid so. */
const onlyMonthly: Bar = {
  when: { not: monthly },
  code: "not-paid-by-the-month",
  reason: "The thirty days are for employees who are paid by the month",
  remedy: "Record the notice as it was given; it has no last day.",
  clause: "10.1.C",
};
const onlyOthers: Bar = {
  when: monthly,
  code: "paid-by-the-month",
  reason: "An employee who is paid by the month has the thirty days",
  remedy: "Record the notice as it was given; it is held against its last day.",
  clause: "10.1.C",
};

const notices: readonly Move[] = [
  {
    act: "notifyEmployee",
    by: told,
    awaits: employer,
    clause: "10.1.C",
    what: "Notify the employee, 30 calendar days before the layoff",
    within: thirtyDays,
    onLapse: nothing("10.1.C", "The layoff cannot take effect on the day named; a later day is needed."),
    barred: [onceOnly("notifyEmployee"), onlyMonthly],
  },
  {
    act: "notifyEmployee",
    by: told,
    awaits: employer,
    clause: "10.1.C",
    what: "Notify an employee who is not paid by the month, for whom no days are stated",
    barred: [onceOnly("notifyEmployee"), onlyOthers],
  },
  {
    act: "notifyUnion",
    by: ["state", "department", "union"],
    awaits: ["state", "department"],
    clause: "10.1.C",
    what: "Notify the union, 30 calendar days before the layoff",
    within: thirtyDays,
    onLapse: nothing("10.1.C", "The layoff cannot take effect on the day named; a later day is needed."),
    barred: [onceOnly("notifyUnion")],
  },
];

const tooShort = (act: string, whom: string, when: readonly Condition[]): readonly Bar[] => [
  {
    when: { all: [...when, { not: { happened: act } }] },
    code: "layoff-without-notice",
    reason: `No notice to ${whom} is on record`,
    remedy: "Give the notice and put the layoff off, so that 30 calendar days lie between.",
    clause: "10.1.C",
  },
  {
    when: { all: [...when, { not: { made: act, within: thirtyDays } }] },
    code: "layoff-notice-too-short",
    reason: `Fewer than 30 calendar days lie between the notice to ${whom} and the layoff`,
    remedy: "Put the layoff off to a day that is far enough from the notice.",
    clause: "10.1.C",
  },
];

const callOff: Move = {
  act: "callOff",
  by: employer,
  clause: "10.1.A",
  to: "called-off",
  what: "Call it off",
};

/** The layoff lies ahead until the day before it; then its day has come by itself. */
const untilTheDay: Move = {
  ...callOff,
  what: "Until the day before: call the layoff off, put it off, or offer something instead",
  within: before(1, "10.1.A"),
  clock: "layoff",
  onLapse: {
    effect: "deemed",
    to: "day-come",
    says: "The day named for the layoff has come.",
    clause: "10.1.B",
  },
};

const postpone = (to?: string): Move => ({
  act: "postpone",
  by: employer,
  clause: "10.1.A",
  to,
  what: "Put the layoff off to a later day",
});

/** A layoff from the naming of its day to the list. */
export const layoffStations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "10.1.A",
    moves: [
      {
        act: "plan",
        by: told,
        clause: "10.1.A",
        to: "ahead",
        what: "Name the day of the layoff, or record the day that was named",
      },
    ],
  },
  {
    id: "ahead",
    title: "A layoff lies ahead",
    clause: "10.1.A",
    moves: [
      ...notices,
      untilTheDay,
      postpone(),
      {
        act: "offer",
        by: employer,
        clause: "10.1.D",
        to: "offered",
        what: "Offer a transfer or a demotion instead",
      },
      {
        act: "offerVacancy",
        by: ["department"],
        clause: "10.1.H",
        to: "offered",
        what: "Offer a vacancy that matches in salary, responsibility, area and unit",
      },
    ],
    notes: [
      { clause: "10.1.B", says: "Seniority sets the order of a layoff." },
      {
        clause: "10.1.H",
        says: "Departments that fill a matching vacancy offer it to qualified employees who face a layoff.",
      },
    ],
  },
  {
    id: "offered",
    title: "Something is offered in place of the layoff",
    clause: "10.1.D",
    moves: [
      {
        act: "accept",
        by: ["employee"],
        clause: "10.1.D",
        to: "in-place",
        what: "Accept it or turn it down",
        owed: true,
        onLapse: nothing(
          "10.1.D",
          "No time for the answer is stated; what is not accepted when the day comes does not stop the layoff.",
        ),
      },
      { act: "refuse", by: ["employee"], clause: "10.1.D", to: "ahead", what: "Turn it down" },
      ...notices,
      untilTheDay,
      postpone(),
    ],
    notes: [{ clause: "10.1.D", says: "Whoever turns down a transfer or a demotion is laid off." }],
  },
  {
    id: "day-come",
    title: "The day named for the layoff has come",
    clause: "10.1.B",
    moves: [
      {
        act: "layOff",
        by: employer,
        clause: "10.1.B",
        to: "laid-off",
        what: "Record the layoff, put it off or call it off",
        owed: true,
        onLapse: nothing(
          "10.1.B",
          "Nothing takes effect by itself; the case stays here until it is recorded.",
        ),
        barred: [
          ...tooShort("notifyEmployee", "the employee", [monthly]),
          ...tooShort("notifyUnion", "the union", []),
        ],
      },
      ...notices,
      postpone("ahead"),
      callOff,
    ],
  },
  {
    id: "laid-off",
    title: "Laid off; a place on the reemployment list is owed",
    clause: "10.1.E",
    moves: [
      {
        act: "list",
        by: ["state", "department"],
        clause: "10.1.E",
        to: "listed",
        what: "Put the name on the reemployment list of the class",
        owed: true,
        onLapse: nothing("10.1.E", "No time is stated; the list holds everyone laid off from the class."),
      },
    ],
  },
  {
    id: "listed",
    title: "On the reemployment list",
    clause: "10.1.E",
    moves: [
      {
        act: "reemploy",
        by: employer,
        clause: "10.1.E",
        to: "reemployed",
        what: "Reemploy from the list, which goes before all other kinds of list",
      },
    ],
  },
  {
    id: "in-place",
    title: "Placed elsewhere instead of laid off",
    clause: "10.1.D",
    moves: [],
    end: "agreed",
  },
  { id: "reemployed", title: "Reemployed", clause: "10.1.E", moves: [], end: "completed" },
  { id: "called-off", title: "Called off", clause: "10.1.A", moves: [], end: "withdrawn" },
];
