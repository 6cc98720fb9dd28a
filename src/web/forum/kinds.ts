import type { ForumsShape, OutlineShape } from "../../contract/shapes.ts";

/** A procedure as lists show it. */
interface Listed {
  readonly id: string;
  readonly clause: string;
}

/** The ids of the procedures that are about a dispute: whatever the clause, the finder names each of them. */
export const disputesIn = (found: Pick<ForumsShape, "fit" | "others">): ReadonlySet<string> =>
  new Set([...found.fit, ...found.others].map(({ procedure }) => procedure));

/** The procedures that are no dispute, the rest aside. */
export const withoutDisputes = <P extends Listed>(
  all: readonly P[],
  disputes: ReadonlySet<string>,
): readonly P[] => all.filter(({ id }) => !disputes.has(id));

/** A clause of the agreement for asking the finder, whichever comes first; undefined for an agreement without sections. */
export const anyClause = (outline: OutlineShape): string | undefined =>
  outline.articles.flatMap(({ sections }) => sections)[0]?.number;
