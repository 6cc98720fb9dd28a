import { isBullet, type Label, type LabelStyle } from "./labels.ts";

/** An open list: how it counts and where the count stands. */
export interface Level {
  readonly style: LabelStyle;
  readonly ordinal: number;
}

/** Where a label goes: into the open list at `depth`, or into a new list below the innermost item. */
export interface Placing extends Level {
  /** The number of open lists that stay; the label's own list is opened or continued at this depth. */
  readonly depth: number;
  /** Set when the count does not go on from the label before. */
  readonly misnumbered?: string;
}

/**
 * Finds the list that a label belongs to, the innermost first. In order of evidence: the label that comes
 * next in an open list; the first label of a new list; and, only where a tab sets the label off, one that
 * breaks the count. Undefined means that the words are no label.
 */
export const place = (levels: readonly Level[], label: Label): Placing | undefined => {
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth]!;
    for (const { style, ordinal } of label.readings) {
      if (style !== level.style) continue;
      if (isBullet(style)) return { depth, style, ordinal: level.ordinal + 1 };
      if (ordinal === level.ordinal + 1) return { depth, style, ordinal };
    }
  }
  const inner = levels.at(-1);
  for (const { style, ordinal } of label.readings) {
    if (isBullet(style)) return { depth: levels.length, style, ordinal: 1 };
    // The first label again right after the first: printed twice, rather than a list within itself.
    const again = label.certain && levels.some((level) => level.style === style && level.ordinal === 1);
    if (ordinal === 1 && style !== inner?.style && !again) return { depth: levels.length, style, ordinal };
  }
  if (!label.certain) return undefined;
  const open = levels.findLastIndex((level) => label.readings.some(({ style }) => style === level.style));
  if (open < 0) {
    const { style, ordinal } = label.readings[0]!;
    return { depth: levels.length, style, ordinal, misnumbered: `the list begins with ${label.printed}` };
  }
  const level = levels[open]!;
  const { style, ordinal } = label.readings.find((reading) => reading.style === level.style)!;
  const misnumbered = ordinal > level.ordinal ? "the count leaves labels out" : "the count goes back";
  return { depth: open, style, ordinal, misnumbered };
};
