// Runs the benches: `npm run -s bench` for a table, with `--json` one object a line. Nothing here is a test:
// a machine that is slow or busy gives other figures, and the ratios are taken within one run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const json = process.argv.includes("--json");
const BENCHES = ["workforce", "rulebook", "person", "cold", "page", "docket", "sweep"];

const say = (line) => {
  if (json) return process.stdout.write(`${JSON.stringify(line)}\n`);
  const limit = line.limit === null ? "" : `limit ${line.limit}`;
  const ratio = line.ratio === null ? "" : `ratio ${line.ratio}`;
  const baseline = line.baseline === null ? "" : `baseline ${line.baseline}`;
  const cells = [
    line.bench.padEnd(30),
    `${line.value} ${line.unit}`.padEnd(20),
    baseline.padEnd(20),
    ratio.padEnd(14),
    limit,
  ];
  process.stdout.write(`${cells.join(" ").trimEnd()}\n`);
};

const folder = mkdtempSync(join(root, "node_modules", ".bench-"));
try {
  await build({
    entryPoints: BENCHES.map((name) => join(here, `${name}.ts`)),
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  // Each bench has a process of its own, so that one's memory and optimized code do not weigh on the next.
  for (const name of BENCHES) {
    const file = pathToFileURL(join(folder, `${name}.mjs`)).href;
    const script = `const { run } = await import(${JSON.stringify(file)}); for (const line of await run(${JSON.stringify(root)})) console.log(JSON.stringify(line));`;
    const child = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
      encoding: "utf8",
      cwd: root,
    });
    if (child.status !== 0) {
      process.stderr.write(`${name}: ${child.stderr}`);
      process.exitCode = 1;
    }
    for (const line of child.stdout.split("\n").filter(Boolean)) say(JSON.parse(line));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
