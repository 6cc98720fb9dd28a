import type { Querying } from "./store.ts";

/** The longest lead that a person may choose, in days. */
const LONGEST_LEAD = 60;

/** Each person in each party: which cases the person sees there, and whether its room is open. */
export const SEATS = `seats as (
    select m.person_id, m.party, bool_or(r.granted = 'matters:all') as sees_all,
      bool_or(r.granted = 'matters:own') as sees_own, bool_or(r.granted = 'room:party') as enters
      from entente.memberships m join entente.role_rights r on r.role = m.role
     where m.party <> 'neutral' group by m.person_id, m.party)`;

/** Every clock that runs out soon or has run out. */
const DUE = `due as (
    select c.matter_id, c.room, c.name, c.side, c.person_id, c.due, c.effect, c.what, c.on_lapse,
      m.union_officer, m.employer_officer, m.subject_person_id, m.grievants
      from entente.clocks c join entente.matters m on m.id = c.matter_id
     where c.due <= $1::date + ${LONGEST_LEAD} and (m.ended_on is null or c.source <> 'procedure'))`;

/** Whom a clock concerns: who handles the case for its side, whose task it is, and the grievants where nobody does. */
const CONCERNED = `concerned as (
    select d.*, 'union' as party, d.union_officer as who, false as own
      from due d where d.side <> 'employer' and d.union_officer is not null
    union select d.*, 'employer', d.employer_officer, false
      from due d where d.side <> 'union' and d.employer_officer is not null
    union select d.*, 'union', d.subject_person_id, true
      from due d where d.side <> 'employer' and d.union_officer is null and d.subject_person_id is not null
    union select d.*, 'union', unnest(d.grievants), true
      from due d where d.side <> 'employer' and d.union_officer is null and d.grievants <> '{}'
    union select d.*, s.party, d.person_id, false
      from due d join seats s on s.person_id = d.person_id where d.side in ('both', s.party))`;

/**
 * What each is told today: of the leads that the person chose the shortest that has come, or that the last day has
 * passed. A lead that came while nothing ran is told when it runs again, one that a shorter lead follows is not.
 */
const TOLD = `told as (
    select c.who, c.party, c.matter_id, c.room, c.name,
      case when c.due >= $1::date then 'lead' when c.effect = 'right lost' then 'lapsed' else 'overdue' end as kind,
      c.due, lead.days as lead,
      c.what || case when c.due < $1::date and c.on_lapse <> '' then '. ' || c.on_lapse else '' end as text
      from concerned c
      join seats s on s.person_id = c.who and s.party = c.party
      left join entente.reminder_settings r on r.person_id = c.who and r.party = c.party
      left join lateral (select min(one) as days from unnest(coalesce(r.leads, '{7,3,1,0}')) one
        where one >= c.due - $1::date and c.due >= $1::date) lead on true
     where (s.sees_all or (c.own and s.sees_own))
       and (c.room = 'shared' or (c.room = c.party and s.enters))
       and (c.due < $1::date or lead.days is not null))`;

/** What is told already collides and is left as it is, so that a sweep may be broken off and repeated. */
const SWEEP = `insert into entente.notices (person_id, party, matter_id, room, clock, kind, due, lead, on_day, text)
  with ${SEATS}, ${DUE}, ${CONCERNED}, ${TOLD}
  select who, party, matter_id, room, name, kind, due, lead, $1::date, text from told
  on conflict do nothing returning 1 as written`;

/** What somebody left unread for longer than that person allows goes to whom the person named, once for a clock. */
const ESCALATE = `insert into entente.notices (person_id, party, matter_id, room, clock, kind, due, on_day, text)
  with ${SEATS}
  select r.escalate_to, n.party, n.matter_id, n.room, n.clock, 'escalation', n.due, $1::date, min(n.text)
    from entente.notices n
    join entente.reminder_settings r on r.person_id = n.person_id and r.party = n.party
    join seats s on s.person_id = r.escalate_to and s.party = n.party and s.sees_all
    join entente.clocks c on c.matter_id = n.matter_id and c.room = n.room and c.name = n.clock and c.due = n.due
    join entente.matters m on m.id = n.matter_id
   where not n.read and n.kind in ('lead', 'overdue', 'lapsed') and n.on_day + r.escalate_after <= $1::date
     and (n.room = 'shared' or (n.room = n.party and s.enters)) and (m.ended_on is null or c.source <> 'procedure')
   group by r.escalate_to, n.party, n.matter_id, n.room, n.clock, n.due
  on conflict do nothing returning 1 as written`;

/** Two sweeps that write the same notices in another order would wait for each other for ever. */
const ALONE = "select pg_advisory_xact_lock(3, 2)";

/** How many notices a sweep wrote. */
export interface Swept {
  readonly told: number;
  readonly escalated: number;
}

/**
 * Writes every reminder that falls due by a day, YYYY-MM-DD, within a transaction of the keeper: for who handles the
 * case for the clock's side, for whose task it is, and for the grievants where nobody handles it for the union. Nobody
 * is told of a matter or a room that the person does not see. The same day again writes nothing anew.
 */
export const sweepNotices = async (tx: Querying, day: string): Promise<Swept> => {
  await tx.query(ALONE);
  const told = await tx.query(SWEEP, [day]);
  const escalated = await tx.query(ESCALATE, [day]);
  return { told: told.length, escalated: escalated.length };
};
