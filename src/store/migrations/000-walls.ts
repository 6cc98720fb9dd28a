/**
 * The ground of the walls: the schema, two roles without a password, and the procedure that puts a table
 * behind them. A session takes the one role and reads through its policies alone; the keeper (backup,
 * verification, seeding) takes the other and reads all. Security is forced, so it is not enough to own a
 * table: the owner reads as a member of the keeper's role, or as the server's superuser, or not at all.
 */
export const walls = `
do $$
declare name text;
begin
  foreach name in array array['entente_session', 'entente_keeper'] loop
    begin
      -- Roles belong to the whole server: another database of it may have made them already.
      if not exists (select 1 from pg_roles where rolname = name) then
        execute format('create role %I nologin', name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to %I', name, current_user);
    end if;
  end loop;
end $$;

create schema entente;
grant usage on schema entente to entente_session, entente_keeper;

create procedure entente.wall(name text) language plpgsql as $$
begin
  execute format('alter table entente.%I enable row level security', name);
  execute format('alter table entente.%I force row level security', name);
  execute format('grant select, insert, update, delete on entente.%I to entente_keeper', name);
  execute format('create policy keeper on entente.%I to entente_keeper using (true) with check (true)', name);
end $$;

create table entente.migrations (
  number integer primary key,
  name text not null,
  sha256 text not null
);
call entente.wall('migrations');
`;
