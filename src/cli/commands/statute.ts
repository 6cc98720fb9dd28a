import type { StatuteShape } from "../../contract/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { statutesFor } from "../../server/agreement/statutes.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { wrap } from "../print.ts";

const WIDTH = 100;
const OURS =
  "The list itself names no section of the agreement: what stands behind “here” is this program's own index.";

const lines = (of: StatuteShape): string =>
  [
    `${of.law} ${of.code}  ${of.clause} ${of.topicTitle}`,
    wrap(of.says, WIDTH, "  says  ", "        "),
    wrap(
      of.controls.length > 0
        ? of.controls.map(({ number, title }) => `${number} ${title}`).join("; ")
        : "no section of the agreement treats this",
      WIDTH,
      "  here  ",
      "        ",
    ),
  ].join("\n");

export default command({
  usage: "[NUMBER] [--section 9.1]",
  words: [0, 1],
  options: { section: { takes: "NUMBER", says: "those about the matter of this section of the agreement" } },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const json = statutesFor(agreement, { code: typed.words[0], section: typed.options.section });
    if (isRefusal(json)) return json;
    const none = "The agreement lists no statute about this section's matter.";
    return {
      json,
      text: () => (json.length === 0 ? none : [...json.map(lines), wrap(OURS, WIDTH)].join("\n\n")),
    };
  },
});
