import type { Day } from "../../calendar/index.ts";
import { caseFile, type PaperCase, type PaperKind, paperKinds, paperOf } from "../../case/index.ts";
import { paperPdf, paperWord } from "../../document/index.ts";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import { standing } from "../../rules/index.ts";
import { documents, matter, parties, type Tx } from "../../store/index.ts";
import type { Desk } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import { type CaseState, movesOf, numberOf, procedureOf } from "./case.ts";
import { documentsJson } from "./documentsJson.ts";
import { recordOf } from "./fileOf.ts";
import { namesFor } from "./names.ts";
import { toldOf } from "./told.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * A case as its papers read it: the record of both parties and nothing private, whoever asks, so that the same
 * paper comes out for each side.
 */
export const paperCase = async (
  tx: Tx,
  { agreement }: Pick<Desk, "agreement">,
  id: string,
  today: Day,
): Promise<PaperCase | Refusal> => {
  const row = await matter(tx, id);
  if (isRefusal(row)) return row;
  const procedure = procedureOf(agreement, row.kind);
  const kept = row.state as CaseState;
  const names = await namesFor(tx);
  const file = caseFile({ shared: (await recordOf(tx, id)).shared ?? [] });
  const told = toldOf(kept, procedure, file, documentsJson(await documents(tx, id), names), names, today);
  const named = new Map((await parties(tx)).map((one) => [one.id, one.name]));
  const first = row.subjectPersonId === null ? kept.subject.grievant : names(row.subjectPersonId);
  return {
    ...told,
    number: numberOf(row.id, row.kind, kept.openedOn),
    agreement: agreement.title,
    subject: kept.subject,
    grievants: [first, ...row.grievants.map(names)],
    parties: {
      union: named.get("union") ?? agreement.union,
      employer: named.get("employer") ?? agreement.employer,
    },
    standing: standing(procedure, movesOf(kept, procedure), today),
    hash: row.hash,
  };
};

/** The papers of a case in the shape of the interface. */
export const papersJson = (kinds: readonly PaperKind[]) =>
  kinds.map(({ id, title, of }) => ({ id, title, of: of ?? null }));

/** A paper filled from the case, as tagged PDF or as Word file. */
export const thePaper: Handlers["paper"] = async (desk, asked, { session, today }) => {
  const { id, paper, form = "pdf", of } = asked;
  // The transaction ends before the printing begins: it reads, and printing takes its time.
  const found = await desk.store.act(session, (tx) => paperCase(tx, desk, id, today));
  if (isRefusal(found)) return found;
  const kinds = paperKinds(found.procedure, found.standing, found.file);
  const named = kinds.filter((one) => one.id === paper);
  // Without an entry the form to fill in is meant, and where there is none any more, the last one filled.
  const kind =
    of === undefined
      ? (named.find((one) => one.of === undefined) ?? named.at(-1))
      : named.find((one) => String(one.of) === of);
  if (!kind)
    return refuse(
      "unknown-paper",
      `This case has no paper ${paper}${of === undefined ? "" : ` of entry ${of}`}.`,
      {
        paper,
        papers: [...new Set(kinds.map((one) => one.id))].join(", "),
      },
    );
  const written = paperOf(kind, found);
  const bytes = form === "docx" ? await paperWord(written) : await paperPdf(written);
  if (isRefusal(bytes)) return bytes;
  const name = `${found.number} ${kind.title}.${form}`;
  return { name, media: form === "docx" ? WORD : "application/pdf", bytes: new Uint8Array(bytes) };
};
