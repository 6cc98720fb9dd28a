import { appendFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRefusal, type Refusal } from "../journal/index.ts";
import type { Agreement } from "../rules/index.ts";
import { openStore, type Where } from "../store/index.ts";
import { buildApp } from "./app.ts";
import type { Clock, Setting } from "./desk.ts";
import type { FaultLog } from "./http/faults.ts";
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
  readonly check?: boolean;
}

/** A running server: where it is, what the operator must know, and how to stop it. */
export interface Running {
  readonly address: string;
  readonly warnings: readonly string[];
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

/** Opens the record, seeds it where it is new, and listens. What was opened is closed again after a refusal. */
export const serve = async (parts: ServeParts): Promise<Running | Refusal> => {
  const { agreement, sample, clock, data, host, port, origin } = parts;
  const store = await openStore(parts.where);
  if (isRefusal(store)) return store;
  try {
    const signIn = openSignIn(store, await secretIn(data), origin ?? `http://${host}:${port}`);
    const seeded = sample && (await seedSample(store, signIn, sample, clock.instant()));
    if (seeded) {
      await store.close();
      return seeded;
    }
    const app = await buildApp({
      desk: { agreement, setting: parts.setting, store, clock, signIn, sample, library: library() },
      pages: parts.pages,
      version: parts.version,
      publicHost: origin ? new URL(origin).host : null,
      secure: origin?.startsWith("https:") ?? false,
      faultLog: faultLogIn(data, clock),
      check: parts.check ?? false,
    });
    let address: string;
    try {
      address = await app.listen({ host, port });
    } catch (problem) {
      await app.close();
      await store.close();
      return notListening(problem, port);
    }
    const note = join(data, ADDRESS_NOTE);
    await writeFile(note, `${JSON.stringify({ address })}\n`, { mode: 0o600 });
    return {
      address,
      warnings: store.warnings,
      stop: async () => {
        await app.close();
        await store.close();
        await rm(note, { force: true });
      },
    };
  } catch (problem) {
    await store.close();
    throw problem;
  }
};
