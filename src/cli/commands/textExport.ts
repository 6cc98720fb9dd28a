import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { iso } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { agreementOf } from "../agreement.ts";
import { command, type Typed } from "../command.ts";
import { runningServer, serverOption } from "../record.ts";
import { refuse } from "../refusals.ts";
import { textOfRecord } from "../texts.ts";
import type { World } from "../world.ts";

const xmlOf = async (typed: Typed, world: World, agreement: Agreement): Promise<string | Refusal> => {
  const server = await runningServer(typed, world);
  if (isRefusal(server)) return server;
  if (server) {
    const found = await server.api.akomaNtoso();
    return found.ok ? found.value : found.refusal;
  }
  const text = await textOfRecord(typed, world, agreement);
  if (isRefusal(text)) return text;
  const { akomaNtosoOf } = await import("../../server/text/export.ts");
  const carried = world.agreements.find((one) => one.id === agreement.id)!;
  return akomaNtosoOf(agreement, await carried.setting(), text, iso(world.clock.day()));
};

export default command({
  usage: "[FILE], or nothing to write to the screen",
  words: [0, 1],
  options: serverOption,
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const xml = await xmlOf(typed, world, agreement);
    if (isRefusal(xml)) return xml;
    const [file] = typed.words;
    if (file === undefined) return { json: { xml }, text: () => xml };
    try {
      await writeFile(resolve(world.folder, file), xml, { flag: "wx" });
    } catch (problem) {
      const { code = "" } = problem as NodeJS.ErrnoException;
      const reason = code === "EEXIST" ? `${file} exists already.` : `${file} cannot be written.`;
      return refuse("file-not-writable", reason, { file, code });
    }
    const bytes = Buffer.byteLength(xml);
    return { json: { file, bytes }, text: () => `${file}: ${bytes} bytes of Akoma Ntoso 3.0` };
  },
});
