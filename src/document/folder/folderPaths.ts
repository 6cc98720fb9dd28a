import type { Refusal } from "../../refusal/index.ts";
import { refuse } from "../refusals.ts";
import { markedApart, safeName } from "./safeName.ts";

const wrongWith = (path: string): string | undefined => {
  if (/^[/\\]|^[A-Za-z]:[/\\]/.test(path)) return "is not relative to the folder";
  const parts = path.split(/[/\\]/);
  if (parts.some((part) => part === "..")) return "leads out of the folder";
  if (parts.some((part) => part.trim() === "" || part === ".")) return "has an empty part";
  return undefined;
};

/** A path that is a file for one entry and a folder for another. */
const fileAndFolder = (paths: readonly string[]): string | undefined => {
  const files = new Set(paths.map((path) => path.toLowerCase()));
  return paths.find((path) =>
    path.split("/").some((_, at, parts) => at > 0 && files.has(parts.slice(0, at).join("/").toLowerCase())),
  );
};

/**
 * Where each file will lie in the folder, in the order given: each part of its path as a name that every system takes.
 * Paths that differ by capitals alone are kept apart. Refuses `folder-path` for one that is absolute, leads out or has
 * an empty part, and `folder-duplicate` for two that are the same.
 */
export const folderPaths = (paths: readonly string[]): readonly string[] | Refusal => {
  const taken = new Set<string>();
  const given = new Set<string>();
  const safe: string[] = [];
  for (const path of paths) {
    const wrong = wrongWith(path);
    if (wrong) return refuse("folder-path", `The path ${JSON.stringify(path)} ${wrong}.`, { path });
    let name = path.split("/").map(safeName).join("/");
    if (taken.has(name.toLowerCase()) && !given.has(path)) name = markedApart(name, path);
    if (taken.has(name.toLowerCase()))
      return refuse("folder-duplicate", `Two files would lie at ${JSON.stringify(name)}.`, { path });
    given.add(path);
    taken.add(name.toLowerCase());
    safe.push(name);
  }
  const both = fileAndFolder(safe);
  if (both !== undefined)
    return refuse("folder-duplicate", `A folder above ${JSON.stringify(both)} is a file as well.`, {
      path: both,
    });
  return safe;
};
