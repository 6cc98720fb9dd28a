import { strFromU8, strToU8, unzipSync } from "fflate";
import { type Day, iso } from "../calendar/index.ts";
import { pinnedZip } from "./folder/pinnedZip.ts";
import { checkRows } from "./paper/checkRows.ts";
import { withoutGaps } from "./paper/levels.ts";
import type { Paper } from "./paper/paper.ts";
import { documentOf } from "./word/document.ts";
import { allWordText } from "./word/wordText.ts";

const CORE = "docProps/core.xml";
const TYPES = "[Content_Types].xml";

/** The package dates its files by the clock; here they bear the day of the paper. */
const dated = (core: Uint8Array, on: Day): Uint8Array =>
  strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${iso(on)}T00:00:00Z`));

/**
 * The paper as a Word file on US Letter: headings of the built-in styles, tables whose head is repeated, page fields in
 * the foot. Word has the fonts that a PDF lacks, so every letter stays. The same paper gives the same bytes.
 */
export const paperWord = async (paper: Paper): Promise<Uint8Array> => {
  checkRows(paper.blocks);
  const docx = await import("docx");
  const { on, ...rest } = paper;
  const clean = { ...allWordText({ ...rest, blocks: withoutGaps(paper.blocks) }), on };
  const parts = unzipSync(new Uint8Array(await docx.Packer.toBuffer(documentOf(docx, clean))));
  // The list of types comes first, as readers of the format expect.
  const paths = Object.keys(parts)
    .filter((path) => !path.endsWith("/"))
    .sort((a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
  return pinnedZip(
    paths.map((path) => ({ path, bytes: path === CORE ? dated(parts[path]!, on) : parts[path]! })),
    on,
  );
};
