import { isRefusal } from "../../journal/index.ts";
import { rulesJson } from "../../rules/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { columns } from "../print.ts";

export default command({
  usage: "",
  words: [0, 0],
  options: {},
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const json = rulesJson(agreement);
    return {
      json,
      text: () =>
        columns(
          json.map((one) => [
            one.clause,
            one.id,
            one.unit,
            one.title,
            one.given.map((g) => g.name).join(", "),
          ]),
        ),
    };
  },
});
