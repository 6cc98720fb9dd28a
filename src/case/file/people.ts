import type { Json, JsonObject } from "../../journal/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import { type FileField, isBlank, wholeNumber } from "./field.ts";
import { refuse } from "./refusals.ts";

/** Somebody who was at a conference, in which capacity, and how many minutes of it were paid time. */
export interface Attendee {
  readonly name: string;
  /** The id of the person, where the workspace knows them. */
  readonly person?: string;
  readonly capacity: string;
  readonly paidMinutes: number;
}

/** Somebody whose case it is: the id where the workspace knows them, and the name. */
export interface NamedPerson {
  readonly person?: string;
  readonly name: string;
}

const A_DAY = 24 * 60;

/** A list of people as a form or the record gives it, each read by `one`; a name or a person twice is refused. */
const peopleList = <T extends NamedPerson>(
  raw: Json,
  name: string,
  one: (of: JsonObject) => T | Refusal,
): readonly T[] | Refusal => {
  if (!Array.isArray(raw))
    return refuse("invalid-field", `The field ${name} takes a list of people`, { field: name });
  const people: T[] = [];
  for (const each of raw as readonly Json[]) {
    if (typeof each !== "object" || each === null || Array.isArray(each))
      return refuse("invalid-field", "A person is an object with a name", { field: name });
    const read = one(each as JsonObject);
    if (isRefusal(read)) return read;
    const twice = people.some(
      (other) => (other.person ?? other.name.toLowerCase()) === (read.person ?? read.name.toLowerCase()),
    );
    if (twice) return refuse("attended-twice", "This person is on the list already", { name: read.name });
    people.push(read);
  }
  return people;
};

const textOf = (of: JsonObject, name: string): string | undefined => {
  const value = of[name];
  return typeof value === "string" && !isBlank(value) ? value.trim() : undefined;
};

const namedPerson = (of: JsonObject): NamedPerson | Refusal => {
  const name = textOf(of, "name");
  if (name === undefined) return refuse("missing-field", "What is the person's name?", { field: "name" });
  const person = textOf(of, "person");
  return person === undefined ? { name } : { person, name };
};

const attendee = (of: JsonObject): Attendee | Refusal => {
  const named = namedPerson(of);
  if (isRefusal(named)) return named;
  const capacity = textOf(of, "capacity");
  if (capacity === undefined)
    return refuse("missing-field", `In which capacity was ${named.name} there?`, { field: "capacity" });
  const paidMinutes = wholeNumber(isBlank(of.paidMinutes) ? 0 : of.paidMinutes);
  if (paidMinutes === undefined || paidMinutes > A_DAY)
    return refuse("minutes-unusable", `The paid time of ${named.name} is no number of minutes of a day`, {
      minutes: String(of.paidMinutes),
      most: String(A_DAY),
    });
  return { ...named, capacity, paidMinutes };
};

const personJson = ({ person, name }: NamedPerson): JsonObject => ({
  ...(person === undefined ? {} : { person }),
  name,
});

/** Who was at a conference: at least one, nobody twice. */
export const attendees = (question: string): FileField<readonly Attendee[]> => ({
  type: "attendees",
  question,
  required: true,
  read: (raw, name) => {
    const read = peopleList(raw, name, attendee);
    return !isRefusal(read) && read.length === 0
      ? refuse("nobody-attended", "A conference takes somebody who is there", { attendees: "0" })
      : read;
  },
  write: (list) =>
    list.map(({ capacity, paidMinutes, ...named }) => ({ ...personJson(named), capacity, paidMinutes })),
});

/** Whose cases they were. */
export const grievants = (question: string): FileField<readonly NamedPerson[]> => ({
  type: "grievants",
  question,
  required: true,
  read: (raw, name) => peopleList(raw, name, namedPerson),
  write: (list) => list.map(personJson),
});
