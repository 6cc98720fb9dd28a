import type { Querying } from "../src/store/index.ts";

/** The day on which the bench looks. */
export const TODAY = "2002-07-01";

/** How many officers each party has; each handles the same number of cases. */
const OFFICERS = 200;

const PEOPLE = `
  insert into entente.people (id, name)
    select side || '-' || n, 'Officer ' || n from unnest(array['steward', 'relations']) side, generate_series(0, ${OFFICERS - 1}) n
    union all select 'member-' || n, 'Member ' || n from generate_series(0, 4999) n`;

const SEATS = `
  insert into entente.memberships (person_id, party, role)
    select 'steward-' || n, 'union', 'steward' from generate_series(0, ${OFFICERS - 1}) n
    union all select 'relations-' || n, 'employer', 'labor-relations-officer' from generate_series(0, ${OFFICERS - 1}) n
    union all select 'member-' || n, 'union', 'member' from generate_series(0, 4999) n`;

const MATTERS = `
  insert into entente.matters (id, kind, title, cites, subject_person_id, opened_at, opened_by, state, union_officer,
      employer_officer, clause, section, department, station, standing, opened_on, reckoned_on)
    select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
      'grievance', 'Case ' || n, '[]',
      'member-' || n % 5000, '2002-06-' || lpad((1 + n % 28)::text, 2, '0') || 'T08:00:00.000Z', 'member-' || n % 5000,
      jsonb_build_object('openedOn', date '${TODAY}' - 1, 'subject', jsonb_build_object('title', 'Case ' || n,
        'clause', '9.1.A', 'version', '2002-03-01', 'grievant', 'member-' || n % 5000, 'remedy', 'To be made whole.',
        'statement', repeat('x', 600)), 'moves', jsonb_build_array(jsonb_build_object('act', 'learn', 'by', 'grievant',
        'on', date '${TODAY}' - 24 + n / 7 % 24))), 'steward-' || n * 7 % ${OFFICERS},
      case when n % 50 = 0 then null else 'relations-' || n * 11 % ${OFFICERS} end, '9.' || 1 + n % 17 || '.A',
      '9.' || 1 + n % 17, 'Department ' || n % 12, 'step-1', 'At step 1', date '${TODAY}' - (n % 90), date '${TODAY}' - 1
    from generate_series(1, $1::int) n`;

const CHAINS = `
  insert into entente.chains (matter_id, room, seq, hash)
    select id, 'shared', 1, repeat('0', 64) from entente.matters where kind <> 'workspace'`;

/** One clock a case, and a second one for three cases of ten: an answer of the other side, or an officer's task. */
const CLOCKS = `
  insert into entente.clocks (matter_id, room, name, source, what, act, movers, side, person_id, since, due, minute,
      clause, on_lapse, effect, counts, agreed)
    select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, case when k = 1 then 'shared' else 'union' end,
      'clock-' || k, case when k = 1 then 'procedure' else 'task' end, 'Appeal to the next step', 'appeal', 'grievant',
      case when n % 2 = 0 or k = 2 then 'union' else 'employer' end,
      case when k = 2 then 'steward-' || n * 13 % ${OFFICERS} end, date '${TODAY}' - 20,
      case when n % 41 = 1 then null else date '${TODAY}' - 3 + n / 7 % 60 end, null, '7.8',
      'The case ends.', (array['right lost', 'next step open', 'deemed', 'nothing stated'])[1 + n % 4], 'Calendar days.', false
    from generate_series(1, $1::int) n, generate_series(1, 2) k where k = 1 or n % 10 < 3`;

/** Fills a seeded workspace with so many open cases, within `keep`. The session of one officer is `OFFICER`. */
export const fillDocket = async (tx: Querying, cases: number): Promise<void> => {
  await tx.query(PEOPLE);
  await tx.query(SEATS);
  await tx.query(MATTERS, [cases]);
  await tx.query(CHAINS);
  await tx.query(CLOCKS, [cases]);
};

export const OFFICER = { personId: "steward-7", party: "union", role: "steward" } as const;
