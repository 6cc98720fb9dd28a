import type { Agreement } from "../rules/index.ts";
import type { Clock, Setting } from "../server/desk.ts";
import type { Sample } from "../server/workspace/sample.ts";

/** Everything outside the program that a command may touch, handed in by the composition root. */
export interface World {
  /** What was typed after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command was given. */
  readonly folder: string;
  readonly clock: Clock;
  /** The agreements that this copy of the program carries, by id; the first is used unless another is named. */
  readonly agreements: readonly {
    readonly id: string;
    readonly load: () => Promise<Agreement>;
    readonly setting: () => Promise<Setting>;
    readonly sample: () => Promise<Sample>;
  }[];
  /** Where the built pages are. */
  readonly pages: string;
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All that arrives on standard input. */
  readonly input: () => Promise<string>;
  /** Calls `fn` once, when the program is asked to stop. */
  readonly onStop: (fn: () => void) => void;
}
