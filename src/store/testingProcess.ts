import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";

/** A process of a test that has a data folder open. */
export interface TestProcess {
  readonly pid: number;
  /** The lines it wrote so far. */
  readonly lines: readonly string[];
  /** Waits for a line that begins with this; fails when the process ends first. */
  until(start: string): Promise<string>;
  kill(): Promise<void>;
  ended(): Promise<void>;
}

const root = join(import.meta.dirname, "../..");
let bundled: Promise<string> | undefined;

/** The child's one file, built beside the packages, where it finds the database it imports. */
const bundle = async (): Promise<string> => {
  const outfile = join(root, `node_modules/.cache/entente-store/child-${process.pid}.mjs`);
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

const finished = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts a process that opens the folder; see testingChild.ts for what it may be told. */
export const startProcess = async (folder: string, ...doing: readonly string[]): Promise<TestProcess> => {
  bundled ??= bundle();
  const child = spawn(process.execPath, [await bundled, folder, ...doing], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout! });
  reader.on("line", (line) => lines.push(line));
  const closed = once(reader, "close");
  const ended = async (): Promise<void> => {
    if (!finished(child)) await once(child, "exit");
    await closed;
  };
  return {
    pid: child.pid!,
    lines,
    until: async (start) => {
      for (;;) {
        const found = lines.find((line) => line.startsWith(start));
        if (found !== undefined) return found;
        if (finished(child)) throw new Error(`it ended before it said ${start}: ${lines.at(-1)}`);
        await pause(5);
      }
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended();
    },
    ended,
  };
};
