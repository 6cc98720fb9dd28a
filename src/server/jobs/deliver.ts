import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Letter, Sent } from "../../mail/index.ts";
import { type MailState, type Store, settleMail, takeMail } from "../../store/index.ts";

/** After so many tries a mail is given up: with the pauses between them, about a day. */
const MOST_TRIES = 30;

/** The way out for mail, in this server's name. */
export interface Outbox {
  /** Refusals: `address-unusable`, `mail-refused`, `mail-not-taken-yet`, `mail-unsure`. */
  send(letter: Omit<Letter, "from">): Promise<Sent | Refusal>;
}

/** What became of a mail; null where it did not wait any more. */
export type Delivered = { readonly state: Exclude<MailState, "sending">; readonly refusal?: Refusal } | null;

const stateAfter = (refusal: Refusal, tries: number): Exclude<MailState, "sending"> => {
  if (refusal.code === "mail-unsure") return "unsure";
  return refusal.code === "mail-not-taken-yet" && tries < MOST_TRIES ? "waiting" : "failed";
};

/**
 * Sends a mail that waits. It is marked as being sent, for good, before a word of it leaves, and what became of it
 * afterwards: a process that dies between leaves it marked, and `abandoned` finds it. Nobody else may work the same
 * mail meanwhile.
 */
export const deliver = async (store: Store, outbox: Outbox, id: string): Promise<Delivered | Refusal> => {
  const taken = await store.keep(async (tx) => ({ mail: await takeMail(tx, id) }));
  if (isRefusal(taken)) return taken;
  const { mail } = taken;
  if (!mail) return null;
  const { address, subject, text, messageId, at } = mail;
  const sent = await outbox.send({ to: { address }, subject, text, messageId, at });
  const state = isRefusal(sent) ? stateAfter(sent, mail.tries) : "sent";
  const said = isRefusal(sent) ? sent.reason : null;
  const settled = await store.keep((tx) => settleMail(tx, id, state, said));
  if (isRefusal(settled)) return settled;
  return isRefusal(sent) ? { state, refusal: sent } : { state };
};

/**
 * Says of a mail that is marked as being sent, and that nobody works any more, that nobody knows whether it went
 * out. It is not sent again: a reminder that comes twice does harm to the trust in all of them.
 */
export const abandoned = async (store: Store, id: string): Promise<Refusal | undefined> => {
  const settled = await store.keep((tx) =>
    settleMail(tx, id, "unsure", "The server stopped while this mail was being sent."),
  );
  return isRefusal(settled) ? settled : undefined;
};
