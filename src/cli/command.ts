import type { Refusal } from "../journal/index.ts";
import type { World } from "./world.ts";

/** What a command found: for machines, and for people. */
export interface Output {
  readonly json: unknown;
  readonly text: () => string;
}

/** An option of a command: `--name VALUE`, or a plain `--name` where it takes no value. */
export interface Option {
  readonly takes: string | null;
  readonly says: string;
}

/** What was typed, taken apart. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** One command, in a file of its own that is loaded only when the command is given. */
export interface Command {
  /** As typed after the name: `RULE --on YYYY-MM-DD [--given JSON]`. */
  readonly usage: string;
  /** How many words it takes: the least and the most. */
  readonly words: readonly [least: number, most: number];
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (typed: Typed, world: World) => Promise<Output | Refusal>;
}

/** Types a command, and keeps it as it is. */
export const command = (of: Command): Command => of;
