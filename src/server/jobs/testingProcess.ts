import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Place } from "./testingSweep.ts";

const root = join(import.meta.dirname, "../../..");
let bundled: Promise<string> | undefined;

/** The child's one file, built beside the packages, where it finds those that it imports. */
const bundle = async (): Promise<string> => {
  const outfile = join(root, `node_modules/.cache/entente-sweep/child-${process.pid}.mjs`);
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

/** Starts a process that works at a place, waits for a line of it that begins so, and kills it there. */
export const killedAt = async (place: Place, line: string, ...doing: readonly string[]): Promise<string> => {
  bundled ??= bundle();
  const child: ChildProcess = spawn(
    process.execPath,
    [await bundled, JSON.stringify(place.where), ...doing],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exit = once(child, "exit");
  const said: string[] = [];
  try {
    for await (const one of createInterface({ input: child.stdout! })) {
      said.push(one);
      if (one.startsWith(line)) return one;
    }
    throw new Error(`it ended before it said ${line}: ${said.join(" | ")}`);
  } finally {
    child.kill("SIGKILL");
    await exit;
  }
};
