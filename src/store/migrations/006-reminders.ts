/** What each person must know of a case, how each wants to be reminded, the mails that say so, and calendar feeds. */
export const reminders = `
create table entente.reminder_settings (
  person_id text collate "C" not null references entente.people,
  party text collate "C" not null references entente.parties,
  -- Days before a last day; 0 is the day itself.
  leads integer[] not null default '{7,3,1,0}' check (0 <= all (leads) and 60 >= all (leads)),
  mail boolean not null default true,
  digest text collate "C" not null default 'none' check (digest in ('none', 'daily', 'weekly')),
  escalate_after integer check (escalate_after between 1 and 60),
  escalate_to text collate "C" references entente.people,
  primary key (person_id, party),
  check ((escalate_after is null) = (escalate_to is null) and escalate_to <> person_id)
);

create table entente.mails (
  id uuid primary key default gen_random_uuid(),
  person_id text collate "C" not null references entente.people,
  party text collate "C" not null references entente.parties,
  address text not null check (address <> ''),
  subject text not null,
  text text not null,
  message_id text collate "C" not null unique,
  on_day date not null,
  state text collate "C" not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure')),
  tries integer not null default 0,
  last_error text,
  at text collate "C" not null
);
create index mails_by_person on entente.mails (person_id, on_day);
create index mails_under_way on entente.mails (state, on_day) where state in ('waiting', 'sending');

create table entente.notices (
  id uuid primary key default gen_random_uuid(),
  person_id text collate "C" not null references entente.people,
  party text collate "C" not null references entente.parties,
  matter_id uuid not null references entente.matters,
  room text collate "C" not null check (room in ('shared', 'union', 'employer')),
  -- The clock's name; for what no clock tells, the day on which it happened.
  clock text collate "C" not null,
  kind text collate "C" not null
    check (kind in ('lead', 'overdue', 'lapsed', 'escalation', 'handover', 'opened')),
  due date,
  -- The lead of the person's choice by which it was given.
  lead integer,
  on_day date not null,
  text text not null,
  read boolean not null default false,
  -- The mail that told it, once one is written.
  mail_id uuid references entente.mails,
  unique nulls not distinct (person_id, matter_id, room, clock, kind, due, lead, party)
);
create index notices_by_person on entente.notices (person_id, on_day);
create index notices_unread on entente.notices (person_id, matter_id) where not read;
create index notices_unmailed on entente.notices (on_day, person_id) where mail_id is null and not read;

create table entente.feeds (
  id uuid primary key default gen_random_uuid(),
  person_id text collate "C" not null references entente.people,
  party text collate "C" not null references entente.parties,
  role text collate "C" not null,
  -- The address itself is shown once and kept nowhere.
  token_sha256 text collate "C" not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (name <> ''),
  made_at text collate "C" not null,
  revoked_at text collate "C",
  last_read_at text collate "C"
);
create index feeds_by_person on entente.feeds (person_id);

call entente.wall('reminder_settings');
call entente.wall('mails');
call entente.wall('notices');
call entente.wall('feeds');
grant select, insert, update on entente.reminder_settings to entente_session;
grant select on entente.mails to entente_session;
grant select, insert on entente.notices to entente_session;
grant update (read) on entente.notices to entente_session;
grant select, insert on entente.feeds to entente_session;
grant update (revoked_at) on entente.feeds to entente_session;

create policy own on entente.reminder_settings to entente_session
  using (person_id = (select entente.person()) and party = (select entente.party()))
  with check (person_id = (select entente.person()) and party = (select entente.party()));
create policy own on entente.mails for select to entente_session
  using (person_id = (select entente.person()) and party = (select entente.party()));

-- A notice outlives the seat that it was given to; what it tells of is seen or not on the day it is read.
create policy own on entente.notices for select to entente_session using (
  person_id = (select entente.person()) and party = (select entente.party())
  and exists (select 1 from entente.matters m where m.id = matter_id)
  and (room = 'shared' or (room = (select entente.party()) and (select entente.may('room:party'))))
);
create policy read on entente.notices for update to entente_session
  using (person_id = (select entente.person()) and party = (select entente.party()))
  with check (person_id = (select entente.person()) and party = (select entente.party()));
-- Whoever opens a case or hands one over says so; all else is the keeper's to tell.
create policy told on entente.notices for insert to entente_session with check (
  kind in ('opened', 'handover') and room = 'shared' and not read and mail_id is null
  and (kind = 'opened' or party = (select entente.party())) and entente.acts(matter_id, 'shared')
);

create policy own on entente.feeds for select to entente_session
  using (person_id = (select entente.person()) and party = (select entente.party()));
create policy made on entente.feeds for insert to entente_session with check (
  person_id = (select entente.person()) and party = (select entente.party()) and role = (select entente.role())
);
create policy revoked on entente.feeds for update to entente_session
  using (person_id = (select entente.person()) and party = (select entente.party()))
  with check (person_id = (select entente.person()) and party = (select entente.party()));
`;
