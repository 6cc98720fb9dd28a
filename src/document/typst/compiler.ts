import { createRequire } from "node:module";
import type { Refusal } from "../../refusal/index.ts";
import { refuse } from "../refusals.ts";
import { openPress, type Press } from "./press.ts";

/** What the compiler is given: its source, the data that the source reads, and files by name. */
export interface Job {
  readonly source: string;
  readonly data: unknown;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Whether to hold the result to PDF/UA-1. Pages of other PDFs cannot be placed under it. */
  readonly accessible: boolean;
}

/** What did not compile, in the compiler's words. */
export interface Fault {
  readonly fault: string;
}

const require = createRequire(import.meta.url);

/** Where the compiler lies, a native package that is not built for every platform; throws where it is not installed. */
const findCompiler = (): string => require.resolve("@myriaddreamin/typst-ts-node-compiler");

/** Runs jobs on a press: each gives the PDF, the fault of its source or files, or the refusal `papers-unavailable`. */
export const compilerOn =
  (press: Press) =>
  async (job: Job): Promise<Uint8Array | Refusal | Fault> => {
    const { source, accessible, files = {} } = job;
    const answer = await press({ source, accessible, files, data: JSON.stringify(job.data) });
    if ("pdf" in answer) return answer.pdf;
    if ("fault" in answer) return answer;
    return refuse("papers-unavailable", "The compiler that makes PDF files does not load on this platform.", {
      platform: `${process.platform}-${process.arch}`,
      loader: answer.unavailable,
    });
  };

/** Runs one job on the press of this program, whose process starts with the first. */
export const compile = compilerOn(openPress(findCompiler));
