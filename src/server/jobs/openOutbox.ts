import { join } from "node:path";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Clock } from "../desk.ts";
import { refuse } from "../refusals.ts";
import type { Outbox } from "./deliver.ts";

/** How mail leaves a server. */
export interface MailSetting {
  /** The mail server, such as smtps://name:password@host; null for none. */
  readonly smtp: string | null;
  /** In whose name mail is sent. */
  readonly from: string | null;
  /** Keep mail as files of the data folder instead of sending it. */
  readonly sink: boolean;
}

/** The way out as it was opened, and what a person is told of it. */
export interface OpenOutbox {
  readonly outbox: Outbox | null;
  readonly sends: string;
  readonly stop: () => Promise<void>;
}

const NOBODY: OpenOutbox = {
  outbox: null,
  sends: "This server sends no mail; what it would send is kept.",
  stop: async () => undefined,
};

/** The folder of the data in which the sink keeps what it is given, and the name in which it is sent there. */
const SINK_FOLDER = "mail";
const SINK_FROM = "entente@localhost";

/** A letter in nobody's interest, to see whether mail can be sent in a name at all. */
const trial = (address: string) => ({
  from: { address },
  to: { address },
  subject: "",
  text: "",
  messageId: "<trial@localhost>",
  at: "2000-01-01T00:00:00Z",
});

/**
 * Opens the way out for mail: to a mail server, into files, or none. The mailer is loaded here, for it costs time
 * that a server without mail need not pay. Refusals: `mail-from-missing`, `mail-address-unusable`,
 * `address-unusable`, `mail-sink-port-taken`.
 */
export const openOutbox = async (
  { smtp, from, sink }: MailSetting,
  data: string,
  clock: Clock,
): Promise<OpenOutbox | Refusal> => {
  if (smtp === null && !sink) return NOBODY;
  if (!sink && from === null)
    return refuse("mail-from-missing", "A mail server is named, and no address in whose name mail is sent.");
  const { compose, mailSink, smtpTransport } = await import("../../mail/index.ts");
  const address = from ?? SINK_FROM;
  const tried = compose(trial(address));
  if (isRefusal(tried)) return tried;
  const kept = sink
    ? await mailSink({ port: 0, folder: join(data, SINK_FOLDER), now: clock.instant })
    : undefined;
  if (isRefusal(kept)) return kept;
  const url = kept?.url ?? smtp!;
  const transport = smtpTransport(url);
  if (isRefusal(transport)) return transport;
  return {
    outbox: {
      send: async (letter) => {
        const mail = compose({ ...letter, from: { address } });
        return isRefusal(mail) ? mail : transport.send(mail);
      },
    },
    sends: kept
      ? `Mail is kept as files on this server, in the folder "${SINK_FOLDER}" of its data; none leaves it.`
      : `Mail is sent through ${new URL(url).hostname}.`,
    stop: async () => kept?.stop(),
  };
};
