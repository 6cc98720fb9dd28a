import { iso } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { faultLog } from "../faultLog.ts";
import { withRecord } from "../record.ts";
import { refuse } from "../refusals.ts";

const USUAL_ADDRESS = "http://127.0.0.1:4800";

export default command({
  usage: "[--origin ADDRESS]",
  words: [0, 0],
  options: {
    origin: { takes: "ADDRESS", says: `the address that mails link to (${USUAL_ADDRESS})` },
  },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const { origin = USUAL_ADDRESS } = typed.options;
    if (!/^https?:\/\/[^/]+$/.test(origin))
      return refuse("not-an-address", `"${origin}" is no address of the form https://record.example.`, {
        origin,
      });
    return withRecord(typed, world, false, async (store) => {
      const { domainOf, linksAt } = await import("../../server/jobs/words.ts");
      const { sweep } = await import("../../server/jobs/sweep.ts");
      const { today } = await import("../../server/workspace/today.ts");
      const day = await today({ store, clock: world.clock });
      const done = await sweep(
        {
          store,
          agreement,
          at: world.clock.instant(),
          links: linksAt(origin),
          domain: domainOf(origin),
          onFault: (problem, where) => world.err(`${where}: see ${faultLog(world, problem)}\n`),
        },
        day,
      );
      if (isRefusal(done)) return done;
      return {
        json: done,
        text: () =>
          [
            `The day ${iso(day)} is swept.`,
            `Cases reckoned anew: ${done.reckoned}; not reckoned because of a fault: ${done.broken}.`,
            `Notices: ${done.told}, and ${done.escalated} to somebody else because they stayed unread.`,
            `Mails written: ${done.mails}; a server that sends mail sends them.`,
          ].join("\n"),
      };
    });
  },
});
