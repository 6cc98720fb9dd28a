import { type Refusal, refusal } from "../../refusal/index.ts";

/** What the file of a case refuses: an act that cannot be read, or that does not fit what is on record. */
export const fileRefusals = {
  "unknown-act": { title: "No such act", remedy: "Use one of the acts that are listed." },
  "unknown-field": {
    title: "The act does not take this field",
    remedy: "Leave the field out or correct its name.",
  },
  "missing-field": { title: "A field is missing", remedy: "Answer the question of the field." },
  "invalid-field": { title: "A field has no valid value", remedy: "Give a value of the field's type." },
  "not-a-date": { title: "Not a date", remedy: "Write the date as YYYY-MM-DD." },
  "in-the-future": { title: "A day after today", remedy: "Record it when the day has come." },
  "day-before-the-case": {
    title: "A day before the case began",
    remedy: "Give a day on or after the first act of the case.",
  },
  "amount-unusable": {
    title: "Not an amount in dollars and cents",
    remedy: "Write an amount above zero with at most two decimals, such as 123.45.",
  },
  "minutes-unusable": {
    title: "Not a number of minutes of a day",
    remedy: "Give whole minutes from 0 to 1440.",
  },
  "nobody-attended": { title: "Nobody attended", remedy: "Name at least one person who was there." },
  "attended-twice": { title: "Somebody is named twice", remedy: "Name each person once." },
  "odd-cent": {
    title: "The cost does not divide in two",
    remedy: "Say which side bears the odd cent, or say the amount anew.",
  },
  "no-such-entry": {
    title: "No move of that number",
    remedy: "Name a move by its number in the record of both parties.",
  },
  "service-too-early": {
    title: "Served before it was done",
    remedy: "Correct the day of service; what is served was done on that day or before.",
  },
  "no-such-task": { title: "No such task", remedy: "Name an open task of this room by its number." },
  "task-done-already": {
    title: "The task is done",
    remedy: "Take back that it was done, or add a new task.",
  },
  "no-such-hearing": { title: "No such hearing", remedy: "Name a hearing of this room by its number." },
  "hearing-held-already": {
    title: "The hearing was held",
    remedy: "Take back that it was held, or set another hearing.",
  },
  "hearing-early": {
    title: "Held before the day it was set for",
    remedy: "Correct the day, or take the hearing back and set it for the day on which it was held.",
  },
  "no-such-remedy": { title: "No such remedy", remedy: "Name a remedy of this room by its number." },
  "remedy-carried-out-already": {
    title: "The remedy is carried out",
    remedy: "Take back what was recorded of it, or record a remedy of its own.",
  },
  "grievant-named-already": { title: "Already a grievant", remedy: "Name somebody who is not yet listed." },
  "no-such-grievant": { title: "Not a grievant", remedy: "Name one of those who joined and have not left." },
  "handler-unchanged": {
    title: "It is handled by this person already",
    remedy: "Name somebody else, or leave it as it is.",
  },
  "not-the-handler": {
    title: "The case is not in those hands",
    remedy: "Hand it over from the one who handles it for the party.",
  },
  "another-sides-affair": {
    title: "The other side's affair",
    remedy: "Leave it to the side that it belongs to.",
  },
  "wrong-room": { title: "Not in this room", remedy: "Record it in a room in which the act has its place." },
  "seat-read-only": {
    title: "A seat that reads and does not write",
    remedy: "Ask one of the two parties to record it.",
  },
  "seat-occupied": { title: "Somebody has the seat", remedy: "Take the seat from that person first." },
  "no-seat": { title: "Nobody has the seat", remedy: "Nothing is to be done." },
  "nothing-to-take-back": {
    title: "No act of that number that could be taken back",
    remedy: "Name an act of the file in this room by its number.",
  },
  "taken-back-already": { title: "Taken back already", remedy: "Record it anew where it is to stand." },
  "cannot-be-taken-back": {
    title: "It cannot be taken back",
    remedy: "Correct a move by the acts of the procedure; record anew what was taken back by mistake.",
  },
  "another-sides-act": {
    title: "The other side recorded it",
    remedy: "Ask the side that recorded it to take it back.",
  },
  "join-itself": { title: "A case cannot be joined to itself", remedy: "Name another case." },
  "join-other-procedure": {
    title: "The two cases go by different procedures",
    remedy: "Join cases of one procedure.",
  },
  "join-other-clause": {
    title: "The two cases are about different sections",
    remedy: "Join cases about the same section of the agreement.",
  },
  "join-ended": { title: "One of the two cases has ended", remedy: "Name cases that are both open." },
  "join-not-foreseen": {
    title: "The procedure joins no cases",
    remedy: "Carry each case on by itself.",
  },
  "join-not-agreed": {
    title: "The two sides have not agreed to join the cases",
    remedy: "Propose it in the case that is to end; the other side accepts it there.",
  },
  "joined-already": { title: "Joined already", remedy: "Nothing is to be done." },
} as const;

/** A code of this catalogue. */
export type FileRefusalCode = keyof typeof fileRefusals;

/** A refusal of the case file with the values compared. */
export const refuse = (
  code: FileRefusalCode,
  reason: string,
  compared: Readonly<Record<string, string>> = {},
): Refusal => refusal(code, reason, fileRefusals[code].remedy, compared);
