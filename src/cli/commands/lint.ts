import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { lintAgreement } from "../../server/text/lint.ts";
import { importText, isTextRefusal } from "../../text/index.ts";
import { agreementOf } from "../agreement.ts";
import { command, type Typed } from "../command.ts";
import { wrap } from "../print.ts";
import { runningServer, serverOption } from "../record.ts";
import { fileNamed, textOfRecord } from "../texts.ts";
import type { World } from "../world.ts";

const ofFile = async (path: string, world: World, agreement: Agreement) => {
  const file = await fileNamed(path, world);
  if (isRefusal(file)) return file;
  const imported = await importText(file);
  return isTextRefusal(imported) ? imported : lintAgreement(agreement, imported);
};

const ofRecord = async (typed: Typed, world: World, agreement: Agreement) => {
  const server = await runningServer(typed, world);
  if (isRefusal(server)) return server;
  if (server) {
    const found = await server.api.lint();
    return found.ok ? found.value : found.refusal;
  }
  const text = await textOfRecord(typed, world, agreement);
  return isRefusal(text) ? text : lintAgreement(agreement, { tree: text.tree, text: text.origin });
};

export default command({
  usage: "[FILE]",
  words: [0, 1],
  options: serverOption,
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const [path] = typed.words;
    const found =
      path === undefined ? await ofRecord(typed, world, agreement) : await ofFile(path, world, agreement);
    if (isRefusal(found)) return found as Refusal;
    return {
      json: found,
      text: () =>
        [
          ...found.flatMap((one) => [
            `${one.kind}  ${one.at || "-"}  line ${one.line ?? "-"}  (${one.weight})`,
            wrap(one.says, 100, "    "),
            wrap(one.evidence, 100, "    > ", "      "),
          ]),
          `${found.length} findings`,
        ].join("\n"),
    };
  },
});
