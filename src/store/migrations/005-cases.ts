/**
 * The docket: what a case is about and where it stands, its clocks, the steps it took, its documents, and who
 * handles it for each party. Heading, clocks and turns are read from the record and may be reckoned anew from
 * it; documents are part of the record and never change.
 */
export const cases = `
alter table entente.matters
  -- The case that an information request is about, or the lead that a case was joined into.
  add column parent_id uuid references entente.matters deferrable initially immediate,
  -- Further grievants beside the subject.
  add column grievants text[] collate "C" not null default '{}',
  add column union_officer text collate "C" references entente.people,
  add column employer_officer text collate "C" references entente.people,
  add column clause text collate "C",
  add column section text collate "C",
  add column department text collate "C",
  add column station text collate "C",
  add column standing text,
  add column opened_on date,
  add column ended_on date,
  add column outcome text collate "C",
  -- The day for which station and clocks were last reckoned; null until they are.
  add column reckoned_on date;

create index matters_by_union_officer on entente.matters (union_officer) where union_officer is not null;
create index matters_by_employer_officer on entente.matters (employer_officer) where employer_officer is not null;
create index matters_open_by_union_officer on entente.matters (union_officer) where ended_on is null;
create index matters_open_by_employer_officer on entente.matters (employer_officer) where ended_on is null;
create index matters_open_by_department on entente.matters (department) where ended_on is null;
create index matters_open_by_kind on entente.matters (kind) where ended_on is null;
create index matters_by_parent on entente.matters (parent_id) where parent_id is not null;
create index matters_by_opening on entente.matters (opened_at desc, id);
create index matters_unreckoned on entente.matters (id) where reckoned_on is null and kind <> 'workspace';

-- What a role may do is asked once a query; what is asked of each row names no other table.
drop policy seen on entente.matters;
create policy seen on entente.matters for select to entente_session using (
  (select entente.may('matters:all'))
  or (kind = 'workspace' and (select entente.person()) is not null)
  or (subject_person_id = (select entente.person()) and (select entente.may('matters:own')))
  or ((select entente.person()) = any (grievants) and (select entente.may('matters:own')))
  or (arbitrator_id = (select entente.person()) and (select entente.may('matters:seated')))
);
grant update (parent_id, grievants, union_officer, employer_officer, clause, section, department, station, standing,
  opened_on, ended_on, outcome, reckoned_on) on entente.matters to entente_session;

-- Who handles a case for a party is that party's to say: whoever may assign, and whoever has it or takes what
-- nobody has.
create function entente.assigns(of_party text, before text, after text) returns boolean language sql stable
  as $$ select before is not distinct from after or current_user = 'entente_keeper' or (of_party = entente.party()
    and entente.may('matters:act') and (entente.may('cases:assign') or before = entente.person()
      or (before is null and after = entente.person() and entente.may('room:party')))) $$;
create function entente.assigned() returns trigger language plpgsql as $$
begin
  if current_user = 'entente_session' and not (
    entente.assigns('union', old.union_officer, new.union_officer)
    and entente.assigns('employer', old.employer_officer, new.employer_officer)) then
    raise exception 'who handles a case is said by its own party' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger assigned before update of union_officer, employer_officer on entente.matters
  for each row execute function entente.assigned();

drop policy known on entente.people;
create policy known on entente.people for select to entente_session using (
  id = (select entente.person())
  or (select entente.may('people:list'))
  or exists (select 1 from entente.memberships m where m.person_id = people.id)
  or exists (select 1 from entente.matters m where m.subject_person_id = people.id)
  -- Asked once a query: an array cannot be looked up in an index before the walls have been passed.
  or id in (select unnest(m.grievants) from entente.matters m)
);

drop policy seen on entente.notes;
create policy seen on entente.notes for select to entente_session using (
  exists (select 1 from entente.matters m where m.id = matter_id)
  and ((room = 'shared' and ((select entente.may('notes:shared')) or (select entente.may('notes:read'))))
    or (room = (select entente.party()) and (select entente.may('room:party'))))
);

create table entente.clocks (
  matter_id uuid not null references entente.matters,
  room text collate "C" not null check (room in ('shared', 'union', 'employer')),
  name text collate "C" not null check (name <> ''),
  source text collate "C" not null check (source in ('procedure', 'task', 'hearing', 'remedy')),
  what text not null,
  act text collate "C" not null,
  movers text not null,
  side text collate "C" not null check (side in ('union', 'employer', 'both')),
  -- Whose task it is.
  person_id text collate "C" references entente.people,
  since date not null,
  -- The last day; null for a step that is open without one.
  due date,
  -- Where it is counted in hours: the minute of the last day, 0 for midnight.
  minute integer check (minute between 0 and 1440),
  clause text collate "C" not null,
  on_lapse text not null,
  effect text collate "C" check (effect in ('right lost', 'next step open', 'deemed', 'nothing stated')),
  counts text not null,
  agreed boolean not null,
  primary key (matter_id, room, name)
);
create index clocks_by_due on entente.clocks (due, minute, matter_id, room, name);
create index clocks_by_person on entente.clocks (person_id, due) where person_id is not null;
create index clocks_that_move on entente.clocks (due)
  where room = 'shared' and effect in ('right lost', 'next step open', 'deemed');

create table entente.turns (
  matter_id uuid not null references entente.matters,
  seq integer not null check (seq >= 1),
  station text collate "C" not null,
  act text collate "C" not null,
  mover text collate "C" not null,
  side text collate "C" not null check (side in ('union', 'employer', 'both')),
  since date not null,
  due date,
  done_on date,
  -- From the day it began to the day it was done.
  days integer,
  late_days integer,
  lapsed boolean not null,
  primary key (matter_id, seq)
);
create index turns_by_since on entente.turns (since);

create table entente.documents (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null,
  room text collate "C" not null,
  seq integer not null,
  author text collate "C" not null,
  party text collate "C" not null references entente.parties,
  at text collate "C" not null,
  name text not null check (name <> ''),
  media text collate "C" not null check (media <> ''),
  size integer not null check (size > 0 and size = octet_length(bytes)),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The chain carries only the digest of salt, name, media and sha256.
  salt text collate "C" not null,
  bytes bytea not null,
  unique (matter_id, room, seq),
  foreign key (matter_id, room, seq) references entente.journal
);
create trigger never before update or delete or truncate on entente.documents
  for each statement execute function entente.never();
-- What is uploaded is compressed already, for the most part.
alter table entente.documents alter column bytes set storage external;

call entente.wall('clocks');
call entente.wall('turns');
call entente.wall('documents');
grant select, insert, update, delete on entente.clocks, entente.turns to entente_session;
grant select, insert on entente.documents to entente_session;

-- Who sees every matter is not asked about each one.
create policy seen on entente.clocks for select to entente_session using (
  (room = 'shared' or (room = (select entente.party()) and (select entente.may('room:party'))))
  and ((select entente.may('matters:all')) or exists (select 1 from entente.matters m where m.id = matter_id))
);
create policy begun on entente.clocks for insert to entente_session with check (entente.acts(matter_id, room));
create policy moved on entente.clocks for update to entente_session
  using (entente.acts(matter_id, room)) with check (entente.acts(matter_id, room));
create policy struck on entente.clocks for delete to entente_session using (entente.acts(matter_id, room));

create policy seen on entente.turns for select to entente_session using (
  (select entente.may('matters:all')) or exists (select 1 from entente.matters m where m.id = matter_id)
);
create policy begun on entente.turns for insert to entente_session with check (entente.acts(matter_id, 'shared'));
create policy moved on entente.turns for update to entente_session
  using (entente.acts(matter_id, 'shared')) with check (entente.acts(matter_id, 'shared'));
create policy struck on entente.turns for delete to entente_session using (entente.acts(matter_id, 'shared'));

create policy seen on entente.documents for select to entente_session using (
  exists (select 1 from entente.matters m where m.id = matter_id)
  and ((room = 'shared' and ((select entente.may('notes:shared')) or (select entente.may('notes:read'))))
    or (room = (select entente.party()) and (select entente.may('room:party'))))
);
create policy written on entente.documents for insert to entente_session with check (
  author = (select entente.person()) and party = (select entente.party()) and entente.acts(matter_id, room)
  and (room <> 'shared' or (select entente.may('notes:shared')))
);
`;
