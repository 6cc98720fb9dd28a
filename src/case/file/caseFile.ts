import { type Day, day } from "../../calendar/index.ts";
import { add, compare, type Ratio, ratio, subtract, ZERO } from "../../quantity/index.ts";
import { actsOf, movesIn } from "./acted.ts";
import type { FileActName, ValuesOf } from "./catalogue.ts";
import { sharesOf, sumOf } from "./costs.ts";
import type { Acted, CaseFile, Hearing, RemedyOwed, Task } from "./file.ts";
import { named, type Read } from "./named.ts";
import { grievantsOf, handlersOf, handoversOf, seatsOf } from "./peopleOf.ts";
import { type Rooms, recordedOn, stillStanding, type Written } from "./written.ts";

/** Those of a room's acts that stand and name an item by its number. */
const about = <N extends FileActName>(
  acts: readonly Acted[],
  name: N,
  field: keyof ValuesOf<N>,
  { room, seq }: Written,
): readonly Read<N>[] =>
  named(acts, name).filter(
    ({ written, values }) => written.room === room && !written.takenBack && values[field] === seq,
  );

const tasksOf = (acts: readonly Acted[]): readonly Task[] =>
  named(acts, "task added").map(({ written, values }) => {
    const moved = about(acts, "task moved", "task", written).map((each) => ({
      ...each.written,
      due: each.values.due,
      person: each.values.person,
    }));
    const done = about(acts, "task done", "task", written).at(-1);
    return {
      ...written,
      ...values,
      due: moved.findLast(({ due }) => due !== undefined)?.due ?? values.due,
      person: moved.findLast(({ person }) => person !== undefined)?.person ?? values.person,
      moved,
      ...(done && {
        done: { ...done.written, on: done.values.on ?? recordedOn(done.written), note: done.values.note },
      }),
    };
  });

const hearingsOf = (acts: readonly Acted[]): readonly Hearing[] =>
  named(acts, "hearing set").map(({ written, values }) => {
    const held = about(acts, "hearing held", "hearing", written).at(-1);
    return { ...written, ...values, ...(held && { held: { ...held.written, on: held.values.on } }) };
  });

/** A remedy is carried out by one act without an amount, or once the amounts make up what is due. */
const remediesOf = (acts: readonly Acted[]): readonly RemedyOwed[] =>
  named(acts, "remedy due").map(({ written, values }) => {
    const carriedOut = about(acts, "remedy carried out", "remedy", written).map((each) => ({
      ...each.written,
      on: each.values.on,
      amount: each.values.amount,
      proof: each.values.proof,
    }));
    const paid = carriedOut.reduce((sum: Ratio, each) => add(sum, each.amount ?? ZERO), ZERO);
    const whole = carriedOut.some((each) => each.amount === undefined);
    if (values.amount === undefined)
      return { ...written, ...values, carriedOut, done: carriedOut.length > 0 };
    const rest = subtract(values.amount, paid);
    const left = whole || compare(rest, ZERO) < 0 ? ZERO : rest;
    return { ...written, ...values, carriedOut, done: left.n === 0, left };
  });

/** Every act on an item names one of its own room; one that names nothing is a bug and throws. */
const checkReferences = (acts: readonly Acted[]): void => {
  const targets: readonly (readonly [FileActName, string, FileActName])[] = [
    ["task done", "task", "task added"],
    ["task moved", "task", "task added"],
    ["hearing held", "hearing", "hearing set"],
    ["remedy carried out", "remedy", "remedy due"],
  ];
  const places = new Set(acts.map(({ act, room, seq }) => `${act} ${room} ${seq}`));
  for (const { act, room, seq, values } of acts)
    for (const [name, field, of] of targets)
      if (act === name && !places.has(`${of} ${room} ${values[field]}`))
        throw new TypeError(`entry ${seq} of the ${room} room, "${act}", names nothing on record`);
};

const beganOn = (moves: CaseFile["moves"]): Day | undefined =>
  moves.length === 0 ? undefined : (Math.min(...moves.map(({ event }) => day(event.on))) as Day);

/**
 * The case file from the entries of the rooms that somebody may read: the same entries give the same file, and what
 * stands in one room never changes what another room tells. Acts it does not know are left out; a payload that
 * cannot be read is a bug and throws.
 */
export const caseFile = (read: Rooms): CaseFile => {
  const acts = actsOf(read);
  checkReferences(acts);
  const moves = movesIn(read);
  const flat = <N extends FileActName>(name: N) =>
    named(acts, name).map(({ written, values }) => ({ ...values, ...written }));
  const costs = flat("cost recorded").map((each) => ({ ...each, shares: sharesOf(each) }));
  const seats = seatsOf(acts);
  const joinedFrom = flat("joined from");
  return {
    began: beganOn(moves),
    moves,
    acts,
    tasks: tasksOf(acts),
    conferences: flat("conference held").map((each) => ({
      ...each,
      paidHours: ratio(
        each.attendees.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0),
        60,
      ),
    })),
    services: flat("service recorded"),
    hearings: hearingsOf(acts),
    costs,
    costSums: sumOf(stillStanding(costs).map(({ shares }) => shares)),
    remedies: remediesOf(acts),
    grievants: grievantsOf(acts),
    handlers: handlersOf(acts),
    handovers: handoversOf(acts),
    seats,
    seat: stillStanding(seats).findLast(({ endedBy }) => !endedBy)?.person,
    joinedFrom,
    joinedInto: flat("joined into").at(-1),
  };
};
