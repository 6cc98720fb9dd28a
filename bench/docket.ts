import { randomUUID } from "node:crypto";
import pg from "pg";
import { isRefusal } from "../src/journal/index.ts";
import {
  countDocket,
  docket,
  openStore,
  type Store,
  seedWorkspace,
  sweepNotices,
} from "../src/store/index.ts";
import { fillDocket, OFFICER, TODAY } from "./docketSeed.ts";
import { type Line, line, median } from "./line.ts";

const ROUNDS = 15;

/** A database of its own on the server that DATABASE_URL names, or one in memory, with the way to be rid of it. */
export const open = async (): Promise<{ store: Store; analyze(): Promise<void>; drop(): Promise<void> }> => {
  const url = process.env.DATABASE_URL;
  const opened = await (async () => {
    if (!url) return { where: { memory: true } as const, drop: async () => undefined, address: undefined };
    const name = `entente_bench_${randomUUID().replaceAll("-", "")}`;
    const administer = async (sql: string, on = url): Promise<void> => {
      const client = new pg.Client(on);
      await client.connect();
      await client.query(sql).finally(() => client.end());
    };
    const address = Object.assign(new URL(url), { pathname: name }).href;
    await administer(`create database ${name}`);
    return {
      where: { url: address },
      drop: () => administer(`drop database ${name} with (force)`),
      address: () => administer("analyze", address),
    };
  })();
  const store = await openStore(opened.where);
  if (isRefusal(store)) throw new Error(`${store.code}: ${store.reason}`);
  return {
    store,
    analyze: async () => opened.address?.(),
    drop: async () => {
      await store.close();
      await opened.drop();
    },
  };
};

/** Milliseconds that something takes; what is refused throws. */
export const timed = async (fn: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint();
  const result = await fn();
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.reason}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/**
 * The docket of one officer among 100,000 open cases, page and counts, through the walls; and the sweep of a day that
 * writes every reminder. On PostgreSQL where DATABASE_URL names a server, else on 10,000 cases in the embedded database.
 */
export const run = async (): Promise<readonly Line[]> => {
  const { store, analyze, drop } = await open();
  const server = store.kind === "server";
  const cases = server ? 100_000 : 10_000;
  const named = (name: string): string => `${name}-${cases / 1000}k${server ? "" : "-embedded"}`;
  try {
    const at = `${TODAY}T08:00:00.000Z`;
    const seed = { name: "Bench", parties: [], people: [], memberships: [], day: TODAY, sample: true, at };
    const refused = (await seedWorkspace(store, seed)) ?? (await store.keep((tx) => fillDocket(tx, cases)));
    if (isRefusal(refused)) throw new Error(`${refused.code}: ${refused.reason}`);
    await analyze();
    const whose = OFFICER.personId;
    const page = () =>
      store.act(OFFICER, async (tx) => {
        const rows = await docket(tx, { today: TODAY, whose, limit: 50 });
        if (rows.length !== 50) throw new Error(`the page has ${rows.length} lines`);
        return countDocket(tx, { today: TODAY, whose });
      });
    const whole = () =>
      store.act(OFFICER, async (tx) => {
        await docket(tx, { today: TODAY, limit: 50 });
        return countDocket(tx, { today: TODAY });
      });
    const pages: number[] = [];
    const wholes: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      pages.push(await timed(page));
      wholes.push(await timed(whole));
    }
    const first = await timed(() => store.keep((tx) => sweepNotices(tx, TODAY)));
    const again = await timed(() => store.keep((tx) => sweepNotices(tx, TODAY)));
    return [
      line(named("docket-officer"), median(pages), "ms", server ? 150 : null),
      line(named("docket-everybody"), median(wholes), "ms", null),
      line(named("sweep"), first / 1000, "s", server ? 10 : null),
      line(named("sweep-again"), again / 1000, "s", server ? 10 : null),
    ];
  } finally {
    await drop();
  }
};
