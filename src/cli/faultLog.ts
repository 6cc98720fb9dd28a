import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { World } from "./world.ts";

/** Writes the details of an unexpected error to a file, or with --debug to the screen, and says where they are. */
export const faultLog = (world: World, problem: unknown): string => {
  const details = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  if (world.args.includes("--debug")) {
    world.err(`${details}\n`);
    return "above";
  }
  try {
    const file = join(mkdtempSync(join(tmpdir(), "entente-")), "error.log");
    appendFileSync(file, `${world.clock.instant()} entente ${world.args.join(" ")}\n${details}\n`, {
      mode: 0o600,
    });
    return file;
  } catch {
    return "could not be written; use --debug"; // a full disk must not hide the first trouble behind a second
  }
};
