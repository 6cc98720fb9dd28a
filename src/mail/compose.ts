import type { SendMailOptions } from "nodemailer";
import { isRefusal, type Refusal } from "../refusal/index.ts";
import { checkedMailbox, headerText, type Mailbox } from "./address.ts";
import { flowed } from "./flowed.ts";

/** A mail to one person, in plain text. */
export interface Letter {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  /** `<left@right>`, chosen by the caller: the same letter has the same one, so that a double shows as one. */
  readonly messageId: string;
  /** When it is dated: an instant in UTC, YYYY-MM-DDTHH:MM:SS with or without parts, and Z. */
  readonly at: string;
  /** The message that it answers or follows, `<left@right>`. */
  readonly inReplyTo?: string;
}

/** A letter ready for `send`, with everything in it checked. */
export interface Mail {
  readonly to: string;
  readonly messageId: string;
  readonly options: SendMailOptions;
}

const ID = /^<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,150}@[A-Za-z0-9.-]{1,100}>$/;

const id = (text: string): string => {
  if (!ID.test(text)) throw new TypeError(`${JSON.stringify(text)} is no message id`);
  return text;
};

const dated = (at: string): Date => {
  const date = new Date(at);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at) || Number.isNaN(date.getTime()))
    throw new TypeError(`${at} is no instant in UTC`);
  return date;
};

/**
 * The mail of a letter. A subject is brought onto one line; no part can begin a header of its own. It says
 * that a program wrote it, so that absence notes do not answer. Refusal: `address-unusable`. Throws where the
 * caller is wrong: a message id or an instant that cannot stand.
 */
export const compose = (letter: Letter): Mail | Refusal => {
  const from = checkedMailbox(letter.from);
  if (isRefusal(from)) return from;
  const to = checkedMailbox(letter.to);
  if (isRefusal(to)) return to;
  const messageId = id(letter.messageId);
  const follows = letter.inReplyTo === undefined ? undefined : id(letter.inReplyTo);
  const written = ({ address, name = "" }: Mailbox) => ({ address, name });
  return {
    to: to.address,
    messageId,
    options: {
      envelope: { from: from.address, to: [to.address] },
      from: written(from),
      to: written(to),
      subject: headerText(letter.subject),
      messageId,
      date: dated(letter.at),
      ...(follows === undefined ? {} : { inReplyTo: follows, references: follows }),
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      // As the only alternative it becomes the whole body, with a content type that `text` could not have.
      alternatives: [
        {
          content: flowed(letter.text),
          contentType: "text/plain; charset=utf-8; format=flowed",
          contentTransferEncoding: "quoted-printable",
        },
      ],
      disableFileAccess: true,
      disableUrlAccess: true,
    },
  };
};
