import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Where } from "../store/index.ts";

const root = join(import.meta.dirname, "../..");
let bundled: Promise<string> | undefined;

/** The child's one file, built beside the packages, where it finds those that it imports. */
const bundle = async (): Promise<string> => {
  const outfile = join(root, `node_modules/.cache/entente-jobs/child-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, "testingChild.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return outfile;
};

/** A process of a test that works jobs; see testingChild.ts for what it may be told. */
export interface JobsProcess {
  /** The first line that begins with this; fails when the process ends first. */
  until(start: string): Promise<string>;
  kill(signal: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  /** Waits for its end; the code it ended with, null where it was killed. */
  ended(): Promise<number | null>;
}

/** Starts a process that works jobs on this database. */
export const startJobsProcess = async (where: Where, doing: string): Promise<JobsProcess> => {
  bundled ??= bundle();
  const child: ChildProcess = spawn(process.execPath, [await bundled, JSON.stringify(where), doing], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout! });
  reader.on("line", (line) => lines.push(line));
  return {
    until: async (start) => {
      for (;;) {
        const found = lines.find((line) => line.startsWith(start));
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`it ended before it said ${start}`);
        await Promise.race([once(reader, "line"), exit]);
      }
    },
    kill: (signal) => child.kill(signal),
    ended: async () => {
      await exit;
      return child.exitCode;
    },
  };
};
