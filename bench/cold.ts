import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Line, line, median } from "./line.ts";

const RUNS = 10;
const GIVEN = {
  timeBase: "1",
  workDaysInPeriod: "22",
  spoiledByAbsence: false,
  leaveProgram: "vacation-and-sick-leave",
  monthsOfService: "37",
};

const timed = (args: readonly string[]): number => {
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, args, { encoding: "utf8" });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== 0) throw new Error(child.stderr);
  return time;
};

/** `bin/entente ask`, from a process that has not started yet to its answer; the baseline is Node itself. */
export const run = (root: string): readonly Line[] => {
  const ask = [
    join(root, "bin/entente"),
    "ask",
    "vacation-credit",
    "--on",
    "2002-03-01",
    "--given",
    JSON.stringify(GIVEN),
    "--json",
  ];
  timed(ask); // builds dist where it is stale
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < RUNS; i++) {
    times[0].push(timed(ask));
    times[1].push(timed(["-e", "0"]));
  }
  return [line("cold-ask", median(times[0]), "ms", 400, median(times[1]))];
};
