import { BLOCKS } from "./blocks.ts";
import { PAGE } from "./page.ts";

/** The source of a paper: lines above the title, the title, its blocks. */
export const PAPER_SOURCE = `${BLOCKS}${PAGE}
#if data.heading.len() > 0 {
  block(below: 1.6em, width: 100%, stroke: (bottom: 0.9pt), inset: (bottom: 7pt), text(size: 10pt, fill: quiet, data.heading.map(say).join(linebreak())))
}
#title()
#if "subtitle" in data { block(above: 0.6em, below: 1.4em, text(size: 12.5pt, fill: quiet, say(data.subtitle))) }
#for it in data.blocks { show-block(it) }
`;
