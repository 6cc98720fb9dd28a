import { isRefusal } from "../../journal/index.ts";
import { holidaysFor } from "../../server/rules/holidays.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { columns } from "../print.ts";

export default command({
  usage: "YEAR [--schedule mon-fri] [--time-base 1]",
  words: [1, 1],
  options: {
    schedule: { takes: "DAYS", says: "the days worked, such as mon-fri or tue,wed,thu,fri,sat" },
    "time-base": { takes: "SHARE", says: "the share of full time worked, such as 3/4" },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const json = holidaysFor(agreement, {
      year: typed.words[0]!,
      schedule: typed.options.schedule,
      timeBase: typed.options["time-base"],
    });
    if (isRefusal(json)) return json;
    return {
      json,
      text: () =>
        columns([
          ["holiday", "date", "observed", "credit", "clause"],
          ...json.map((one) => [one.name, one.date, one.observed, one.credit ?? "", one.clause]),
        ]),
    };
  },
});
