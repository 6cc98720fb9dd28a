import type { ActShape } from "../../contract/index.ts";
import type { Procedure } from "../../rules/index.ts";
import type { Seat, Seats } from "../desk.ts";

/** As whom a person may move in a procedure, the usual one first: movers of their own side alone. */
export const moversOf = (seats: Seats, { role, party }: Seat, procedure: Procedure): readonly string[] =>
  (seats[role] ?? []).filter((id) => procedure.movers.some((one) => one.id === id && one.side === party));

/** The mover as whom a person makes an act that some movers can make; undefined where they are none of them. */
export const moverFor = (own: readonly string[], by: readonly string[]): string | undefined =>
  own.find((one) => by.includes(one));

/** Of the acts that somebody can make now, those that this person can make. */
export const mayOf = (may: readonly ActShape[], own: readonly string[]): ActShape[] =>
  may.filter((one) => moverFor(own, one.by) !== undefined);
