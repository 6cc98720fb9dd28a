import { iso } from "../../calendar/index.ts";
import type { SectionShape } from "../../contract/index.ts";
import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { findSection } from "../../rules/index.ts";
import { clausesAt, sectionAt } from "../../server/agreement/clause.ts";
import { sectionOf } from "../../server/agreement/section.ts";
import { agreementOf } from "../agreement.ts";
import { clauseLines } from "../clauseLines.ts";
import { command, type Typed } from "../command.ts";
import { dayOption } from "../day.ts";
import { hasRecord, runningServer, serverOption, withRecord } from "../record.ts";
import { importedText } from "../texts.ts";
import type { World } from "../world.ts";

const sectionFrom = async (
  typed: Typed,
  world: World,
  agreement: Agreement,
  number: string,
): Promise<SectionShape | Refusal> => {
  const on = dayOption(typed, "on", agreement.from);
  if (isRefusal(on)) return on;
  const server = await runningServer(typed, world);
  if (isRefusal(server)) return server;
  if (server) {
    const found = await server.api.section({ number, on: iso(on) });
    return found.ok ? found.value : found.refusal;
  }
  if (!hasRecord(typed, world)) return sectionOf(agreement, number, on, undefined);
  return withRecord(typed, world, false, async (store) => {
    const text = await importedText(store, agreement);
    return sectionOf(agreement, number, on, isRefusal(text) ? undefined : text.tree);
  });
};

export default command({
  usage: "ADDRESS, such as 9.1, 9.1.D or Att.A",
  words: [1, 1],
  options: {
    on: {
      takes: "DAY",
      says: "the day as of which figures are shown; the first day of the agreement when left out",
    },
    ...serverOption,
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const place = sectionAt(agreement, typed.words[0]!);
    if (!place) return findSection(agreement, typed.words[0]!) as Refusal;
    const section = await sectionFrom(typed, world, agreement, place.number);
    if (isRefusal(section)) return section;
    const clauses = clausesAt(section, place.address);
    if (isRefusal(clauses)) return clauses;
    return {
      json: { ...section, address: place.address, clauses },
      text: () => clauseLines(section, clauses).join("\n"),
    };
  },
});
