import { canonical, isRefusal, type Json, type Refusal } from "../journal/index.ts";
import { checkWrite, mayNow } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Appended, Tx } from "./store.ts";
import { appendToWorkspace } from "./workspaceChain.ts";

/** A text to keep: the version of the agreement it is, the file it came from, and what was made of it. */
export interface NewText {
  readonly version: string;
  /** The file's name. */
  readonly name: string;
  /** Of the file's bytes, 64 hex digits. */
  readonly sha256: string;
  /** The file's own text. */
  readonly origin: string;
  readonly tree: Json;
  readonly report: Json;
  readonly at: string;
  readonly key: string;
}

/**
 * Keeps an imported text; a later import of the same version stands in its place, the earlier stays. The
 * workspace's chain carries its digest. Refusals: `text-not-storable`, `not-allowed`, `workspace-missing`,
 * and those of `appendActs`.
 */
export const saveText = async (tx: Tx, text: NewText): Promise<Appended | Refusal> => {
  const { version, name, sha256, origin, tree, report, at, key } = text;
  const refusal = checkWrite(key, [at], [version, name, origin, tree, report]);
  if (refusal) return refusal;
  if (!(await mayNow(tx, "facts:set"))) {
    const { role } = tx.session;
    return refuse("not-allowed", `a ${role} imports no texts`, { role });
  }
  const appended = await appendToWorkspace(tx, key, at, "text imported", { version, name, sha256 });
  if (isRefusal(appended) || appended.replayed) return appended;
  await tx.query(
    `insert into entente.texts (version, seq, name, sha256, origin, tree, report, saved_at, saved_by)
     select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8
       from entente.texts where version = $1`,
    [version, name, sha256, origin, canonical(tree), canonical(report), at, tx.session.personId],
  );
  return appended;
};
