/** Dated facts, imported texts and rows about one person. */
export const facts = `
create table entente.facts (
  name text collate "C" not null check (name <> ''),
  seq integer not null check (seq >= 1),
  value jsonb not null,
  -- The day since which it holds, where it has one.
  from_day date,
  set_at text collate "C" not null,
  set_by text collate "C" not null,
  primary key (name, seq)
);

create table entente.texts (
  version text collate "C" not null check (version <> ''),
  seq integer not null check (seq >= 1),
  name text not null,
  sha256 text collate "C" not null,
  origin text not null,
  tree jsonb not null,
  report jsonb not null,
  saved_at text collate "C" not null,
  saved_by text collate "C" not null,
  primary key (version, seq)
);

create table entente.personal (
  id uuid primary key default gen_random_uuid(),
  person_id text collate "C" not null references entente.people,
  -- The party that holds the row; its officers read it as far as their role goes.
  party text collate "C" not null references entente.parties,
  kind text collate "C" not null check (kind in ('contact', 'membership', 'pay', 'leave', 'medical')),
  body jsonb not null,
  set_at text collate "C" not null,
  set_by text collate "C" not null
);
create index personal_by_person on entente.personal (person_id);

call entente.wall('facts');
call entente.wall('texts');
call entente.wall('personal');
grant select, insert on entente.facts, entente.texts, entente.personal to entente_session;

create policy anyone on entente.facts for select to entente_session
  using ((select entente.person()) is not null);
create policy setter on entente.facts for insert to entente_session
  with check (set_by = (select entente.person()) and (select entente.may('facts:set')));

create policy anyone on entente.texts for select to entente_session
  using ((select entente.person()) is not null);
create policy setter on entente.texts for insert to entente_session
  with check (saved_by = (select entente.person()) and (select entente.may('facts:set')));

create policy fit on entente.personal for select to entente_session using (
  person_id = (select entente.person())
  or (party = (select entente.party()) and entente.may('personal:' || kind))
);
create policy setter on entente.personal for insert to entente_session with check (
  set_by = (select entente.person()) and party = (select entente.party())
  and (person_id = (select entente.person()) or entente.may('personal:' || kind))
);
`;
