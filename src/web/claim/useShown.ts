import { useRef } from "react";
import type { GivenShape } from "../../contract/shapes.ts";
import type { Typed } from "../ask/typed.ts";

/**
 * The questions of a line that are worth showing: its days, what is answered, and what the answer still needs. A
 * question that was shown stays, so that nothing jumps away while a person types.
 */
export const useShown = (
  asks: readonly GivenShape[],
  typed: Typed,
  missing: ReadonlySet<string>,
  always: readonly (string | null | undefined)[],
): readonly GivenShape[] => {
  const shown = useRef(new Set<string>());
  for (const { name } of asks)
    if (always.includes(name) || typed[name] || missing.has(name)) shown.current.add(name);
  const few = asks.filter(({ name }) => shown.current.has(name));
  return few.length === 0 ? asks : few;
};
