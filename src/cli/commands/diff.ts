import type { ChangesShape } from "../../contract/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { changesBetween } from "../../server/changes/changes.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { columns } from "../print.ts";

type Section = ChangesShape["sections"][number];

const rows = (of: Section): readonly (readonly string[])[] => [
  ...of.terms.flatMap((term) =>
    term.lines.map((one) => [
      `  ${term.on}`,
      term.clause,
      `p. ${term.page}`,
      one.line === null ? term.title : `${term.title}: ${one.line}`,
      one.from === null
        ? `begins with ${one.to}`
        : one.to === null
          ? `${one.from}, ends`
          : `${one.from} -> ${one.to}`,
    ]),
  ),
  ...of.rules.map((rule) => [
    `  ${rule.on}`,
    rule.clause,
    `p. ${rule.page}`,
    rule.title,
    `turns: ${rule.test}`,
  ]),
];

export default command({
  usage: "DAY DAY",
  words: [2, 2],
  options: {},
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const [from, to] = typed.words as readonly [string, string];
    const found = changesBetween(agreement, { from, to });
    if (isRefusal(found)) return found;
    return {
      json: found,
      text: () =>
        found.sections.length === 0
          ? `Nothing changes between ${found.from} and ${found.to}.`
          : found.sections.map((one) => `${one.number} ${one.title}\n${columns(rows(one))}`).join("\n\n"),
    };
  },
});
