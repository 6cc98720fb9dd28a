import { barX, plot, text } from "@observablehq/plot";
import type { Bar } from "./figures.ts";

/** Heights in pixels: of one line with its words above it, and of the words. */
const LINE = 46;
const WORDS = 24;
const EM = 14;

/**
 * The chart as an SVG of this width in pixels: each line has its name and its figures written above it, so that no
 * legend and no axis is needed. Colours are those of the page, by name, so that they change with its scheme.
 */
export const draw = (bars: readonly Bar[], width: number): SVGElement | HTMLElement => {
  const names = bars.map(({ label }) => label);
  const most = Math.max(...bars.map(({ words }) => words.length));
  const room = Math.max(8, Math.floor(width / EM - most * 0.55));
  return plot({
    width,
    height: bars.length * LINE,
    margin: 0,
    marginRight: 1,
    style: { fontSize: `${EM}px`, fontFamily: "var(--sans)", background: "none", color: "var(--ink)" },
    x: { axis: null, domain: [0, Math.max(...bars.map(({ value }) => value))] },
    y: { axis: null, domain: names, padding: 0 },
    marks: [
      barX(bars, { x: "value", y: "label", fill: "var(--chart-back)", insetTop: WORDS, insetBottom: 10 }),
      barX(bars, { x: "part", y: "label", fill: "var(--accent)", insetTop: WORDS, insetBottom: 10 }),
      text(bars, {
        y: "label",
        text: "label",
        frameAnchor: "left",
        dy: -9,
        fill: "var(--ink)",
        lineWidth: room,
        textOverflow: "ellipsis",
      }),
      text(bars, { y: "label", text: "words", frameAnchor: "right", dy: -9, fill: "var(--ink-2)" }),
    ],
  });
};
