import type { Seed } from "../../store/index.ts";

/** A made-up person of a sample workspace: how they sign in, and one line on what they do there. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly does: string;
}

/** What a sample workspace begins with; everything in it is made up. */
export type Sample = Omit<Seed, "at" | "sample" | "people" | "facts"> & {
  readonly people: readonly SamplePerson[];
  /** Dated facts by the names that the agreement gives them, with a note on where each comes from. */
  readonly facts: readonly { readonly name: string; readonly value: string; readonly note: string }[];
};
