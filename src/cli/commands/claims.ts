import { isRefusal } from "../../journal/index.ts";
import { claimShape, claimsOf } from "../../rules/index.ts";
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
    const json = claimsOf(agreement).map(claimShape);
    return {
      json,
      text: () => columns(json.map((one) => [one.id, one.clause, one.title, one.says])),
    };
  },
});
