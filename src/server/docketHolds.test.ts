import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, day, iso } from "../calendar/index.ts";
import { stores } from "../store/testing.ts";
import { type Caller, type Reply, type TestServer, testServer } from "./testing/server.ts";

type Body = Reply["body"];
const OFFICERS = ["steward", "second-steward", "supervisor", "officer"] as const;

/** One thing that somebody does; the numbers choose the case, the entry and the days. */
const step = fc.record({
  who: fc.constantFrom(...OFFICERS),
  room: fc.constantFrom("shared", "union", "employer"),
  what: fc.constantFrom(
    "open",
    "file",
    "answer",
    "appeal",
    "proposeExtension",
    "acceptExtension",
    "proposeWaiver",
    "acceptWaiver",
    "withdraw",
    "task added",
    "task added",
    "task done",
    "task moved",
    "hearing set",
    "hearing held",
    "remedy due",
    "remedy carried out",
    "taken back",
    "hand over",
    "move the day",
    "move the day",
  ),
  of: fc.nat(9),
  entry: fc.integer({ min: 1, max: 12 }),
  days: fc.integer({ min: 0, max: 31 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const row = (one: Body) =>
  [one.source, one.what, one.due, one.clause, one.person?.id ?? null, one.overdue].join("|");
const line = (source: string, one: Body, due: string | null) =>
  [source, one.what, due, one.clause ?? "", one.person?.id ?? null, one.overdue ?? false].join("|");

/** What the page of a case says is still to be done, as the docket would list it. */
const due = ({ closed, clocks, file }: Body, today: string): string[] => {
  const open = (one: Body) => one.takenBack === null;
  const late = (on: string | null) => on !== null && on < today;
  return [
    ...(closed ? [] : clocks).map((one: Body) => {
      const last = one.due?.slice(0, 10) ?? null;
      return line("procedure", { ...one, overdue: late(last) }, last);
    }),
    ...file.tasks
      .filter((one: Body) => open(one) && !one.done)
      .map((one: Body) => line("task", one, one.due)),
    ...file.hearings
      .filter((one: Body) => open(one) && !one.held)
      .map((one: Body) => line("hearing", { ...one, overdue: late(one.on) }, one.on)),
    ...file.remedies
      .filter((one: Body) => open(one) && !one.done)
      .map((one: Body) => line("remedy", one, one.due)),
  ].sort();
};

describe.each(stores)("the docket, on $name", (its) => {
  let server: TestServer;
  let run = 0;
  const people = new Map<string, Caller>();
  beforeAll(async () => {
    server = await testServer(its);
    for (const who of OFFICERS) people.set(who, await server.as(who));
  });
  afterAll(() => server.drop());

  it("lists what the pages of the cases say, after any acts of anybody and any day", async () => {
    const recorded = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        run += 1;
        const ids: string[] = [];
        const call = (who: string) => people.get(who)!;
        const today = async () => (await call("steward")("workspace")).body.day as string;
        const done = async ({ who, room, what, of, entry, days }: Step, key: string): Promise<Reply> => {
          const now = await today();
          const later = iso(addDays(day(now), days));
          if (what === "move the day")
            return call(who)("moveDay", { day: iso(addDays(day(now), 1 + (days % 9))) });
          if (what === "hand over")
            return call(who)("handOver", {
              from: who,
              to: who === "steward" ? "second-steward" : "steward",
              key,
            });
          if (what === "open" || ids.length === 0) {
            const words = { clause: "1.1.A", title: `Run ${run}`, statement: "s", remedy: "r", knownOn: now };
            const reply = await call("steward")("openCase", { ...words, grievant: "member", key });
            ids.push(reply.body.id);
            return reply;
          }
          const id = ids[of % ids.length]!;
          const file = (fields: object) =>
            call(who)("actOnFile", { id, room: room as "shared", act: what, fields: { ...fields }, key });
          const move = (fields: Record<string, string>) =>
            call(who)("actOnCase", { id, act: what, fields, key });
          const person = OFFICERS[entry % 4]!;
          if (what === "task added") return file({ what: `T${entry}`, due: later, person });
          if (what === "task done") return file({ task: entry });
          if (what === "task moved") return file({ task: entry, due: later, person });
          if (what === "hearing set") return file({ what: `H${entry}`, on: later });
          if (what === "hearing held") return file({ hearing: entry, on: now });
          if (what === "remedy due") return file({ what: `R${entry}`, due: later, amount: "10.01" });
          if (what === "remedy carried out") return file({ remedy: entry, on: now, amount: "10.01" });
          if (what === "taken back") return file({ seq: entry, reason: "r" });
          if (what === "answer") return move({ words: "w" });
          if (what === "proposeExtension") return move({ until: later });
          if (what === "proposeWaiver") return move({ step: "filed" });
          return move({});
        };
        for (const [at, one] of steps.entries()) {
          const reply = await done(one, `${run} ${at}`);
          if (reply.status === 200) recorded.set(one.what, (recorded.get(one.what) ?? 0) + 1);
        }
        const now = await today();
        for (const who of OFFICERS) {
          const { rows, counts } = (await call(who)("docket", { q: `Run ${run}` })).body;
          const pages = await Promise.all(ids.map(async (id) => (await call(who)("caseFile", { id })).body));
          const wanted = pages.flatMap((page) => due(page, now));
          expect(rows.map(row).sort()).toEqual(wanted.sort());
          for (const one of rows)
            expect(one.standing).toBe(pages.find(({ id }) => id === one.matter).standing);
          expect(counts.overdue).toBe(rows.filter((one: Body) => one.overdue).length);
          const all: number = Object.values(counts as Record<string, number>).reduce(
            (sum, one) => sum + one,
            0,
          );
          expect(all).toBe(rows.length);
        }
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    );
    expect(server.faults).toEqual([]);
    // A property of nothing holds always.
    expect([...recorded.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(60);
    for (const act of ["open", "file", "task added", "remedy due", "hand over", "move the day"])
      expect([...recorded.keys()]).toContain(act);
  }, 120_000);
});
