import { parseDay } from "../calendar/index.ts";
import { isStorable, type Json, type Refusal } from "../journal/index.ts";
import { refuse } from "./refusals.ts";
import type { NewEntry, Querying } from "./store.ts";

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id that the database gave. */
export const isId = (id: string): boolean => UUID.test(id);

/** The refusal of a key, an instant or a text that cannot be kept; the first in this order. */
export const checkWrite = (key: string, instants: readonly string[], content: Json): Refusal | undefined => {
  if (key.length < 1 || key.length > 200)
    return refuse("key-unusable", `it has ${key.length} characters`, {
      length: key.length,
      from: 1,
      to: 200,
    });
  const wrong = instants.find((at) => parseDay(INSTANT.exec(at)?.[1] ?? "") === undefined);
  if (wrong !== undefined)
    return refuse("instant-unusable", `${JSON.stringify(wrong)} is no instant`, { at: wrong });
  if (!isStorable([key, content]))
    return refuse("text-not-storable", "it holds a zero character or half of a character", {});
  return undefined;
};

/** `checkWrite` for the entries of a call, with whatever else the call keeps. */
export const checkEntries = (key: string, entries: readonly NewEntry[], also: Json): Refusal | undefined =>
  checkWrite(
    key,
    entries.map((entry) => entry.at),
    [also, ...entries.map(({ act, payload }) => [act, payload])],
  );

/** The kind of a matter that the session sees; a refusal that is the same for hidden and absent ones. */
export const seenKind = async (tx: Querying, matter: string): Promise<string | Refusal> => {
  const found = isId(matter)
    ? await tx.query<{ kind: string }>("select kind from entente.matters where id = $1", [matter])
    : [];
  return found[0]?.kind ?? refuse("matter-not-found", `${matter} is no matter that you see`, { matter });
};

/** Whether the database lets the session do something, in the words of the rights. */
export const mayNow = async (tx: Querying, right: string): Promise<boolean> => {
  const [row] = await tx.query<{ may: boolean }>("select entente.may($1) as may", [right]);
  return row?.may === true;
};
