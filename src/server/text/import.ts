import { isRefusal, type Json, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { type Session, type Store, saveText, type Tx } from "../../store/index.ts";
import { flatten, type Imported, importText, isTextRefusal } from "../../text/index.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";

/** What an import did to the file, as pages and commands show it. */
const reportOf = ({ name, sha256, tree, report }: Imported) => {
  const nodes = flatten(tree);
  return loose({
    name,
    sha256,
    sections: nodes.filter((one) => one.kind === "section").length,
    nodes: nodes.length,
    removed: report.removed,
    repairs: report.repairs.map(({ line, was, now }) => ({ line, was, now })),
    unplaced: report.unplaced.map(({ line, text, why }) => ({ line, text, why })),
  });
};

/** Reads a file and keeps what it holds as the agreement's text, in the transaction that `within` opens. */
const importInto = async (
  agreement: Agreement,
  file: { readonly name: string; readonly bytes: Uint8Array },
  at: string,
  within: (fn: (tx: Tx) => Promise<Refusal | object>) => Promise<Refusal | object>,
) => {
  const imported = await importText(file);
  if (isTextRefusal(imported)) return imported;
  const saved = await within((tx) =>
    saveText(tx, {
      version: agreement.version,
      name: imported.name,
      sha256: imported.sha256,
      origin: imported.text,
      tree: imported.tree as unknown as Json,
      report: imported.report as unknown as Json,
      at,
      key: `text ${imported.sha256} ${at}`,
    }),
  );
  return isRefusal(saved) ? saved : reportOf(imported);
};

/** Takes in the signed text in the name of the person who sends it. */
export const importSigned: Handlers["importText"] = async ({ agreement, store }, asked, { session, at }) =>
  importInto(agreement, { name: asked.name, bytes: Buffer.from(asked.base64, "base64") }, at, (fn) =>
    store.act(session as Session, fn),
  );

/** Takes in the signed text in the name of the program itself, for whoever holds the data folder. */
export const importAsKeeper = (
  store: Store,
  agreement: Agreement,
  file: { readonly name: string; readonly bytes: Uint8Array },
  at: string,
) => importInto(agreement, file, at, (fn) => store.keep(fn));
