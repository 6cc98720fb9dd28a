/** The workspace, its people and what each role may do. */
export const ground = `
create table entente.role_rights (
  role text collate "C" not null,
  granted text collate "C" not null,
  primary key (role, granted)
);

-- Who asks: set for one transaction when it opens, null outside.
create function entente.person() returns text language sql stable
  as $$ select nullif(current_setting('entente.person', true), '') $$;
create function entente.party() returns text language sql stable
  as $$ select nullif(current_setting('entente.party', true), '') $$;
create function entente.role() returns text language sql stable
  as $$ select nullif(current_setting('entente.role', true), '') $$;
-- The keeper may all; a session what its role grants.
create function entente.may(wanted text) returns boolean language sql stable
  as $$ select current_user = 'entente_keeper' or exists (
    select 1 from entente.role_rights r where r.role = entente.role() and r.granted = wanted) $$;

create table entente.workspace (
  only_one boolean primary key default true check (only_one),
  name text not null,
  -- The day the workspace lives in; null is the real day.
  day date,
  sample boolean not null default false
);

create table entente.parties (
  id text collate "C" primary key check (id in ('union', 'employer', 'neutral')),
  name text not null
);

create table entente.people (
  id text collate "C" primary key check (id ~ '^[a-z0-9][a-z0-9._-]{0,63}$' and id <> 'system'),
  name text not null check (name <> '')
);

create table entente.memberships (
  person_id text collate "C" not null references entente.people,
  party text collate "C" not null references entente.parties,
  role text collate "C" not null,
  primary key (person_id, party, role)
);

create table entente.positions (
  person_id text collate "C" not null references entente.people,
  classification text not null,
  time_base text not null,
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (person_id, from_day, classification)
);

call entente.wall('role_rights');
call entente.wall('workspace');
call entente.wall('parties');
call entente.wall('people');
call entente.wall('memberships');
call entente.wall('positions');

grant select on entente.role_rights, entente.workspace, entente.parties, entente.people,
  entente.memberships, entente.positions to entente_session;
grant update (day) on entente.workspace to entente_session;

create policy anyone on entente.role_rights for select to entente_session
  using ((select entente.person()) is not null);
create policy anyone on entente.workspace for select to entente_session
  using ((select entente.person()) is not null);
create policy mover on entente.workspace for update to entente_session
  using ((select entente.may('day:move')) and sample);
create policy anyone on entente.parties for select to entente_session
  using ((select entente.person()) is not null);

-- That a person is an officer is known to all; that a person is a member is the union's to know.
create policy known on entente.memberships for select to entente_session using (
  person_id = (select entente.person())
  or (party = (select entente.party()) and (select entente.may('people:list')))
  or ((select entente.person()) is not null and exists (
    select 1 from entente.role_rights r where r.role = memberships.role and r.granted = 'role:public'))
);
create policy known on entente.positions for select to entente_session
  using (person_id = (select entente.person()) or (select entente.may('people:list')));
`;
