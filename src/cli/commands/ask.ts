import { iso } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { askRule, askRuleOver } from "../../server/rules/ask.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { answerText } from "../explanation.ts";
import { refuse } from "../refusals.ts";

export default command({
  usage: "RULE --on YYYY-MM-DD [--given JSON], or RULE --from DAY --to DAY [--given JSON]",
  words: [1, 1],
  options: {
    on: { takes: "DAY", says: "the day asked about; today when left out" },
    from: { takes: "DAY", says: "the first day of a period" },
    to: { takes: "DAY", says: "the last day of a period" },
    given: { takes: "JSON", says: 'the facts, such as \'{"timeBase": "1/2"}\'' },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const rule = typed.words[0]!;
    const { on, from, to, given } = typed.options;
    if (from !== undefined || to !== undefined) {
      if (from === undefined || to === undefined || on !== undefined)
        return refuse("missing-argument", "A period is asked about with --from and --to, and without --on.");
      const found = askRuleOver(agreement, { rule, from, to, given });
      if (isRefusal(found)) return found;
      return {
        json: found,
        text: () =>
          found.parts.map((one) => `${one.from} to ${one.to}: ${answerText(one.answer)}`).join("\n\n"),
      };
    }
    const answer = askRule(agreement, { rule, on: on ?? iso(world.clock.day()), given });
    return isRefusal(answer) ? answer : { json: answer, text: () => answerText(answer) };
  },
});
