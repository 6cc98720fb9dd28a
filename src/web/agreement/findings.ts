/** What a kind of finding is called on the page. */
export const kindTitle = (kind: string): string =>
  kind === "reading" ? "clauses with more than one reading" : kind.replaceAll("-", " ");

/** Findings by kind, the most frequent kind first; within a kind they keep the order of the text. */
export const byKind = <F extends { readonly kind: string }>(findings: readonly F[]): [string, F[]][] => {
  const groups = new Map<string, F[]>();
  for (const finding of findings) groups.set(finding.kind, [...(groups.get(finding.kind) ?? []), finding]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
};
