import type { Membership, Party, PartyName, Person, Position, RoleId } from "../people/index.ts";
import { pattern } from "./searchMatters.ts";
import type { Querying, Session } from "./store.ts";

/** A person with the seats that the asking session may know of. */
export interface PersonRow extends Person {
  readonly seats: readonly Omit<Membership, "person">[];
}

/** Which people to list; what is left out is not asked for. */
export interface PeopleFilter {
  readonly ids?: readonly string[];
  /** Those who hold one of these roles. */
  readonly roles?: readonly RoleId[];
  /** Those who belong to this party. */
  readonly party?: Party;
  /** Words of the name, whatever their case. */
  readonly q?: string;
  /** At most this many. */
  readonly limit?: number;
}

/** The people whom the session may know, by name. */
export const people = (
  tx: Querying,
  { ids, roles, party, q, limit }: PeopleFilter = {},
): Promise<PersonRow[]> => {
  const words = q?.replaceAll("\u0000", "").trim();
  return tx.query<PersonRow>(
    `select p.id, p.name, coalesce((
        select jsonb_agg(jsonb_build_object('party', m.party, 'role', m.role) order by m.party, m.role)
          from entente.memberships m where m.person_id = p.id), '[]') as seats
       from entente.people p
      where ($1::text[] is null or p.id = any ($1))
        and ($2::text[] is null or exists (
          select 1 from entente.memberships m where m.person_id = p.id and m.role = any ($2)))
        and ($5::text is null or exists (
          select 1 from entente.memberships m where m.person_id = p.id and m.party = $5))
        and ($3::text is null or p.name ilike $3)
      order by p.name collate "C", p.id limit $4::int`,
    [ids ?? null, roles ?? null, words ? pattern(words) : null, limit ?? null, party ?? null],
  );
};

/** The jobs that a person holds or held, the first one first, as far as the session may know them. */
export const positions = (tx: Querying, personId: string): Promise<Position[]> =>
  tx.query<Position>(
    `select person_id as person, classification, time_base as "timeBase", from_day as "from", to_day as "to"
       from entente.positions where person_id = $1 order by from_day, classification collate "C"`,
    [personId],
  );

/** The parties by the names that the workspace gives them. */
export const parties = (tx: Querying): Promise<PartyName[]> =>
  tx.query<PartyName>("select id, name from entente.parties order by id");

/**
 * The seats in which a person may open a session; call it within `keep`, for nobody has a session yet. The
 * order is by party and role, so the first one is stable.
 */
export const seatsOf = (tx: Querying, personId: string): Promise<(Session & { readonly party: Party })[]> =>
  tx.query(
    `select person_id as "personId", party, role from entente.memberships
      where person_id = $1 order by party, role`,
    [personId],
  );
