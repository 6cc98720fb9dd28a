import { iso } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { owedIn } from "../../server/owed/owed.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { owedText } from "../owedText.ts";
import { columns } from "../print.ts";

export default command({
  usage: "[EVENT [--on YYYY-MM-DD] [--given JSON]]",
  words: [0, 1],
  options: {
    on: { takes: "DAY", says: "the day asked about; today when left out" },
    given: { takes: "JSON", says: "the answers to its questions, as far as they are known" },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const [event] = typed.words;
    if (event === undefined) {
      const json = agreement.lifeEvents;
      return { json, text: () => columns(json.map((one) => [one.id, one.title, one.says])) };
    }
    const { on = iso(world.clock.day()), given } = typed.options;
    const found = owedIn(agreement, { event, on, given });
    return isRefusal(found) ? found : { json: found, text: () => owedText(found) };
  },
});
