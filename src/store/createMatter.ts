import { canonical, type Json, noHead, type Refusal } from "../journal/index.ts";
import { checkEntries } from "./checks.ts";
import { extend } from "./extend.ts";
import { once } from "./keys.ts";
import { refuse } from "./refusals.ts";
import type { Appended, NewMatter, Tx } from "./store.ts";

const written = ({ kind, title, cites, subjectPersonId, arbitratorId, entries }: NewMatter): Json => ({
  open: kind,
  title,
  cites,
  subjectPersonId,
  arbitratorId,
  entries: entries.map(({ act, payload }) => ({ act, payload })),
});

const unknownPerson = async (
  tx: Tx,
  ids: readonly (string | null | undefined)[],
): Promise<Refusal | undefined> => {
  for (const id of ids) {
    if (id === null || id === undefined) continue;
    const found = await tx.query("select 1 from entente.people where id = $1", [id]);
    if (found.length === 0) return refuse("person-unknown", `${id} is nobody whom you see`, { person: id });
  }
  return undefined;
};

const write = async (tx: Tx, input: NewMatter): Promise<Appended | Refusal> => {
  const { kind, title, cites, subjectPersonId = null, arbitratorId = null, state, entries, key } = input;
  const unknown = await unknownPerson(tx, [subjectPersonId, arbitratorId]);
  if (unknown) return unknown;
  const [mayOpen] = await tx.query<{ open: boolean }>(
    "select entente.may('matters:open') and (entente.may('matters:all') or $1 = entente.person()) as open",
    [subjectPersonId],
  );
  if (!mayOpen?.open) {
    const { role, personId } = tx.session;
    const compared = { role, person: personId, subject: subjectPersonId };
    return refuse("not-allowed", `a ${role} does not open a matter about this person`, compared);
  }
  const [opened] = await tx.query<{ id: string }>(
    `insert into entente.matters
       (kind, title, cites, subject_person_id, arbitrator_id, opened_at, opened_by, state)
     values ($1, $2, $3::jsonb, $4, $5, $6, $7, $8::jsonb) returning id`,
    [
      kind,
      title,
      canonical(cites),
      subjectPersonId,
      arbitratorId,
      entries[0]!.at,
      tx.session.personId,
      canonical(state),
    ],
  );
  return extend(tx, opened!.id, "shared", noHead, key, entries);
};

/**
 * Opens a matter with its first acts. Refusals, in this order: `key-unusable`, `instant-unusable`,
 * `text-not-storable`, `text-empty`, `idempotency-key-reused`, `person-unknown`, `not-allowed`.
 */
export const createMatter = async (tx: Tx, input: NewMatter): Promise<Appended | Refusal> => {
  if (input.entries.length === 0) throw new TypeError("a matter opens with an act");
  if (input.kind === "workspace" && tx.session.role !== "system")
    throw new TypeError("the workspace's own matter is opened by seeding alone");
  const refusal = checkEntries(input.key, input.entries, [
    input.title,
    input.cites,
    input.state,
    input.request ?? null,
  ]);
  if (refusal) return refusal;
  if (input.title.trim() === "") return refuse("text-empty", "a matter needs a title");
  return once(tx, input.key, input.request ?? written(input), () => write(tx, input));
};
