import { type Day, iso } from "../../calendar/index.ts";
import type { Refusal } from "../../journal/index.ts";
import { type Procedure, type ProcedureEvent, parseEvent } from "../../rules/index.ts";
import type { Seat } from "../desk.ts";
import { refuse } from "../refusals.ts";
import { moverFor } from "./movers.ts";

/** What somebody says of the first move of a case. */
interface Asked {
  readonly act?: string | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly grievant?: string | undefined;
}

/**
 * The first move of the case as this person makes it: the act asked for, or the one with which the procedure
 * usually begins, by a mover that the person can be.
 */
export const firstMove = (
  procedure: Procedure,
  asked: Asked,
  on: Day,
  own: readonly string[],
  { role }: Seat,
  reach: string,
): ProcedureEvent | Refusal => {
  const starts = procedure.stations[0]!.moves;
  const mine = starts.filter((one) => moverFor(own, one.by) !== undefined);
  const move = asked.act ? starts.find((one) => one.act === asked.act) : (mine[0] ?? starts[0]);
  if (!move)
    return refuse("not-this-opening", `A case of this procedure does not begin with ${asked.act}.`, {
      act: asked.act ?? "",
      begins: [...new Set(starts.map((one) => one.act))].join(", "),
    });
  // The union's own dispute is begun by the union; with a grievant named, somebody speaks for that person.
  const seats = asked.grievant === undefined ? [...own].sort((a) => (a === "union" ? -1 : 0)) : own;
  const by = moverFor(seats, move.by);
  if (by === undefined)
    return refuse("not-your-act", "This role does not begin such a case.", {
      act: move.act,
      role,
      by: move.by.join(", "),
    });
  const asksReach = procedure.acts
    .find((one) => one.act === move.act)!
    .fields.some((one) => one.name === "reach");
  const fields = Object.fromEntries(Object.entries(asked.fields ?? {}).filter(([, value]) => value !== ""));
  return parseEvent(procedure, {
    ...fields,
    ...(asksReach && ["arb", "step3", "step4"].includes(reach) ? { reach } : {}),
    act: move.act,
    on: iso(on),
    by,
  });
};
