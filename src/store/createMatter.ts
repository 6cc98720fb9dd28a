import { canonical, type Json, noHead, type Refusal } from "../journal/index.ts";
import { belongingsJson, checkBelongings, unknownPerson } from "./belongings.ts";
import { checkEntries } from "./checks.ts";
import { extend } from "./extend.ts";
import { once } from "./keys.ts";
import { refuse } from "./refusals.ts";
import type { Appended, NewMatter, Tx } from "./store.ts";

const written = (input: NewMatter): Json => ({
  open: input.kind,
  title: input.title,
  cites: input.cites,
  subjectPersonId: input.subjectPersonId,
  arbitratorId: input.arbitratorId,
  entries: input.entries.map(({ act, payload }) => ({ act, payload })),
  ...belongingsJson(input),
});

const write = async (tx: Tx, input: NewMatter): Promise<Appended | Refusal> => {
  const { kind, title, cites, subjectPersonId = null, arbitratorId = null, state, entries, key } = input;
  const refusal =
    (await unknownPerson(tx, [subjectPersonId, arbitratorId])) ?? (await checkBelongings(tx, input));
  if (refusal) return refusal;
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
       (kind, title, cites, subject_person_id, arbitrator_id, opened_at, opened_by, state, parent_id, grievants,
        union_officer, employer_officer)
     values ($1, $2, $3::jsonb, $4, $5, $6, $7, $8::jsonb, $9::uuid, $10::text[], $11, $12) returning id`,
    [
      kind,
      title,
      canonical(cites),
      subjectPersonId,
      arbitratorId,
      entries[0]!.at,
      tx.session.personId,
      canonical(state),
      input.parentId ?? null,
      input.grievants ?? [],
      input.officers?.union ?? null,
      input.officers?.employer ?? null,
    ],
  );
  return extend(tx, opened!.id, "shared", noHead, key, entries);
};

/**
 * Opens a matter with its first acts. Refusals, in this order: `key-unusable`, `instant-unusable`,
 * `text-not-storable`, `text-empty`, `idempotency-key-reused`, `person-unknown`, `matter-not-found` (of the
 * parent), `not-an-officer`, `not-allowed`. Whoever opens a case may say who handles it for either party.
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
