import { isStorable, type Refusal } from "../journal/index.ts";
import { notAnOfficer } from "./belongings.ts";
import { refuse } from "./refusals.ts";
import type { Tx } from "./store.ts";

/** How a person wants to be reminded in one party. */
export interface ReminderSettings {
  /** Days before a last day on which to be told, 0 to 60; 0 is the day itself. */
  readonly leads: readonly number[];
  readonly mail: boolean;
  readonly digest: "none" | "daily" | "weekly";
  /** Days after which an unread notice goes to somebody else of the party, 1 to 60; both or neither. */
  readonly escalateAfter: number | null;
  readonly escalateTo: string | null;
}

/** How everybody is reminded who has not said otherwise. */
export const DEFAULT_REMINDERS: ReminderSettings = {
  leads: [7, 3, 1, 0],
  mail: true,
  digest: "none",
  escalateAfter: null,
  escalateTo: null,
};

/** How the session's person is reminded in the session's party. */
export const reminderSettings = async (tx: Tx): Promise<ReminderSettings> => {
  const [found] = await tx.query<ReminderSettings>(
    `select leads, mail, digest, escalate_after as "escalateAfter", escalate_to as "escalateTo"
       from entente.reminder_settings where person_id = $1 and party = $2`,
    [tx.session.personId, tx.session.party],
  );
  return found ?? DEFAULT_REMINDERS;
};

/**
 * Changes how the session's person is reminded. Throws TypeError for leads, days or an escalation that cannot be.
 * Refusals, in this order: `text-not-storable`, `not-an-officer` (of the session's party, to whom it would escalate).
 */
export const setReminderSettings = async (
  tx: Tx,
  { leads, mail, digest, escalateAfter, escalateTo }: ReminderSettings,
): Promise<Refusal | undefined> => {
  const within = (days: number, from: number): boolean =>
    Number.isInteger(days) && days >= from && days <= 60;
  if (!leads.every((days) => within(days, 0)) || (escalateAfter !== null && !within(escalateAfter, 1)))
    throw new TypeError("leads and days are whole numbers up to 60");
  if ((escalateAfter === null) !== (escalateTo === null) || escalateTo === tx.session.personId)
    throw new TypeError("an escalation names after how many days and to whom else");
  if (!isStorable(escalateTo)) return refuse("text-not-storable", "no person has such an id", {});
  const none = await notAnOfficer(tx, tx.session.party, escalateTo);
  if (none) return none;
  const chosen = [...new Set(leads)].sort((a, b) => b - a).map(String);
  await tx.query(
    `insert into entente.reminder_settings (person_id, party, leads, mail, digest, escalate_after, escalate_to)
     values ($1, $2, $3::int[], $4, $5, $6::int, $7)
     on conflict (person_id, party) do update set leads = excluded.leads, mail = excluded.mail,
       digest = excluded.digest, escalate_after = excluded.escalate_after, escalate_to = excluded.escalate_to`,
    [tx.session.personId, tx.session.party, chosen, mail, digest, escalateAfter, escalateTo],
  );
  return undefined;
};
