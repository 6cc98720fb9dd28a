import { randomBytes } from "node:crypto";
import { type Refusal, sha256 } from "../journal/index.ts";
import { checkWrite, isId } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Querying, Session, Tx } from "./store.ts";

/** A calendar feed of a person, in the seat in which it was made; its address is not kept. */
export interface FeedRow {
  readonly id: string;
  readonly name: string;
  readonly madeAt: string;
  readonly revokedAt: string | null;
  readonly lastReadAt: string | null;
}

/** The session's own feeds, the latest first. */
export const feeds = (tx: Tx): Promise<FeedRow[]> =>
  tx.query<FeedRow>(
    `select id, name, made_at as "madeAt", revoked_at as "revokedAt", last_read_at as "lastReadAt"
       from entente.feeds where person_id = $1 order by made_at desc, id`,
    [tx.session.personId],
  );

/**
 * Makes a feed in the session's seat. Its token comes back this once; only its hash is kept. Refusals:
 * `instant-unusable`, `text-not-storable`, `text-empty`.
 */
export const makeFeed = async (
  tx: Tx,
  { name, at }: { readonly name: string; readonly at: string },
): Promise<{ readonly id: string; readonly token: string } | Refusal> => {
  const refusal = checkWrite("feed", [at], name);
  if (refusal) return refusal;
  if (name.trim() === "") return refuse("text-empty", "a calendar needs a name");
  const token = randomBytes(32).toString("base64url");
  const { personId, party, role } = tx.session;
  const [made] = await tx.query<{ id: string }>(
    `insert into entente.feeds (person_id, party, role, token_sha256, name, made_at)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [personId, party, role, sha256(token), name.trim(), at],
  );
  return { id: made!.id, token };
};

/** Ends one of the session's own feeds; false where there is none of that id that still runs. */
export const revokeFeed = async (tx: Tx, id: string, at: string): Promise<boolean> => {
  if (!isId(id)) return false;
  const ended = await tx.query(
    `update entente.feeds set revoked_at = $3 where id = $1 and person_id = $2 and revoked_at is null returning id`,
    [id, tx.session.personId, at],
  );
  return ended.length > 0;
};

/**
 * The feed of a token, and the seat in which to read for it, noting when it was read; undefined for one that is
 * revoked, not known, or whose person has left the seat. Call it within `keep`: who asks has no session.
 */
export const findFeed = async (
  tx: Querying,
  token: string,
  at: string,
): Promise<{ readonly id: string; readonly name: string; readonly session: Session } | undefined> => {
  const [found] = await tx.query<{ id: string; name: string } & Session>(
    `update entente.feeds f set last_read_at = $2 from entente.memberships m
      where f.token_sha256 = $1 and f.revoked_at is null
        and m.person_id = f.person_id and m.party = f.party and m.role = f.role
      returning f.id, f.name, f.person_id as "personId", f.party, f.role`,
    [sha256(token), at],
  );
  if (!found) return undefined;
  const { id, name, personId, party, role } = found;
  return { id, name, session: { personId, party, role } };
};
