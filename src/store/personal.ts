import { canonical, type Json, type Party, type Refusal } from "../journal/index.ts";
import { checkWrite, mayNow } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Tx } from "./store.ts";

/** What a personal row is about; each kind has a right of its own. */
export type PersonalKind = "contact" | "membership" | "pay" | "leave" | "medical";

/** A row about one person, held by one party: seen by the person and by that party's officers as fits. */
export interface PersonalRow {
  readonly id: string;
  readonly personId: string;
  readonly party: Party;
  readonly kind: PersonalKind;
  readonly body: Json;
  readonly setAt: string;
  readonly setBy: string;
}

const COLUMNS = `id, person_id as "personId", party, kind, body, set_at as "setAt", set_by as "setBy"`;

/** The rows about a person that the session sees, in the order in which they were set. */
export const personalRows = (tx: Tx, personId: string): Promise<PersonalRow[]> =>
  tx.query<PersonalRow>(`select ${COLUMNS} from entente.personal where person_id = $1 order by set_at, id`, [
    personId,
  ]);

/**
 * Adds a row about a person, held by the session's party. Refusals: `instant-unusable`,
 * `text-not-storable`, `person-unknown`, `not-allowed`.
 */
export const addPersonal = async (
  tx: Tx,
  row: { readonly personId: string; readonly kind: PersonalKind; readonly body: Json; readonly at: string },
): Promise<PersonalRow | Refusal> => {
  const { personId, kind, body, at } = row;
  const refusal = checkWrite("personal", [at], body);
  if (refusal) return refusal;
  const known = await tx.query("select 1 from entente.people where id = $1", [personId]);
  if (known.length === 0)
    return refuse("person-unknown", `${personId} is nobody whom you see`, { person: personId });
  const { role, party } = tx.session;
  if (personId !== tx.session.personId && !(await mayNow(tx, `personal:${kind}`)))
    return refuse("not-allowed", `a ${role} keeps no ${kind} rows`, { role, kind });
  const [added] = await tx.query<PersonalRow>(
    `insert into entente.personal (person_id, party, kind, body, set_at, set_by)
     values ($1, $2, $3, $4::jsonb, $5, $6) returning ${COLUMNS}`,
    [personId, party, kind, canonical(body), at, tx.session.personId],
  );
  return added!;
};
