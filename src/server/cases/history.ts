import type { CaseShape, StandingShape } from "../../contract/index.ts";
import type { Entry } from "../../journal/index.ts";
import type { Procedure } from "../../rules/index.ts";
import type { Names } from "./names.ts";

/** What an entry of the shared chain carries of a move. */
interface MovePayload {
  readonly event?: { readonly on: string } & Readonly<Record<string, string | number | boolean>>;
}

const NOT_DETAIL = new Set(["act", "on", "by"]);

const detailOf = ({ event }: MovePayload, procedure: Procedure): Record<string, string> => {
  const act = procedure.acts.find((one) => one.act === event?.act);
  return Object.fromEntries(
    Object.entries(event ?? {})
      .filter(([name]) => !NOT_DETAIL.has(name) && !act?.fields.find((one) => one.name === name)?.aside)
      .map(([name, value]) => [
        act?.fields.find((one) => one.name === name)?.question ?? name,
        String(value),
      ]),
  );
};

/**
 * The shared record of a case, entry by entry, each move with its title, its clause and how late it was.
 * The standing counts moves in the order in which the record holds them.
 */
export const historyOf = (
  entries: readonly Entry[],
  at: Required<StandingShape>,
  procedure: Procedure,
  names: Names,
): CaseShape["history"] => {
  const moves = at.history.filter((one) => "by" in one.event);
  let next = 0;
  return entries.map((entry) => {
    const payload = entry.payload as MovePayload;
    const move = payload.event ? moves[next++] : undefined;
    return {
      seq: entry.seq,
      at: entry.at,
      on: payload.event?.on ?? entry.at.slice(0, 10),
      act: entry.act,
      title: move?.title ?? (entry.act === "note" ? "Note added" : entry.act),
      by: names(entry.actor),
      party: entry.party,
      clause: move?.clause ?? null,
      detail: detailOf(payload, procedure),
      late: move?.late ?? null,
      hash: entry.hash,
      prev: entry.prev,
    };
  });
};
