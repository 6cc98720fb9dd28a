import type { Day } from "../../calendar/index.ts";

/** A document of the file: its bytes as they were handed in, and who added them. */
export interface Exhibit {
  /** What it is called in the file: "1", "U-3". */
  readonly label: string;
  readonly name: string;
  /** The media type that was announced with it. What is printed is decided by the bytes. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly addedBy: string;
  readonly addedOn: Day;
  /** What it is meant to show. */
  readonly about?: string;
}
