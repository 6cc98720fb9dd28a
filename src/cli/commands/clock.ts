import { iso } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { clockOf } from "../../server/procedures/clock.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { refuse } from "../refusals.ts";

export default command({
  usage: `PROCEDURE --events '[{"act": "…", "on": "YYYY-MM-DD"}]' [--today YYYY-MM-DD]`,
  words: [1, 1],
  options: {
    events: { takes: "JSON", says: "what has happened, in order; `entente procedures` lists the acts" },
    today: { takes: "DAY", says: "the day on which the question is asked; today when left out" },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const { events = "[]", today = iso(world.clock.day()) } = typed.options;
    let list: unknown;
    try {
      list = JSON.parse(events);
    } catch {
      return refuse("not-json", "The events are no JSON.", { events: events.slice(0, 80) });
    }
    const json = clockOf(agreement, { procedure: typed.words[0]!, events: list, today });
    if (isRefusal(json)) return json;
    return {
      json,
      text: () =>
        [
          json.standing,
          "",
          json.open.length > 0 ? "Open:" : "No clock runs.",
          ...json.open.flatMap((one) => [
            `  ${one.what}: ${one.moverTitle ?? one.mover}, ${one.due ? `by ${one.due}` : "no last day"}${one.overdue ? " (passed)" : ""}, counted from ${one.since} [${one.clause}]`,
            ...(one.onLapse ? [`    Otherwise: ${one.onLapse}`] : []),
          ]),
          "",
          "Possible now:",
          ...json.may.map((one) => `  ${one.act}: ${one.title}, by ${one.by.join(" or ")} [${one.clause}]`),
        ].join("\n"),
    };
  },
});
