import { ymd } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { checkRows } from "./paper/checkRows.ts";
import { withoutGaps } from "./paper/levels.ts";
import type { Paper } from "./paper/paper.ts";
import { WORDS } from "./paper/words.ts";
import { compile } from "./typst/compiler.ts";
import { PAPER_SOURCE } from "./typst/paperSource.ts";
import { allPrintable } from "./typst/printable.ts";

/** What the source of a paper reads: the paper with its texts made printable, its date in parts, the words added. */
export const paperData = (paper: Paper) => {
  checkRows(paper.blocks);
  const { on, ...rest } = paper;
  const shown = allPrintable(rest);
  return {
    ...shown,
    heading: shown.heading ?? [],
    shortTitle: shown.shortTitle ?? shown.title,
    date: ymd(on),
    words: WORDS[paper.language],
    blocks: withoutGaps(shown.blocks),
  };
};

/**
 * The paper as a tagged PDF on US Letter, held to PDF/UA-1. The same paper gives the same bytes. Refuses
 * `papers-unavailable` where the compiler is not built for the platform.
 */
export const paperPdf = async (paper: Paper): Promise<Uint8Array | Refusal> => {
  const made = await compile({ source: PAPER_SOURCE, data: paperData(paper), accessible: true });
  if ("fault" in made) throw new Error(`The source of papers does not compile: ${made.fault}`);
  return made;
};
