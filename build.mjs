// Makes dist/: dist/node is what bin/entente runs, dist/web are the pages with their compressed copies.
// Run by `npm ci` (prepare) and `npm run build`; bin/entente calls it too, when a source is newer than dist.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(root, ...parts);
const ENTRY = at("dist/node/entente.js");
const PAGES = at("dist/web/index.html");
const HOUR = 3_600_000;

/** The newest change, in milliseconds, of the files below `paths`; tests and the folders in `except` are left out. */
const newest = (paths, except = []) => {
  let latest = 0;
  const visit = (path) => {
    if (except.includes(path)) return;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      latest = Math.max(latest, stat.mtimeMs); // a file that was removed or renamed changes its folder
      for (const name of readdirSync(path)) visit(join(path, name));
    } else if (!path.endsWith(".test.ts")) latest = Math.max(latest, stat.mtimeMs);
  };
  paths.forEach(visit);
  return latest;
};

const builtAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const hasSources = () => existsSync(at("src"));

/** True when a source of the commands and the server is newer than the bundle. */
export const nodeIsStale = () =>
  hasSources() &&
  newest([at("src"), at("agreements"), at("bin/entente.ts"), at("build.mjs")], [at("src/web")]) >
    builtAt(ENTRY);

/** True when a source of the pages is newer than the built pages. */
export const pagesAreStale = () =>
  existsSync(at("src/web/index.html")) &&
  newest([at("src/web"), at("src/contract"), at("vite.config.ts")]) > builtAt(PAGES);

/** Old chunks stay for an hour, because a server that is still running may load one of them late. */
const sweep = (folder, keep) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!keep.has(name) && builtAt(path) < Date.now() - HOUR) rmSync(path, { recursive: true, force: true });
  }
};

/**
 * Bundles the commands and the server. Chunks carry their content's hash in the name, so that two builds at
 * once write the same bytes; the entry, the only file that keeps its name, is put in place by a rename.
 */
export const buildNode = async () => {
  const started = Date.now();
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [{ in: at("bin/entente.ts"), out: "entente" }],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    sourcesContent: false,
    outdir: at("dist/node"),
    chunkNames: "[name]-[hash]",
    loader: { ".csv": "text", ".sql": "text" },
    logLevel: "silent",
    write: false,
  });
  const folder = at("dist/node");
  mkdirSync(folder, { recursive: true });
  const keep = new Set();
  const entryLast = [...result.outputFiles].sort(
    (a, b) => Number(a.path === ENTRY) - Number(b.path === ENTRY),
  );
  for (const file of entryLast) {
    const name = file.path.slice(folder.length + 1);
    keep.add(name);
    const fresh = join(folder, `.${process.pid}-${name}`);
    writeFileSync(fresh, file.contents);
    renameSync(fresh, file.path);
  }
  sweep(folder, keep);
  // A source that was saved while the build ran must count as newer than the bundle.
  const { utimesSync } = await import("node:fs");
  utimesSync(ENTRY, new Date(started), new Date(started));
  return result.outputFiles.reduce((sum, file) => sum + file.contents.length, 0);
};

/** Writes a brotli and a gzip copy beside every text asset, so that the server never compresses while it answers. */
const compress = async (folder) => {
  const { brotliCompressSync, gzipSync, constants } = await import("node:zlib");
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json|txt|map)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length < 1024) continue;
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
};

/** Builds the pages into dist/web, compressed copies included; false where there are no pages to build. */
export const buildPages = async () => {
  if (!existsSync(at("src/web/index.html"))) return false;
  const started = Date.now();
  process.env.NODE_ENV = "production"; // a test run's own value would bundle the development build of the pages
  const { build } = await import("vite");
  const fresh = at(`dist/.web-${process.pid}`);
  await build({
    root: at("src/web"),
    configFile: existsSync(at("vite.config.ts")) ? at("vite.config.ts") : false,
    logLevel: "error",
    build: { outDir: fresh, emptyOutDir: true },
  });
  await compress(fresh);
  const { utimesSync } = await import("node:fs");
  utimesSync(join(fresh, "index.html"), new Date(started), new Date(started));
  const old = at(`dist/.web-old-${process.pid}`);
  if (existsSync(at("dist/web"))) renameSync(at("dist/web"), old);
  renameSync(fresh, at("dist/web"));
  rmSync(old, { recursive: true, force: true });
  return true;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bytes = await buildNode();
  const pages = await buildPages();
  process.stdout.write(
    `built dist/node (${Math.round(bytes / 1024)} kB with maps)${pages ? " and dist/web" : ""}\n`,
  );
}
