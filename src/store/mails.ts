import type { Party } from "../journal/index.ts";
import type { NoticeRow } from "./notices.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import type { Querying, Tx } from "./store.ts";
import { SEATS } from "./sweepNotices.ts";

/** Where a mail is: nobody knows of one that is `unsure` whether it arrived, and it is not sent again. */
export type MailState = "waiting" | "sending" | "sent" | "failed" | "unsure";

/** A mail to a person. */
export interface MailRow {
  readonly id: string;
  readonly personId: string;
  readonly party: Party;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** Chosen by who wrote it; a second mail of the same one is never written. */
  readonly messageId: string;
  readonly onDay: string;
  readonly state: MailState;
  /** How often it was tried. */
  readonly tries: number;
  readonly lastError: string | null;
  readonly at: string;
}

const COLUMNS = `id, person_id as "personId", party, address, subject, text, message_id as "messageId",
  on_day as "onDay", state, tries, last_error as "lastError", at`;

/** The session's own mails, the latest first. */
export const mails = (tx: Tx, limit = 20): Promise<MailRow[]> =>
  tx.query<MailRow>(
    `select ${COLUMNS} from entente.mails where person_id = $1 order by at desc, id limit $2::int`,
    [tx.session.personId, limit],
  );

/** A notice that no mail has told yet, of a person who wants mail and has an address, with its clock. */
export interface UnmailedNotice extends Omit<NoticeRow, "read" | "current"> {
  readonly personId: string;
  readonly party: Party;
  readonly address: string;
  readonly digest: ReminderSettings["digest"];
  /** The clause of the clock, or the case's own where no clock tells; empty where neither is known. */
  readonly clause: string;
  readonly what: string | null;
  readonly movers: string | null;
  readonly minute: number | null;
  readonly onLapse: string | null;
}

/** One process writes mails at a time, so that no two digests tell the same. */
const ALONE = "select pg_advisory_xact_lock(3, 1)";

const UNMAILED = `with ${SEATS} select n.id, n.person_id as "personId", n.party, u.email as address,
    coalesce(r.digest, 'none') as digest, n.matter_id as matter, m.title, m.kind as "matterKind",
    m.opened_on as "openedOn", n.room, n.clock, n.kind, n.due, n.lead, n.on_day as "onDay", n.text,
    coalesce(nullif(c.clause, ''), m.clause, '') as clause, c.what, c.movers, c.minute, c.on_lapse as "onLapse"
   from entente.notices n
   join entente.matters m on m.id = n.matter_id
   join auth."user" u on u.id = n.person_id
   join seats s on s.person_id = n.person_id and s.party = n.party
   left join entente.reminder_settings r on r.person_id = n.person_id and r.party = n.party
   left join entente.clocks c on c.matter_id = n.matter_id and c.room = n.room and c.name = n.clock and c.due = n.due
  where n.mail_id is null and not n.read and coalesce(r.mail, true)
    and (s.sees_all or (s.sees_own and (m.subject_person_id = n.person_id or n.person_id = any (m.grievants))))
    and (n.room = 'shared' or (n.room = n.party and s.enters))
    and (n.kind in ('handover', 'opened') or c.name is not null)
    and case coalesce(r.digest, 'none') when 'none' then true else not exists (
      select 1 from entente.mails d where d.person_id = n.person_id and d.party = n.party
        and starts_with(d.message_id, '<digest.')
        and d.on_day > $1::date - case r.digest when 'daily' then 1 else 7 end) end
  order by n.person_id, n.party, n.due, n.id limit $2::int`;

/**
 * The unread notices that no mail has told by a day, YYYY-MM-DD, by person, within `keep`; of people who want mail
 * and have an address, only of what they still see, and only of clocks that still run. Not those of somebody who had a digest this day, or in the
 * last seven where it is weekly: the message id of a digest begins with "<digest.". Until the transaction ends
 * nobody else reads them.
 */
export const unmailedNotices = async (tx: Querying, day: string, limit = 1000): Promise<UnmailedNotice[]> => {
  await tx.query(ALONE);
  return tx.query<UnmailedNotice>(UNMAILED, [day, limit]);
};

/** A mail to write, with the notices that it tells. */
export interface NewMail
  extends Pick<
    MailRow,
    "personId" | "party" | "address" | "subject" | "text" | "messageId" | "onDay" | "at"
  > {
  readonly notices: readonly string[];
}

const QUEUE = `with given as (
    select * from jsonb_to_recordset($1::jsonb) as g ("personId" text, party text, address text, subject text,
      text text, "messageId" text, "onDay" date, at text, notices jsonb)),
  written as (
    insert into entente.mails (person_id, party, address, subject, text, message_id, on_day, at)
    select "personId", party, address, subject, text, "messageId", "onDay", at from given
    on conflict (message_id) do nothing returning id, message_id),
  told as (
    update entente.notices n set mail_id = w.id
      from written w join given g on g."messageId" = w.message_id, jsonb_array_elements_text(g.notices) of (id)
     where n.id = of.id::uuid and n.mail_id is null)
  select id from written`;

/**
 * Writes mails and that they tell these notices, within `keep`; the ids of those that are new, for one of the same
 * message id is never written twice.
 */
export const queueMails = async (tx: Querying, mails: readonly NewMail[]): Promise<string[]> =>
  (await tx.query<{ id: string }>(QUEUE, [JSON.stringify(mails)])).map(({ id }) => id);

/** The ids of the mails in a state, the oldest first, within `keep`. */
export const mailsIn = async (tx: Querying, state: MailState, limit = 100): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    "select id from entente.mails where state = $1 order by on_day, id limit $2::int",
    [state, limit],
  );
  return rows.map((row) => row.id);
};

/**
 * Takes a waiting mail for sending, within a `keep` of its own that is over before it is sent: from then on nobody
 * else takes it, and one that is found `sending` after a stop may have gone out. Undefined where it waits no more.
 */
export const takeMail = async (tx: Querying, id: string): Promise<MailRow | undefined> => {
  const [taken] = await tx.query<MailRow>(
    `update entente.mails set state = 'sending', tries = tries + 1 where id = $1 and state = 'waiting'
      returning ${COLUMNS}`,
    [id],
  );
  return taken;
};

/** Says what became of a mail that was taken, within `keep`: back to `waiting` where it may be tried again. */
export const settleMail = async (
  tx: Querying,
  id: string,
  state: Exclude<MailState, "sending">,
  error: string | null = null,
): Promise<void> => {
  await tx.query("update entente.mails set state = $2, last_error = $3 where id = $1 and state = 'sending'", [
    id,
    state,
    error,
  ]);
};
