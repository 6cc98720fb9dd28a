import type { Mover, Procedure } from "./procedure.ts";

/**
 * Who of those allowed an event's `by` means: the mover of that name, or where it names a side, the first of
 * that side. A name that is a mover's own never stands for its side. Nobody named is the usual one, the first.
 */
export const moverOf = (
  allowed: readonly string[],
  by: string | undefined,
  { movers }: Pick<Procedure, "movers">,
): Mover | undefined => {
  const candidates = allowed.flatMap((id) => movers.find((each) => each.id === id) ?? []);
  if (by === undefined) return candidates[0];
  if (movers.some(({ id }) => id === by)) return candidates.find(({ id }) => id === by);
  return candidates.find(({ side }) => side === by);
};
