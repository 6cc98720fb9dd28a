import { isRefusal } from "../../journal/index.ts";
import { readingsOf } from "../../rules/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { wrap } from "../print.ts";

export default command({
  usage: "",
  words: [0, 0],
  options: {},
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const json = readingsOf(agreement);
    return {
      json,
      text: () =>
        [
          ...json.flatMap((one) => [
            `${one.clause}  ${one.title}`,
            ...one.readings.flatMap((held) => [
              wrap(held.says, 100, held.used ? "    used:  " : "    other: ", "           "),
              wrap(`${held.why} (${held.by.join(", ")})`, 100, "           "),
            ]),
          ]),
          `${json.length} clauses`,
        ].join("\n"),
    };
  },
});
