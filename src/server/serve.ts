import { appendFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRefusal, type Refusal } from "../journal/index.ts";
import type { Agreement } from "../rules/index.ts";
import { openStore, type Store, type Where, workspace } from "../store/index.ts";
import { buildApp } from "./app.ts";
import type { Clock, Setting } from "./desk.ts";
import type { FaultLog } from "./http/faults.ts";
import { type MailSetting, openOutbox } from "./jobs/openOutbox.ts";
import { openReminding } from "./jobs/openReminding.ts";
import { refuse } from "./refusals.ts";
import { openSignIn } from "./signIn/index.ts";
import { secretIn } from "./signIn/secret.ts";
import { library } from "./text/library.ts";
import { type Sample, seedSample } from "./workspace/index.ts";

/** How a server is started. */
export interface ServeParts {
  readonly agreement: Agreement;
  readonly setting: Setting;
  readonly sample: Sample | null;
  /** Where the record is. */
  readonly where: Where;
  /** The folder for the secret, the log of errors and the note of the address. */
  readonly data: string;
  readonly pages: string;
  readonly version: string;
  readonly clock: Clock;
  readonly host: string;
  /** 0 has the system choose one. */
  readonly port: number;
  /** The address under which others reach it, such as "https://record.example"; null for this machine alone. */
  readonly origin: string | null;
  /** How mail leaves it; left out, a sample workspace keeps its mail as files and any other sends none. */
  readonly mail?: MailSetting;
  readonly check?: boolean;
}

/** A running server: where it is, what the operator must know, and how to stop it. */
export interface Running {
  readonly address: string;
  readonly warnings: readonly string[];
  /** Whether it sends mail, and how. */
  readonly sends: string;
  readonly stop: () => Promise<void>;
}

/** The note in the data folder by which a command finds the server that holds the record. */
const ADDRESS_NOTE = "server.json";

const faultLogIn =
  (data: string, clock: Clock): FaultLog =>
  (problem, request) => {
    const at = clock.instant();
    const details = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    try {
      appendFileSync(join(data, "errors.log"), `${at} ${request}\n${details}\n`, { mode: 0o600 });
    } catch {
      return `${at}, not written to errors.log`; // a full disk must not hide the first trouble behind a second
    }
    return `${at} in errors.log`;
  };

const notListening = (problem: unknown, port: number): Refusal => {
  const { code = "", message } = problem as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return refuse("port-in-use", `Something listens on port ${port} already.`, { port: String(port) });
  if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return refuse("cannot-listen", `The server cannot listen there: ${message}.`, {
      port: String(port),
      code,
    });
  throw problem;
};

/** Mail to the made-up people of a sample would reach nobody, and is there to be looked at. */
const usualMail = async (store: Store): Promise<MailSetting> => {
  const found = await store.keep((tx) => workspace(tx));
  return { smtp: null, from: null, sink: !isRefusal(found) && found.sample };
};

/** Everything of a server that listens after its record is open; closes nothing that it was given. */
const listening = async (parts: ServeParts, store: Store): Promise<Running | Refusal> => {
  const { agreement, sample, clock, data, host, port, origin } = parts;
  const local = `http://${host}:${port}`;
  const signIn = openSignIn(store, await secretIn(data), origin ?? local);
  const seeded = sample && (await seedSample(store, signIn, sample, clock.instant()));
  if (seeded) return seeded;
  const mail = await openOutbox(parts.mail ?? (await usualMail(store)), data, clock);
  if (isRefusal(mail)) return mail;
  const { outbox, sends } = mail;
  const faultLog = faultLogIn(data, clock);
  let address = origin ?? local;
  const reminding = openReminding({
    store,
    agreement,
    clock,
    outbox,
    address: () => address,
    onFault: (problem, where) => void faultLog(problem, where),
  });
  const app = await buildApp({
    desk: {
      agreement,
      setting: parts.setting,
      store,
      clock,
      signIn,
      sample,
      library: library(),
      address: () => address,
      reminding: { sends, sweepDay: reminding.sweepDay },
    },
    pages: parts.pages,
    version: parts.version,
    publicHost: origin ? new URL(origin).host : null,
    secure: origin?.startsWith("https:") ?? false,
    faultLog,
    check: parts.check ?? false,
  });
  let at: string;
  try {
    at = await app.listen({ host, port });
  } catch (problem) {
    await app.close();
    await mail.stop();
    return notListening(problem, port);
  }
  address = origin ?? at;
  const note = join(data, ADDRESS_NOTE);
  await writeFile(note, `${JSON.stringify({ address: at })}\n`, { mode: 0o600 });
  // Pages are served meanwhile; a start that fails is tried again with the next start of the server.
  reminding.start().catch((problem) => faultLog(problem, "starting the jobs"));
  return {
    address: at,
    warnings: store.warnings,
    sends,
    stop: async () => {
      await app.close();
      await reminding.stop();
      await mail.stop();
      await store.close();
      await rm(note, { force: true });
    },
  };
};

/** Opens the record, seeds it where it is new, and listens. What was opened is closed again after a refusal. */
export const serve = async (parts: ServeParts): Promise<Running | Refusal> => {
  const store = await openStore(parts.where);
  if (isRefusal(store)) return store;
  try {
    const running = await listening(parts, store);
    if (isRefusal(running)) await store.close();
    return running;
  } catch (problem) {
    await store.close();
    throw problem;
  }
};
