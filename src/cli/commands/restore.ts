import { resolve } from "node:path";
import { isRefusal } from "../../journal/index.ts";
import { command } from "../command.ts";
import { withRecord } from "../record.ts";

export default command({
  usage: "FILE",
  words: [1, 1],
  options: {},
  run: (typed, world) =>
    withRecord(typed, world, true, async (store) => {
      const { restore } = await import("../../store/index.ts");
      const done = await restore(resolve(world.folder, typed.words[0]!), store);
      if (isRefusal(done)) return done;
      return {
        json: done,
        text: () =>
          `Restored and verified: ${done.matters} matters, ${done.chains} chains, ${done.entries} entries.`,
      };
    }),
});
