import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Store } from "../../store/index.ts";
import { stores, unrefused } from "../../store/testing.ts";
import { harbor } from "../testing/agreement.ts";
import { CLOCK } from "../testing/server.ts";
import { openReminding } from "./openReminding.ts";
import { sweep } from "./sweep.ts";
import { killedAt } from "./testingProcess.ts";
import { fillCases, openAt, type Place, placeOn, sweepingOn, writtenIn } from "./testingSweep.ts";

/** More than two batches of cases, and of mails. */
const CASES = 450;
const FIRST = day("2001-05-07");
const LATER = day("2001-05-20");
const LONG = 180_000;

describe.each(stores)("a sweep on $name", (kind) => {
  const done: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const one of done.splice(0).reverse()) await one();
  });
  const place = async (): Promise<Place> => {
    const made = await placeOn(kind);
    done.push(made.drop);
    return made;
  };
  const at = async <T>(where: Place, fn: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openAt(where);
    try {
      return await fn(store);
    } finally {
      await store.close();
    }
  };
  const swept = async (store: Store, on: typeof FIRST) => unrefused(await sweep(sweepingOn(store), on));

  let expecting: ReturnType<typeof writtenIn> | undefined;
  /** What two days of sweeping write when nothing disturbs them. */
  const undisturbed = async () => {
    expecting ??= at(await place(), async (store) => {
      await fillCases(store, CASES);
      expect(await swept(store, FIRST)).toMatchObject({ reckoned: CASES, broken: 0 });
      expect((await swept(store, LATER)).reckoned).toBe(CASES);
      return writtenIn(store);
    });
    return expecting;
  };

  it.each([
    ["after the first cases were reckoned", "reckoned", "1"],
    ["before the last cases were reckoned", "reckoned", "2"],
    ["before any mail is written", "told", "1"],
    ["between two writings of mails", "written", "1"],
  ])(
    "that is killed %s skips nothing and doubles nothing",
    async (_, step, times) => {
      const expected = await undisturbed();
      const where = await place();
      await at(where, async (store) => {
        await fillCases(store, CASES);
        await swept(store, FIRST);
      });
      await killedAt(where, "stands", "sweep", "2001-05-20", step, times);
      await at(where, async (store) => {
        expect(await writtenIn(store)).not.toEqual(expected);
        await swept(store, LATER);
        expect(await writtenIn(store)).toEqual(expected);
        const again = await swept(store, LATER);
        expect(again).toMatchObject({ reckoned: 0, told: 0, escalated: 0, mails: 0 });
      });
      expect(expected.notices.length).toBeGreaterThan(CASES);
      expect(expected.notices.every((one) => (one as { mail: string | null }).mail !== null)).toBe(true);
    },
    LONG,
  );

  it(
    "that runs twice at once does everything once",
    async () => {
      const expected = await undisturbed();
      await at(await place(), async (store) => {
        await fillCases(store, CASES);
        for (const on of [FIRST, LATER]) {
          const both = await Promise.all([swept(store, on), swept(store, on)]);
          expect(both[0].reckoned + both[1].reckoned).toBe(CASES);
        }
        expect(await writtenIn(store)).toEqual(expected);
      });
    },
    LONG,
  );

  it(
    "says of the mail that was under way that nobody knows, sends it never again, and the others once",
    async () => {
      const where = await place();
      await at(where, (store) => fillCases(store, 4));
      const line = await killedAt(where, "sending", "mail");
      const lost = line.slice("sending ".length);
      // Jobs of another process are left alone while they are fresh.
      if ("url" in where.where) await pause(11_000);
      await at(where, async (store) => {
        const sent: string[] = [];
        const reminding = openReminding({
          store,
          agreement: harbor,
          clock: CLOCK,
          address: () => "http://127.0.0.1",
          outbox: {
            send: async ({ messageId, to }) => {
              sent.push(messageId);
              return { accepted: [to.address], response: "250" };
            },
          },
          onFault: (problem) => {
            throw problem;
          },
        });
        const states = async () =>
          unrefused(
            await store.keep((tx) =>
              tx.query<{ state: string; id: string }>(
                "select state, message_id as id from entente.mails order by message_id",
              ),
            ),
          );
        await reminding.start();
        try {
          while ((await states()).some(({ state }) => state === "waiting" || state === "sending"))
            await pause(50);
          await reminding.sweepDay(FIRST);
          await pause(500);
        } finally {
          await reminding.stop();
        }
        const all = await states();
        expect(all.length).toBeGreaterThan(3);
        expect(all.filter(({ state }) => state === "unsure").map(({ id }) => id)).toEqual([lost]);
        expect(sent.sort()).toEqual(
          all
            .filter(({ state }) => state === "sent")
            .map(({ id }) => id)
            .sort(),
        );
        expect(sent).not.toContain(lost);
        expect(new Set(sent).size).toBe(all.length - 1);
      });
    },
    LONG,
  );
});
