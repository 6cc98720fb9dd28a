import { isRefusal } from "../../journal/index.ts";
import { refusal } from "../../refusal/index.ts";
import { command } from "../command.ts";
import { withRecord } from "../record.ts";

export default command({
  usage: "",
  words: [0, 0],
  options: {},
  run: (typed, world) =>
    withRecord(typed, world, false, async (store) => {
      const { storeRefusals, verify } = await import("../../store/index.ts");
      const found = await verify(store);
      if (isRefusal(found)) return found;
      const [first] = found.breaks;
      if (first)
        return refusal(
          "record-broken",
          `${found.breaks.length} of ${found.chains} chains do not hold; the first breaks at entry ${first.seq}: ${first.why}.`,
          storeRefusals["record-broken"].remedy,
          Object.fromEntries(
            found.breaks.map((one) => [`${one.matter} ${one.room}`, `entry ${one.seq}: ${one.why}`]),
          ),
        );
      return {
        json: found,
        text: () =>
          `The record holds: ${found.matters} matters, ${found.chains} chains, ${found.entries} entries, ${found.notes} notes.`,
      };
    }),
});
