import { walls } from "./000-walls.ts";
import { ground } from "./001-ground.ts";
import { record } from "./002-record.ts";
import { facts } from "./003-facts.ts";
import { signIn } from "./004-sign-in.ts";
import { cases } from "./005-cases.ts";
import { reminders } from "./006-reminders.ts";

/** One numbered step of the database's form. Once released its SQL is never edited; a change is a new step. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  { number: 0, name: "walls", sql: walls },
  { number: 1, name: "ground", sql: ground },
  { number: 2, name: "record", sql: record },
  { number: 3, name: "facts", sql: facts },
  { number: 4, name: "sign-in", sql: signIn },
  { number: 5, name: "cases", sql: cases },
  { number: 6, name: "reminders", sql: reminders },
];
