import { resolve } from "node:path";
import { isRefusal } from "../../journal/index.ts";
import { command } from "../command.ts";
import { withRecord } from "../record.ts";

export default command({
  usage: "FILE",
  words: [1, 1],
  options: {},
  run: (typed, world) =>
    withRecord(typed, world, false, async (store) => {
      const { backup } = await import("../../store/index.ts");
      const done = await backup(store, resolve(world.folder, typed.words[0]!));
      if (isRefusal(done)) return done;
      return {
        json: done,
        text: () => `The whole record is in ${done.file}; whoever has this file has all of it.`,
      };
    }),
});
