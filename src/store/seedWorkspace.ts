import { isRefusal, type Json, type Refusal } from "../journal/index.ts";
import {
  type Membership,
  type Party,
  type PartyName,
  type Person,
  type Position,
  partyIds,
  role,
} from "../people/index.ts";
import { createMatter } from "./createMatter.ts";
import type { PersonalKind } from "./personal.ts";
import { refuse } from "./refusals.ts";
import { setFact } from "./setFact.ts";
import type { Store, Tx } from "./store.ts";

/** What a workspace begins with. Days are YYYY-MM-DD. */
export interface Seed {
  readonly name: string;
  /** A party that is left out is called by its id. */
  readonly parties: readonly PartyName[];
  readonly people: readonly Person[];
  readonly memberships: readonly Membership[];
  readonly positions?: readonly Position[];
  readonly facts?: readonly { readonly name: string; readonly value: Json; readonly from: string | null }[];
  readonly personal?: readonly {
    readonly personId: string;
    readonly party: Party;
    readonly kind: PersonalKind;
    readonly body: Json;
  }[];
  /** The day the workspace lives in; null is the real day. */
  readonly day: string | null;
  readonly sample: boolean;
  /** The instant of the seeding, for the record. */
  readonly at: string;
}

const seat = async (tx: Tx, { person, party, role: id }: Membership): Promise<void> => {
  if (!role(id).parties.includes(party)) throw new TypeError(`the ${party} side has no ${id}`);
  await tx.query("insert into entente.memberships (person_id, party, role) values ($1, $2, $3)", [
    person,
    party,
    id,
  ]);
};

/**
 * Adds people with their seats and jobs to a workspace; call it within `keep`. Throws TypeError for a role
 * that the party does not have.
 */
export const enrol = async (
  tx: Tx,
  { people, memberships, positions = [] }: Pick<Seed, "people" | "memberships" | "positions">,
): Promise<void> => {
  for (const { id, name } of people)
    await tx.query("insert into entente.people (id, name) values ($1, $2)", [id, name]);
  for (const membership of memberships) await seat(tx, membership);
  for (const { person, classification, timeBase, from, to } of positions)
    await tx.query(
      `insert into entente.positions (person_id, classification, time_base, from_day, to_day)
       values ($1, $2, $3, $4::date, $5::date)`,
      [person, classification, timeBase, from, to],
    );
};

const plant = async (tx: Tx, seed: Seed): Promise<Refusal | undefined> => {
  const [taken] = await tx.query(
    "select 1 from entente.workspace union all select 1 from entente.people limit 1",
  );
  if (taken) return refuse("workspace-seeded", "the store is not empty", {});
  await tx.query("insert into entente.workspace (name, day, sample) values ($1, $2::date, $3)", [
    seed.name,
    seed.day,
    seed.sample,
  ]);
  for (const id of partyIds) {
    const name = seed.parties.find((party) => party.id === id)?.name ?? id;
    await tx.query("insert into entente.parties (id, name) values ($1, $2)", [id, name]);
  }
  await enrol(tx, seed);
  const { at } = seed;
  const opening = { act: "workspace opened", at, payload: { day: seed.day, sample: seed.sample } };
  const matter = {
    kind: "workspace",
    title: seed.name,
    cites: [],
    state: {},
    key: "seed",
    entries: [opening],
  };
  const opened = await createMatter(tx, matter);
  if (isRefusal(opened)) return opened;
  for (const { personId, party, kind, body } of seed.personal ?? [])
    await tx.query(
      `insert into entente.personal (person_id, party, kind, body, set_at, set_by)
       values ($1, $2, $3, $4::jsonb, $5, 'system')`,
      [personId, party, kind, JSON.stringify(body), at],
    );
  for (const fact of seed.facts ?? []) {
    const set = await setFact(tx, { ...fact, at, key: `seed ${fact.name}` });
    if (isRefusal(set)) return set;
  }
  return undefined;
};

/** Fills an empty store, all or nothing. Refusals: `workspace-seeded`, and those of a fact that cannot be kept. */
export const seedWorkspace = (store: Store, seed: Seed): Promise<Refusal | undefined> =>
  store.keep((tx) => plant(tx, seed));
