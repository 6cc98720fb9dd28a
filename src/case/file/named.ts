import type { FileActName, ValuesOf } from "./catalogue.ts";
import type { Acted } from "./file.ts";
import type { Written } from "./written.ts";

/** An act with its place and its values. */
export interface Read<N extends FileActName> {
  readonly written: Written;
  readonly values: ValuesOf<N>;
}

/** The acts of one name, in the order of the record. */
export const named = <N extends FileActName>(acts: readonly Acted[], name: N): readonly Read<N>[] =>
  acts
    .filter(({ act }) => act === name)
    .map(({ act: _act, follows: _follows, values, ...written }) => ({
      written,
      values: values as ValuesOf<N>,
    }));
