import { type Day, iso } from "../../calendar/index.ts";
import { queueMails, type Tx, type UnmailedNotice, unmailedNotices } from "../../store/index.ts";
import { digestOf, type Links, oneNotice, type Words } from "./words.ts";

/** Notices read in one transaction, unless told. */
const BATCH = 2000;

/** By whom and when mails are written. */
export interface Writing {
  readonly today: Day;
  /** The instant, in UTC, with which mails are dated. */
  readonly at: string;
  readonly links: Links;
  /** What follows the @ in the id of a message. */
  readonly domain: string;
}

/** Notices that go into one mail: those of a person who wants a digest, or a single one. */
const letters = (notices: readonly UnmailedNotice[]): readonly (readonly UnmailedNotice[])[] => {
  const groups = new Map<string, UnmailedNotice[]>();
  for (const one of notices) {
    const key = one.digest === "none" ? one.id : `${one.personId} ${one.party}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};

/** The same letter always has the same id, so it is written once however often this is tried. */
const idOf = ([first]: readonly UnmailedNotice[], { today, domain }: Writing): string =>
  first!.digest === "none"
    ? `<notice.${first!.id}@${domain}>`
    : `<digest.${first!.personId}.${first!.party}.${iso(today)}@${domain}>`;

/**
 * Writes mails for notices that none has told, within `keep`: a digest where the person wants one, else one for
 * each. Gives how many mails; none where all is told.
 */
export const writeSomeMails = async (
  tx: Tx,
  writing: Writing,
  batch = BATCH,
): Promise<{ readonly written: number }> => {
  const { today, at, links } = writing;
  const read = await unmailedNotices(tx, iso(today), batch);
  const last = read.at(-1);
  // The last person's notices may go on behind the end; a digest of them waits for the next turn.
  const whole =
    read.length < batch || last?.digest === "none"
      ? read
      : read.filter(({ personId, party }) => personId !== last!.personId || party !== last!.party);
  const notices = whole.length > 0 ? whole : read;
  const mails = letters(notices).map((letter) => {
    const { personId, party, address, digest } = letter[0]!;
    const words: Words =
      digest === "none" ? oneNotice(letter[0]!, today, links) : digestOf(letter, today, links);
    const told = letter.map(({ id }) => id);
    const head = { personId, party, address, onDay: iso(today), at };
    return { ...head, ...words, messageId: idOf(letter, writing), notices: told };
  });
  return { written: (await queueMails(tx, mails)).length };
};
