import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Refusal } from "../journal/index.ts";
import type { Agreement } from "../rules/index.ts";
import { importedOf, library, type Shelved } from "../server/text/library.ts";
import type { Store } from "../store/index.ts";
import type { Typed } from "./command.ts";
import { withRecord } from "./record.ts";
import { refuse } from "./refusals.ts";
import type { World } from "./world.ts";

/** The imported text of a record. Refusals: `text-not-imported`. */
export const importedText = (store: Store, agreement: Agreement): Promise<Shelved | Refusal> =>
  importedOf({ store, agreement, library: library() });

/** The imported text of the data folder's record. */
export const textOfRecord = (typed: Typed, world: World, agreement: Agreement): Promise<Shelved | Refusal> =>
  withRecord(typed, world, false, (store) => importedText(store, agreement));

/** A file that was named, with its bytes. */
export interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that was named on the command line. */
export const fileNamed = async (path: string, world: World): Promise<Named | Refusal> => {
  try {
    return { name: basename(path), bytes: await readFile(resolve(world.folder, path)) };
  } catch (problem) {
    const { code = "" } = problem as NodeJS.ErrnoException;
    if (code === "ENOENT") return refuse("file-not-found", `There is no file ${path}.`, { file: path });
    return refuse("file-not-readable", `The file ${path} cannot be read.`, { file: path, code });
  }
};
