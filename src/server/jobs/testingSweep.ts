import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store, type Where } from "../../store/index.ts";
import { type TestStores, unrefused } from "../../store/testing.ts";
import { openSignIn } from "../signIn/index.ts";
import { harbor, harborSample } from "../testing/agreement.ts";
import { CLOCK } from "../testing/server.ts";
import { seedSample } from "../workspace/index.ts";
import type { Sweeping } from "./sweep.ts";
import { domainOf, linksAt } from "./words.ts";

const ADDRESS = "http://127.0.0.1";

/** What every sweep of a test needs. */
export const sweepingOn = (store: Store): Sweeping => ({
  store,
  agreement: harbor,
  at: CLOCK.instant(),
  links: linksAt(ADDRESS),
  domain: domainOf(ADDRESS),
  mailsAtOnce: 200,
  onFault: (problem) => {
    throw problem;
  },
});

/** A database that outlives the process which works on it, and the way to be rid of it. */
export interface Place {
  readonly where: Where;
  readonly drop: () => Promise<void>;
}

/** A fresh place on one of the databases of the tests. */
export const placeOn = async (stores: TestStores): Promise<Place> => {
  const test = await stores.open();
  const ground = test.store.jobsGround();
  if (ground.kind === "server") return { where: { url: ground.url }, drop: test.drop };
  await test.drop();
  const folder = mkdtempSync(join(tmpdir(), "entente-sweep-"));
  return { where: { folder: join(folder, "record") }, drop: async () => rmSync(folder, { recursive: true }) };
};

/** Opens what lies at a place. */
export const openAt = async ({ where }: Place): Promise<Store> => unrefused(await openStore(where));

const CASES = `
  insert into entente.matters (id, kind, title, cites, subject_person_id, opened_at, opened_by, state, union_officer,
      employer_officer)
    select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'grievance', 'Case ' || n, '[]', 'member',
      '2001-05-07T08:00:00.000Z', 'member', jsonb_build_object('openedOn', '2001-05-01',
        'subject', jsonb_build_object('title', 'Case ' || n, 'clause', '1.1', 'version', '2001-01-01',
          'grievant', 'member', 'statement', 'Words', 'remedy', 'Money'),
        'moves', case when n % 2 = 0 then $2::jsonb else $3::jsonb end),
      'steward', 'officer'
    from generate_series(1, $1::int) n`;

const learned = { on: "2001-05-01", act: "learn", by: "grievant" };
const filed = { on: "2001-05-03", act: "file", by: "grievant" };

/** Fills a store with the made-up workspace and so many cases that were never reckoned: half known, half filed. */
export const fillCases = async (store: Store, cases: number): Promise<void> => {
  const signIn = openSignIn(store, "a secret of thirty-two characters", ADDRESS);
  unrefused(await seedSample(store, signIn, harborSample, CLOCK.instant()));
  unrefused(
    await store.keep((tx) =>
      tx.query(CASES, [cases, JSON.stringify([learned]), JSON.stringify([learned, filed])]),
    ),
  );
};

/** Everything that sweeps write, without what chance chose. */
export const writtenIn = async (store: Store) => {
  const all = (sql: string) => store.keep((tx) => tx.query(sql));
  return {
    cases: unrefused(
      await all(
        "select id, station, standing, ended_on, reckoned_on from entente.matters where kind <> 'workspace' order by id",
      ),
    ),
    clocks: unrefused(await all("select * from entente.clocks order by matter_id, room, name")),
    turns: unrefused(await all("select * from entente.turns order by matter_id, seq")),
    notices: unrefused(
      await all(`select n.person_id, n.party, n.matter_id, n.room, n.clock, n.kind, n.due, n.lead, n.on_day, n.text,
          m.subject, m.text as mail, m.on_day as mailed, m.address
        from entente.notices n left join entente.mails m on m.id = n.mail_id
       order by n.person_id, n.party, n.matter_id, n.room, n.clock, n.kind, n.due, n.lead`),
    ),
    mails: unrefused(
      await all(`select person_id, on_day, state, count(*)::int as mails, count(distinct message_id)::int as ids
        from entente.mails group by person_id, on_day, state order by person_id, on_day, state`),
    ),
  };
};
