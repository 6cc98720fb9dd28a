import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { agreements } from "../agreements/index.ts";
import { dayOf } from "../src/calendar/index.ts";
import { run } from "../src/cli/index.ts";

// The composition root: the one place that reads the clock, the arguments and the environment.
// This file is bundled into dist/node, two folders below the package.
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text);

// A reader that stops early, such as `head`, is no error.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code === "EPIPE") process.exit(0);
  throw problem;
});

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  folder: process.cwd(),
  clock: {
    instant: () => new Date().toISOString(),
    day: () => {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
  },
  agreements,
  pages: join(root, "dist/web"),
  version: (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version,
  out: write(process.stdout),
  err: write(process.stderr),
  input: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  },
  onStop: (fn) => {
    process.once("SIGINT", fn);
    process.once("SIGTERM", fn);
  },
});
