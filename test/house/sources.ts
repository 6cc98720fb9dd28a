import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** Every file below the given folders whose name ends as asked, as paths from the root. */
export const filesBelow = (folders: readonly string[], ending: RegExp): readonly string[] => {
  const walk = (path: string): string[] =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => (name === "node_modules" ? [] : walk(join(path, name))))
      : [path];
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => relative(ROOT, path))
    .filter((path) => ending.test(path));
};

export const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
