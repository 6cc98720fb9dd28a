import unit2 from "../agreements/ca-bu2-2001/agreement.ts";
import { addDays, day } from "../src/calendar/index.ts";
import { isRefusal } from "../src/journal/index.ts";
import { sweep } from "../src/server/jobs/sweep.ts";
import { domainOf, linksAt } from "../src/server/jobs/words.ts";
import { openSignIn } from "../src/server/signIn/index.ts";
import { seedWorkspace } from "../src/store/index.ts";
import { open, timed } from "./docket.ts";
import { fillDocket, TODAY } from "./docketSeed.ts";
import { digits, type Line, line } from "./line.ts";

const ADDRESS = "http://127.0.0.1:4800";

/**
 * The daily sweep as the server does it among 100,000 open cases: every case reckoned anew whose clocks the day has
 * moved, notices, and the mails that tell them. The first day tells everything at once; the second is a day like any.
 */
export const run = async (): Promise<readonly Line[]> => {
  const { store, analyze, drop } = await open();
  const server = store.kind === "server";
  const cases = server ? 100_000 : 10_000;
  const named = (name: string): string => `${name}-${cases / 1000}k${server ? "" : "-embedded"}`;
  const said: string[] = [];
  try {
    const at = `${TODAY}T08:00:00.000Z`;
    const seed = { name: "Bench", parties: [], people: [], memberships: [], day: TODAY, sample: true, at };
    const refused = (await seedWorkspace(store, seed)) ?? (await store.keep((tx) => fillDocket(tx, cases)));
    if (isRefusal(refused)) throw new Error(`${refused.code}: ${refused.reason}`);
    await analyze();
    const sweeping = {
      store,
      agreement: unit2,
      at,
      links: linksAt(ADDRESS),
      domain: domainOf(ADDRESS),
      onFault: (problem: unknown) => {
        throw problem;
      },
    };
    const swept = (on: ReturnType<typeof day>) =>
      timed(async () => {
        const done = await sweep(sweeping, on);
        said.push(JSON.stringify(done));
        return done;
      });
    const first = await swept(day(TODAY));
    // From here on each officer has an address, and what was told before is read.
    const signIn = openSignIn(store, "a secret of thirty-two characters", ADDRESS);
    for (const side of ["steward", "relations"])
      for (let n = 0; n < 200; n++) {
        const person = `${side}-${n}`;
        await signIn.enrol({ person, name: person, email: `${person}@bench.example` });
      }
    await store.keep((tx) => tx.query("update entente.notices set read = true"));
    await analyze();
    const next = await swept(addDays(day(TODAY), 1));
    const again = await swept(addDays(day(TODAY), 1));
    process.stderr.write(`${said.join("\n")}\n`);
    return [
      line(named("daily-sweep-first"), digits(first / 1000, 2), "s", null),
      line(named("daily-sweep"), digits(next / 1000, 2), "s", server ? 10 : null),
      line(named("daily-sweep-again"), digits(again / 1000, 2), "s", server ? 10 : null),
    ];
  } finally {
    await drop();
  }
};
