import type { MailRow, MailState } from "./mails.ts";
import type { Querying } from "./store.ts";

/** A mail as a list shows it: without its words. */
export type MailLine = Omit<MailRow, "text">;

/** The mails of everybody, the latest first, within `keep`; of one state, or one alone, where it is named. */
export const mailList = (
  tx: Querying,
  {
    state,
    id,
    limit = 100,
  }: { readonly state?: MailState; readonly id?: string; readonly limit?: number } = {},
): Promise<MailLine[]> =>
  tx.query<MailLine>(
    `select id, person_id as "personId", party, address, subject, message_id as "messageId", on_day as "onDay", state,
        tries, last_error as "lastError", at
       from entente.mails where ($1::text is null or state = $1) and ($3::text is null or id::text = $3)
      order by at desc, id limit $2::int`,
    [state ?? null, limit, id ?? null],
  );

/**
 * Puts a mail that failed back to those that wait, within `keep`. False where it did not fail: one that is unsure
 * may have arrived, and is never sent again.
 */
export const retryMail = async (tx: Querying, id: string): Promise<boolean> => {
  const put = await tx.query(
    "update entente.mails set state = 'waiting', tries = 0 where id::text = $1 and state = 'failed' returning id",
    [id],
  );
  return put.length > 0;
};
