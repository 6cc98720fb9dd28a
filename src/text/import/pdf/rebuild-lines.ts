/** A piece of text on a page: its left end, the height of its base line above the page's foot, its size. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Gaps in units of the type size: from the first on a blank, from the second on a tab. */
const BLANK = 0.15;
const TAB = 1.2;
/** Pieces whose base lines lie closer than this part of the type size stand on one line. */
const SAME_LINE = 0.5;

const joinPieces = (pieces: readonly Piece[]): string => {
  let line = "";
  let end: number | undefined;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : piece.x - end;
    if (gap > TAB * piece.size) line = `${line.trimEnd()}\t`;
    else if (gap > BLANK * piece.size && !line.endsWith(" ") && !piece.text.startsWith(" ")) line += " ";
    line += piece.text;
    end = piece.x + piece.width;
  }
  return line.trim();
};

/** The lines of a page from the top down, each from the left to the right. */
export const rebuildLines = (pieces: readonly Piece[]): string[] => {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  // Pieces of blanks are left out: readers make them up to fill gaps, and the gaps tell more.
  const words = pieces.filter((piece) => piece.text.trim() !== "");
  for (const piece of words.sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - piece.y < SAME_LINE * Math.max(row.size, piece.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => joinPieces(row.pieces)).filter((line) => line !== "");
};
