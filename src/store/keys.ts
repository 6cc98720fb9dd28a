import { canonical, isRefusal, type Json, type Refusal, sha256 } from "../journal/index.ts";
import { checkWrite } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Appended, Tx } from "./store.ts";

const digest = (request: Json): string => sha256(`entente request 1\n${canonical(request)}`);

/**
 * The first result of a key that was used before, undefined for a new key. It also makes any other call with
 * the same key wait, so ask it first, before anything is decided. Refusals, in this order: `key-unusable`,
 * `text-not-storable`, `idempotency-key-reused` when the key came with another request.
 */
export const replay = async <T extends object = Appended>(
  tx: Tx,
  key: string,
  request: Json,
): Promise<T | Refusal | undefined> => {
  const unusable = checkWrite(key, [], request);
  if (unusable) return unusable;
  const { personId, party } = tx.session;
  await tx.query("select pg_advisory_xact_lock(1, hashtext($1))", [canonical([personId, party, key])]);
  const [used] = await tx.query<{ digest: string; result: T }>(
    "select digest, result from entente.keys where person_id = $1 and party = $2 and key = $3",
    [personId, party, key],
  );
  if (!used) return undefined;
  if (used.digest === digest(request)) return { ...used.result, replayed: true };
  return refuse("idempotency-key-reused", `${key} came first with another act`, { key });
};

/** Keeps the result of a key, in the transaction that wrote it. */
const remember = async (tx: Tx, key: string, request: Json, result: object): Promise<void> => {
  await tx.query(
    "insert into entente.keys (person_id, party, key, digest, result) values ($1, $2, $3, $4, $5::jsonb)",
    [tx.session.personId, tx.session.party, key, digest(request), JSON.stringify(result)],
  );
};

/**
 * Writes once for a key: the first time `write` runs and its result is kept; later the kept result comes
 * back and nothing runs.
 */
export const once = async <T extends object>(
  tx: Tx,
  key: string,
  request: Json,
  write: () => Promise<T | Refusal>,
): Promise<T | Refusal> => {
  const before = await replay<T>(tx, key, request);
  if (before) return before;
  const result = await write();
  if (!isRefusal(result)) await remember(tx, key, request, result);
  return result;
};

/** The key of a part of an act that writes in several rooms or matters; as long as any other, however long the act's. */
export const partKey = (key: string, ...part: readonly string[]): string =>
  sha256(`entente part 1\n${canonical([key, ...part])}`);
