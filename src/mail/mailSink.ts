import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import type { Refusal } from "../refusal/index.ts";
import { refuse } from "./refusals.ts";

/** A mail that arrived in the sink. */
export interface ReceivedMail {
  /** When it arrived, by the sink's clock. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  /** With its angle brackets; empty where the mail has none. */
  readonly messageId: string;
  /** The whole mail as it came, headers and body. */
  readonly raw: string;
  /** Where it was written, if it was. */
  readonly file?: string;
}

/** A mail server of this machine that keeps what it is given and passes nothing on. */
export interface MailSink {
  /** The address to give to `smtpTransport`. */
  readonly url: string;
  readonly port: number;
  /** The mails that are kept in memory, oldest first. */
  received(): readonly ReceivedMail[];
  stop(): Promise<void>;
}

/** Where the sink listens and what it keeps. */
export interface SinkOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host?: "127.0.0.1" | "::1";
  /** A folder in which each mail becomes an .eml file; it is made where it is missing. */
  readonly folder?: string;
  /** The clock by which mails are named: an instant in UTC. */
  readonly now: () => string;
}

/** How many mails stay in memory, and how large one may be in bytes. */
const KEPT = 1000;
const LARGEST = 10 * 1024 * 1024;

const fileName = (at: string, messageId: string, place: number): string => {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9.@_-]+/g, "-").slice(0, 120);
  return `${plain(at)}-${String(place).padStart(4, "0")}-${plain(messageId.replace(/[<>]/g, ""))}.eml`;
};

/** Writes beside the name and only then takes it, so that nobody reads half a mail. */
const keep = async (file: string, raw: Buffer): Promise<void> => {
  await writeFile(`${file}.part`, raw, { flag: "wx", mode: 0o600 });
  await rename(`${file}.part`, file);
};

const addressesOf = ({ envelope }: SMTPServerSession) => ({
  from: envelope.mailFrom ? envelope.mailFrom.address : "",
  to: envelope.rcptTo.map(({ address }) => address),
});

/**
 * Starts the sink. It answers that a mail was taken only when it is kept. It never holds the process
 * open. Refusal: `mail-sink-port-taken`.
 */
export const mailSink = async (options: SinkOptions): Promise<MailSink | Refusal> => {
  const { port, host = "127.0.0.1", folder, now } = options;
  const kept: ReceivedMail[] = [];
  let place = 0;
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const take = async (raw: Buffer, session: SMTPServerSession): Promise<void> => {
    const at = now();
    const [head = ""] = raw.toString("latin1").split("\r\n\r\n", 1);
    const messageId = /^message-id:\s*(<[^<>\s]+>)/im.exec(head)?.[1] ?? "";
    place += 1;
    const file = folder === undefined ? undefined : join(folder, fileName(at, messageId, place));
    if (file !== undefined) await keep(file, raw);
    kept.push({
      at,
      ...addressesOf(session),
      messageId,
      raw: raw.toString("utf8"),
      ...(file ? { file } : {}),
    });
    if (kept.length > KEPT) kept.shift();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? "anybody" }),
    logger: false,
    disableReverseLookup: true,
    size: LARGEST,
    closeTimeout: 500,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (stream.sizeExceeded)
          done(Object.assign(new Error("The mail is too large"), { responseCode: 552 }));
        else take(Buffer.concat(chunks), session).then(() => done(), done);
      });
    },
  });
  // What a client does wrong, or a connection that breaks, is the client's; the sink goes on.
  server.on("error", () => undefined);
  const failed = await new Promise<NodeJS.ErrnoException | undefined>((settled) => {
    server.once("error", settled);
    server.listen(port, host, () => settled(undefined));
  });
  if (failed?.code === "EADDRINUSE" || failed?.code === "EACCES")
    return refuse("mail-sink-port-taken", `${host}:${port} cannot be listened at`, { port: String(port) });
  if (failed) throw failed;
  server.server.unref();
  const address = server.server.address();
  const listening = typeof address === "object" && address ? address.port : port;
  return {
    url: `smtp://${host.includes(":") ? `[${host}]` : host}:${listening}`,
    port: listening,
    received: () => [...kept],
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
};
