import type { Refusal } from "../journal/index.ts";
import { refuse } from "./refusals.ts";
import type { NewText } from "./saveText.ts";
import type { Querying } from "./store.ts";

/** An imported text as it was last saved. */
export interface ImportedText extends Omit<NewText, "at" | "key"> {
  readonly savedAt: string;
  readonly savedBy: string;
}

/** The text last imported for a version of the agreement. Refusals: `text-not-imported`. */
export const importedText = async (tx: Querying, version: string): Promise<ImportedText | Refusal> => {
  const [found] = await tx.query<ImportedText>(
    `select version, name, sha256, origin, tree, report, saved_at as "savedAt", saved_by as "savedBy"
       from entente.texts where version = $1 order by seq desc limit 1`,
    [version],
  );
  return found ?? refuse("text-not-imported", `nothing was imported for ${version}`, { version });
};
