/**
 * What the process does that compiles: one order after the other, in the folder that is not there, so that it sees the
 * files of the order and no other. Plain source, because it runs without the rest of the program. Its one argument is
 * where the compiler lies.
 */
export const CHILD = `
const NOWHERE = "/entente-paper";
let compiler, unavailable;
try {
  const loaded = await import(process.argv[1]);
  compiler = (loaded.NodeCompiler ?? loaded.default.NodeCompiler).create({ workspace: NOWHERE });
} catch (error) {
  unavailable = String(error?.message ?? error).split("\\n")[0];
}
const written = (result, accessible) => {
  if (!accessible) return compiler.pdf(result);
  try {
    return compiler.pdf(result, { pdfStandard: "ua-1" });
  } catch (error) {
    // Signs that print only beside one that is missing: the file is tagged all the same, and claims no standard.
    if (/PDF\\/UA-1 error/.test(error.message)) return compiler.pdf(result);
    throw error;
  }
};
const answer = ({ source, data, files, accessible }) => {
  if (unavailable !== undefined) return { unavailable };
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(NOWHERE + "/" + name, Buffer.from(bytes));
  try {
    const result = compiler.compile({ mainFileContent: source, inputs: { data } });
    if (result.hasError())
      return { fault: result.takeError().shortDiagnostics.map((one) => one.message).join("; ") };
    return { pdf: new Uint8Array(written(result.result, accessible)) };
  } catch (error) {
    return { fault: String(error.message) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
};
process.on("message", (order) => process.send(answer(order)));
`;
