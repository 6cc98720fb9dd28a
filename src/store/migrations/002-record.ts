/** Matters, their chains, notes, idempotency keys and what each person has read. */
export const record = `
create table entente.matters (
  id uuid primary key default gen_random_uuid(),
  kind text collate "C" not null,
  title text not null,
  cites jsonb not null,
  subject_person_id text collate "C" references entente.people,
  arbitrator_id text collate "C" references entente.people,
  opened_at text collate "C" not null,
  opened_by text collate "C" not null,
  state jsonb not null
);
create unique index one_workspace_matter on entente.matters (kind) where kind = 'workspace';
create index matters_by_subject on entente.matters (subject_person_id);

-- The end of each room's chain, kept in the transaction that writes the entry: a tail cut off shows here.
create table entente.chains (
  matter_id uuid not null references entente.matters,
  room text collate "C" not null check (room in ('shared', 'union', 'employer')),
  seq integer not null check (seq >= 0),
  hash text collate "C" not null,
  -- A private room's own state; the shared state is the matter's.
  state jsonb,
  primary key (matter_id, room)
);

create table entente.journal (
  matter_id uuid not null,
  room text collate "C" not null,
  seq integer not null check (seq >= 1),
  at text collate "C" not null check (at ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$'),
  actor text collate "C" not null,
  party text collate "C" not null references entente.parties,
  act text collate "C" not null check (act <> ''),
  -- Canonical JSON, byte for byte as it was hashed.
  payload text not null,
  key text collate "C" not null,
  prev text collate "C" not null check (prev ~ '^[0-9a-f]{64}$'),
  hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (matter_id, room, seq),
  foreign key (matter_id, room) references entente.chains
);

create table entente.notes (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null,
  room text collate "C" not null,
  seq integer not null,
  author text collate "C" not null,
  party text collate "C" not null references entente.parties,
  at text collate "C" not null,
  -- The chain carries only the digest of salt and text, so that who may not read notes still verifies it.
  salt text collate "C" not null,
  text text not null check (text <> ''),
  unique (matter_id, room, seq),
  foreign key (matter_id, room, seq) references entente.journal
);

create table entente.keys (
  person_id text collate "C" not null,
  party text collate "C" not null,
  key text collate "C" not null,
  digest text collate "C" not null,
  result jsonb not null,
  primary key (person_id, party, key)
);

create table entente.reads (
  matter_id uuid not null references entente.matters,
  person_id text collate "C" not null references entente.people,
  room text collate "C" not null,
  seq integer not null,
  primary key (person_id, matter_id, room)
);

-- Nothing written is overwritten, not even by the owner: a correction is a reversal.
create function entente.never() returns trigger language plpgsql
  as $$ begin raise exception 'the record is never changed: append a reversal'; end $$;
create trigger never before update or delete or truncate on entente.journal
  for each statement execute function entente.never();
create trigger never before update or delete or truncate on entente.notes
  for each statement execute function entente.never();

call entente.wall('matters');
call entente.wall('chains');
call entente.wall('journal');
call entente.wall('notes');
call entente.wall('keys');
call entente.wall('reads');

grant select, insert on entente.matters, entente.chains, entente.journal, entente.notes, entente.keys,
  entente.reads to entente_session;
grant update (state, arbitrator_id) on entente.matters to entente_session;
grant update (seq, hash, state) on entente.chains to entente_session;
grant update (seq) on entente.reads to entente_session;

create policy seen on entente.matters for select to entente_session using (
  (kind = 'workspace' and (select entente.person()) is not null)
  or (select entente.may('matters:all'))
  or (subject_person_id = (select entente.person()) and (select entente.may('matters:own')))
  or (arbitrator_id = (select entente.person()) and (select entente.may('matters:seated')))
);
create policy opened on entente.matters for insert to entente_session with check (
  kind <> 'workspace' and opened_by = (select entente.person()) and (select entente.may('matters:open'))
  and ((select entente.may('matters:all')) or subject_person_id = (select entente.person()))
);
create policy acted on entente.matters for update to entente_session using (
  kind <> 'workspace' and (select entente.may('matters:act'))
);

-- Writing is decided for one row at a time, so a function reads best; reading is spelled out in each policy,
-- where the database asks who is there once for the whole query.
create function entente.acts(matter uuid, of_room text) returns boolean language sql stable
  as $$ select exists (select 1 from entente.matters m where m.id = matter and case
    when m.kind = 'workspace' then of_room = 'shared' and (entente.may('facts:set') or entente.may('day:move'))
    when of_room = 'shared' then entente.may('matters:act')
    else of_room = entente.party() and entente.may('room:party') end) $$;

create policy seen on entente.chains for select to entente_session using (
  exists (select 1 from entente.matters m where m.id = matter_id)
  and (room = 'shared' or (room = (select entente.party()) and (select entente.may('room:party'))))
);
create policy begun on entente.chains for insert to entente_session with check (entente.acts(matter_id, room));
create policy grown on entente.chains for update to entente_session using (entente.acts(matter_id, room));

create policy seen on entente.journal for select to entente_session using (
  exists (select 1 from entente.matters m where m.id = matter_id)
  and (room = 'shared' or (room = (select entente.party()) and (select entente.may('room:party'))))
);
create policy written on entente.journal for insert to entente_session with check (
  actor = (select entente.person()) and party = (select entente.party()) and entente.acts(matter_id, room)
);

create policy seen on entente.notes for select to entente_session using (
  exists (select 1 from entente.matters m where m.id = matter_id)
  and ((room = 'shared' and (select entente.may('notes:shared')))
    or (room = (select entente.party()) and (select entente.may('room:party'))))
);
create policy written on entente.notes for insert to entente_session with check (
  author = (select entente.person()) and party = (select entente.party()) and entente.acts(matter_id, room)
  and (room <> 'shared' or (select entente.may('notes:shared')))
);

create policy own on entente.keys to entente_session
  using (person_id = (select entente.person()) and party = (select entente.party()))
  with check (person_id = (select entente.person()) and party = (select entente.party()));
create policy own on entente.reads to entente_session
  using (person_id = (select entente.person()))
  with check (person_id = (select entente.person()) and exists (
    select 1 from entente.matters m where m.id = matter_id));

-- A name is known to oneself, to officers, where its bearer is an officer, and on a matter that one sees.
create policy known on entente.people for select to entente_session using (
  id = (select entente.person())
  or (select entente.may('people:list'))
  or exists (select 1 from entente.memberships m where m.person_id = people.id)
  or exists (select 1 from entente.matters m where m.subject_person_id = people.id)
);
`;
