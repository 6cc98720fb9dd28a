import { type Day, iso, timeText } from "../../calendar/index.ts";
import type { CaseFile, Written } from "../../case/index.ts";
import type { CaseFileShape } from "../../contract/index.ts";
import { clockText, multiply, type Ratio, ratio, toDecimal } from "../../quantity/index.ts";
import type { Names } from "./names.ts";

const dayText = (day: Day | undefined): string | null => (day === undefined ? null : iso(day));
const money = (amount: Ratio): string => toDecimal(amount, 2);

const lineOf = ({ room, seq, actor, at, takenBack }: Written, names: Names) => ({
  room,
  seq,
  by: names(actor),
  at,
  takenBack: takenBack?.reason ?? null,
});

/** The file of a case in the shape of the interface, seen from a day. */
export const fileJson = (file: CaseFile, today: Day, names: Names): CaseFileShape => ({
  tasks: file.tasks.map((one) => ({
    ...lineOf(one, names),
    what: one.what,
    due: dayText(one.due),
    person: one.person === undefined ? null : { id: one.person, name: names(one.person) },
    done: dayText(one.done?.on),
    overdue: !one.done && !one.takenBack && one.due !== undefined && one.due < today,
  })),
  conferences: file.conferences.map((one) => ({
    ...lineOf(one, names),
    on: iso(one.on),
    step: one.step ?? null,
    place: one.place ?? null,
    attendees: one.attendees.map(({ name, capacity, paidMinutes }) => ({ name, capacity, paidMinutes })),
    paidHours: clockText(multiply(one.paidHours, ratio(60))),
    note: one.note ?? null,
  })),
  services: file.services.map((one) => ({
    ...lineOf(one, names),
    of: one.of,
    how: one.how,
    on: iso(one.on),
    server: one.by,
    to: one.to,
    proof: one.proof ?? null,
  })),
  hearings: file.hearings.map((one) => ({
    ...lineOf(one, names),
    on: iso(one.on),
    time: one.time === undefined ? null : timeText(one.time),
    place: one.place ?? null,
    what: one.what,
    held: dayText(one.held?.on),
  })),
  costs: file.costs.map((one) => ({
    ...lineOf(one, names),
    on: iso(one.on),
    what: one.what,
    amount: money(one.amount),
    bornBy: one.bornBy,
    union: money(one.shares.union),
    employer: money(one.shares.employer),
  })),
  costSums: { union: money(file.costSums.union), employer: money(file.costSums.employer) },
  remedies: file.remedies.map((one) => ({
    ...lineOf(one, names),
    what: one.what,
    clause: one.clause ?? null,
    due: dayText(one.due),
    amount: one.amount === undefined ? null : money(one.amount),
    left: one.left === undefined ? null : money(one.left),
    done: one.done,
    carriedOut: one.carriedOut.map(({ on, amount }) => ({
      on: iso(on),
      amount: amount === undefined ? null : money(amount),
    })),
    overdue: !one.done && !one.takenBack && one.due !== undefined && one.due < today,
  })),
});
