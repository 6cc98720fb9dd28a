import type { Refusal } from "../../refusal/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { refuse } from "../refusals.ts";

type Module = typeof import("@myriaddreamin/typst-ts-node-compiler");
type Compiler = InstanceType<Module["NodeCompiler"]>;

/** A folder that is not there: the compiler sees the files that it is handed and no other. */
const NOWHERE = "/entente-paper";

/** Loads the compiler, a native package that is not built for every platform. */
export const loadCompiler = async (): Promise<Module> => {
  const loaded = await import("@myriaddreamin/typst-ts-node-compiler");
  return "NodeCompiler" in loaded ? loaded : (loaded as { default: Module }).default;
};

let opened: Promise<Compiler | Refusal> | undefined;

/** A compiler, or the refusal `papers-unavailable` where its package does not load on this platform. */
export const openCompiler = async (load: () => Promise<Module>): Promise<Compiler | Refusal> => {
  let loaded: Module;
  try {
    loaded = await load();
  } catch (error) {
    return refuse("papers-unavailable", "The compiler that makes PDF files does not load on this platform.", {
      platform: `${process.platform}-${process.arch}`,
      loader: error instanceof Error ? error.message.split("\n")[0]! : String(error),
    });
  }
  return loaded.NodeCompiler.create({ workspace: NOWHERE });
};

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

/** What the compiler says when the text, not the program, keeps a file from the standard. */
const STANDARD = /PDF\/UA-1 error/;

const exported = (
  compiler: Compiler,
  done: Parameters<Compiler["pdf"]>[0],
  accessible: boolean,
): Uint8Array => {
  if (!accessible) return new Uint8Array(compiler.pdf(done));
  try {
    return new Uint8Array(compiler.pdf(done, { pdfStandard: "ua-1" }));
  } catch (error) {
    // Signs that only print together with one that is missing: the file is tagged all the same, and claims no standard.
    if (error instanceof Error && STANDARD.test(error.message)) return new Uint8Array(compiler.pdf(done));
    throw error;
  }
};

/** Runs one job. Answers the PDF, or the fault where the source or a file of it does not compile. */
export const compile = async (job: Job): Promise<Uint8Array | Refusal | Fault> => {
  opened ??= openCompiler(loadCompiler);
  const compiler = await opened;
  if (isRefusal(compiler)) return compiler;
  // From here to the end nothing waits, so that two jobs never see each other's files.
  for (const [name, bytes] of Object.entries(job.files ?? {}))
    compiler.mapShadow(`${NOWHERE}/${name}`, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    const result = compiler.compile({
      mainFileContent: job.source,
      inputs: { data: JSON.stringify(job.data) },
    });
    const failed = result.hasError() ? result.takeError() : null;
    if (failed) return { fault: failed.shortDiagnostics.map((one) => String(one.message)).join("; ") };
    return exported(compiler, result.result!, job.accessible);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
};
