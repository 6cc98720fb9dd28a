import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { agreementOf } from "../agreement.ts";
import { command, type Typed } from "../command.ts";
import { importThrough } from "../importThrough.ts";
import { columns } from "../print.ts";
import { runningServer, serverOption, withRecord } from "../record.ts";
import { seeded } from "../seeded.ts";
import { fileNamed, type Named } from "../texts.ts";
import type { World } from "../world.ts";

const importHere = (typed: Typed, world: World, agreement: Agreement, file: Named) =>
  withRecord(typed, world, true, async (store) => {
    const refused = await seeded(store, typed, world, agreement);
    if (refused) return refused;
    const { importAsKeeper } = await import("../../server/text/import.ts");
    return importAsKeeper(store, agreement, file, world.clock.instant());
  });

export default command({
  usage: "FILE",
  words: [1, 1],
  options: serverOption,
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const file = await fileNamed(typed.words[0]!, world);
    if (isRefusal(file)) return file;
    const server = await runningServer(typed, world);
    if (isRefusal(server)) return server;
    const report = server
      ? await importThrough(server, file)
      : await importHere(typed, world, agreement, file);
    if (isRefusal(report)) return report as Refusal;
    return {
      json: report,
      text: () =>
        [
          `${report.name}: ${report.sections} sections, ${report.nodes} clauses (sha256 ${report.sha256})`,
          "",
          "Taken out, because it belongs to the page:",
          columns(Object.entries(report.removed).map(([kind, count]) => [`  ${kind}`, String(count)])),
          "",
          `Repaired: ${report.repairs.length}`,
          ...report.repairs.map((one) => `  line ${one.line}: "${one.was}" read as "${one.now}"`),
          "",
          `Without a place: ${report.unplaced.length}`,
          ...report.unplaced.map((one) => `  line ${one.line}: ${one.text} (${one.why})`),
        ].join("\n"),
    };
  },
});
