import { createTransport } from "nodemailer";
import type { Logger } from "nodemailer/lib/shared";
import { isRefusal, type Refusal } from "../refusal/index.ts";
import type { Mail } from "./compose.ts";
import { refuse } from "./refusals.ts";
import { type ServerAddress, serverAddress } from "./serverAddress.ts";

/** A mail that the server took. */
export interface Sent {
  readonly accepted: readonly string[];
  /** The last line that the server said, often with the name under which it keeps the mail. */
  readonly response: string;
}

/** The way out to a mail server. */
export interface MailTransport {
  /**
   * Hands one mail over, on a connection of its own. Refusals: `mail-refused` (for good),
   * `mail-not-taken-yet` (nothing was sent, try again), `mail-unsure` (it may have been taken).
   */
  send(mail: Mail): Promise<Sent | Refusal>;
}

/** How long a server may take, in milliseconds. */
export interface Patience {
  /** To connect and to greet; 15 seconds unless told. */
  readonly greetingMs?: number;
  /** To say anything after that; 60 seconds unless told. */
  readonly answerMs?: number;
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** A server that refuses in one of these speaks of the mail; before them, it speaks of us. */
const OF_THE_MAIL = new Set(["MAIL FROM", "RCPT TO", "DATA"]);

/** The order matters: what the server said counts before what the connection did. */
const verdict = (error: SmtpError, host: string, handedOver: boolean): Refusal => {
  const { responseCode: status, command = "", code = "" } = error;
  const said = `${host}: ${error.message}`;
  const compared = { host, code, command, status: String(status ?? "") };
  if (status !== undefined && status >= 500 && OF_THE_MAIL.has(command))
    return refuse("mail-refused", said, compared);
  if (status === undefined && code === "EENVELOPE") return refuse("mail-refused", said, compared);
  if (handedOver && (status === undefined || status < 400 || status >= 500))
    return refuse("mail-unsure", said, compared);
  return refuse("mail-not-taken-yet", said, compared);
};

const silent = (): void => undefined;

/** The mailer tells only its log that the last byte of a mail went out. Words of the mail never come here. */
const listener = (wentOut: () => void): Logger => ({
  trace: silent,
  debug: silent,
  info: (...entry: readonly unknown[]) => {
    if ((entry[0] as { readonly tnx?: string } | undefined)?.tnx === "message") wentOut();
  },
  warn: silent,
  error: silent,
  fatal: silent,
});

const deliver = async (mail: Mail, to: ServerAddress, patience: Patience): Promise<Sent | Refusal> => {
  const { greetingMs = 15_000, answerMs = 60_000 } = patience;
  // From the moment the whole mail went into the connection, a lost connection says nothing of its fate.
  let handedOver = false;
  const transport = createTransport({
    ...to,
    connectionTimeout: greetingMs,
    greetingTimeout: greetingMs,
    socketTimeout: answerMs,
    logger: listener(() => {
      handedOver = true;
    }),
  });
  try {
    const { response } = await transport.sendMail(mail.options);
    return { accepted: [mail.to], response };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return verdict(error as SmtpError, to.host, handedOver);
  } finally {
    transport.close();
  }
};

/**
 * A transport from an address such as `smtp://name:password@host:587` or `smtps://host`. Where it carries a
 * password, the connection must be encrypted before the password is said, but on this machine itself.
 * Refusal: `mail-address-unusable`.
 */
export const smtpTransport = (url: string, patience: Patience = {}): MailTransport | Refusal => {
  const to = serverAddress(url);
  return isRefusal(to) ? to : { send: (mail) => deliver(mail, to, patience) };
};
