import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Line, line } from "./line.ts";

const STATIC = /(?:import|export)\s*(?:[\w*{][^"'`;()]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;
const SCRIPTS = /<(?:script[^>]+src|link[^>]+rel="modulepreload"[^>]+href)="\/?([^"]+\.js)"/g;

/** The pages of the agreement are loaded in parts of their own: its contents and a section. */
const AGREEMENT = /^(Contents|Section)Page-.*\.js$/;

/** Every script that the browser loads before an agreement's page can run, with all that it imports. */
const firstLoad = (folder: string): ReadonlySet<string> => {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const [, name] of readFileSync(file, "utf8").matchAll(STATIC)) visit(join(dirname(file), name!));
  };
  const html = readFileSync(join(folder, "index.html"), "utf8");
  for (const [, name] of html.matchAll(SCRIPTS)) visit(join(folder, name!));
  for (const name of readdirSync(join(folder, "assets")))
    if (AGREEMENT.test(name)) visit(join(folder, "assets", name));
  return files;
};

const size = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

/**
 * Compressed script of a page's first load: the entry with everything it imports, and the chunks of the agreement
 * page, where the pages are loaded in parts.
 */
export const run = (root: string): readonly Line[] => {
  const folder = join(root, "dist/web");
  if (!existsSync(join(folder, "index.html"))) throw new Error("dist/web is not built: run npm run build");
  const files = firstLoad(folder);
  if ([...files].some((file) => readFileSync(file, "utf8").includes("jsxDEV")))
    throw new Error(
      "dist/web is a development build, made with NODE_ENV set: unset it and run npm run build",
    );
  return [line("first-load", size(files), "kB", 250)];
};
