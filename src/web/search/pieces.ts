export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A snippet cut at its marks, [from, to) each; marks that overlap or lie outside the text are trimmed, never trusted. */
export const pieces = (snippet: string, marks: readonly (readonly [number, number])[]): Piece[] => {
  const cut: Piece[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    const start = Math.max(at, from);
    const end = Math.min(snippet.length, to);
    if (end <= start) continue;
    if (start > at) cut.push({ text: snippet.slice(at, start), marked: false });
    cut.push({ text: snippet.slice(start, end), marked: true });
    at = end;
  }
  if (at < snippet.length) cut.push({ text: snippet.slice(at), marked: false });
  return cut;
};
