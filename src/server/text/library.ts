import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { type ImportedText, importedText, type Querying, type Store } from "../../store/index.ts";
import type { TextNode } from "../../text/index.ts";

/** The imported text as it is read again and again, with what is made from it once. */
export interface Shelved extends Omit<ImportedText, "tree"> {
  readonly tree: TextNode;
}

/** Holds the imported text of the agreement in memory, and notices when another process imports a later one. */
export interface Library {
  shelved: Shelved | null;
}

/** A library with nothing on its shelf yet. */
export const library = (): Library => ({ shelved: null });

/** When the text last imported was saved; reading that is cheap, reading the whole tree is not. */
const lastSaved = async (tx: Querying, version: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ at: string }>(
    "select saved_at as at from entente.texts where version = $1 order by seq desc limit 1",
    [version],
  );
  return row?.at;
};

/** The text last imported for the agreement. Refusals: `text-not-imported`. */
export const importedOf = async (desk: {
  readonly store: Store;
  readonly agreement: Agreement;
  readonly library: Library;
}): Promise<Shelved | Refusal> => {
  const { store, library: shelf, agreement } = desk;
  return store.keep(async (tx) => {
    const saved = await lastSaved(tx, agreement.version);
    if (shelf.shelved && shelf.shelved.savedAt === saved) return shelf.shelved;
    const found = await importedText(tx, agreement.version);
    if (isRefusal(found)) return found;
    shelf.shelved = { ...found, tree: found.tree as unknown as TextNode };
    return shelf.shelved;
  });
};
