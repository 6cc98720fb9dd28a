import { isRefusal, type Json, type Refusal } from "../journal/index.ts";
import { seenKind } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Belongings, Officers, Tx } from "./store.ts";

/** The two parties, each with somebody who handles a case for it. */
const sides = ["union", "employer"] as const;

/** What a key is bound to of a case's belongings; nothing where none are given. */
export const belongingsJson = ({ parentId, grievants, officers }: Belongings): Record<string, Json> => ({
  ...(parentId === undefined ? {} : { parentId }),
  ...(grievants === undefined ? {} : { grievants: [...grievants] }),
  ...(officers === undefined ? {} : { officers: { ...officers } }),
});

/** The refusal `person-unknown` for the first of these whom the session does not see. */
export const unknownPerson = async (
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

/** The refusal `not-an-officer` where a person cannot handle cases for a party: a role there must act in all cases. */
export const notAnOfficer = async (
  tx: Tx,
  side: string,
  person: string | null | undefined,
): Promise<Refusal | undefined> => {
  if (person === null || person === undefined) return undefined;
  const [seat] = await tx.query(
    `select 1 from entente.memberships m where m.person_id = $1 and m.party = $2 and 2 = (
       select count(*) from entente.role_rights r
        where r.role = m.role and r.granted in ('matters:all', 'matters:act')) limit 1`,
    [person, side],
  );
  if (seat) return undefined;
  return refuse("not-an-officer", `${person} handles no cases for the ${side} side`, { person, side });
};

/** The refusal `no-such-seat` where a person cannot read a case by sitting in it. */
export const checkSeat = async (tx: Tx, person: string | null | undefined): Promise<Refusal | undefined> => {
  if (person === null || person === undefined) return undefined;
  const [seat] = await tx.query(
    `select 1 from entente.memberships m join entente.role_rights r on r.role = m.role
      where m.person_id = $1 and r.granted = 'matters:seated' limit 1`,
    [person],
  );
  return seat ? undefined : refuse("no-such-seat", `${person} does not sit in cases`, { person });
};

/** Refusals, in this order: `person-unknown`, `matter-not-found`, `not-an-officer`. */
export const checkBelongings = async (tx: Tx, of: Belongings): Promise<Refusal | undefined> => {
  const unknown = await unknownPerson(tx, of.grievants ?? []);
  if (unknown) return unknown;
  if (of.parentId !== undefined && of.parentId !== null) {
    const parent = await seenKind(tx, of.parentId);
    if (isRefusal(parent)) return parent;
  }
  for (const side of sides) {
    const none = await notAnOfficer(tx, side, of.officers?.[side]);
    if (none) return none;
  }
  return undefined;
};

/** The refusal `not-allowed` where the session may not change who handles a matter in this way. */
export const checkAssigning = async (
  tx: Tx,
  matter: string,
  officers: Officers,
): Promise<Refusal | undefined> => {
  for (const side of sides) {
    const to = officers[side];
    if (to === undefined) continue;
    const [may] = await tx.query<{ assigns: boolean; now: string | null }>(
      `select entente.assigns('${side}', ${side}_officer, $2) as assigns, ${side}_officer as now
         from entente.matters where id = $1`,
      [matter, to],
    );
    if (may?.assigns) continue;
    const { role, party } = tx.session;
    const compared = { role, party, side, from: may?.now ?? null, to };
    return refuse("not-allowed", `a ${role} of the ${party} side does not give this case away`, compared);
  }
  return undefined;
};

/** Writes what is given of a case's belongings. */
export const setBelongings = async (
  tx: Tx,
  matter: string,
  { parentId, grievants, officers = {} }: Belongings,
): Promise<void> => {
  if (parentId !== undefined)
    await tx.query("update entente.matters set parent_id = $2::uuid where id = $1", [matter, parentId]);
  if (grievants !== undefined)
    await tx.query("update entente.matters set grievants = $2::text[] where id = $1", [matter, grievants]);
  for (const side of sides)
    if (officers[side] !== undefined)
      await tx.query(`update entente.matters set ${side}_officer = $2 where id = $1`, [
        matter,
        officers[side],
      ]);
};
