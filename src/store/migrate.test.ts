import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../people/index.ts";
import { checksum, migrate, migrationRefusal } from "./migrate.ts";
import { type Migration, migrations } from "./migrations/index.ts";
import { stores, type TestStore } from "./testing.ts";

const step = (number: number, sql: string): Migration => ({ number, name: `step ${number}`, sql });
const done = (...steps: Migration[]) => steps.map((one) => ({ number: one.number, sha256: checksum(one) }));
const [first, second] = [step(1, "select 1"), step(2, "select 2")];

const cases: readonly [string, ReturnType<typeof done>, Migration[], string | undefined][] = [
  ["nothing done yet", [], [first, second], undefined],
  ["all done", done(first, second), [first, second], undefined],
  ["a step to come", done(first), [first, second], undefined],
  ["an edited step", done(first), [step(1, "select 1 "), second], "migration-edited"],
  ["a step of a newer release", done(first, second), [first], "store-newer"],
];

describe("migrationRefusal", () => {
  it.each(cases)("%s", (_, before, known, code) => expect(migrationRefusal(before, known)?.code).toBe(code));

  it("finds the numbers in order, from 0", () =>
    expect(migrations.map((one) => one.number)).toEqual(migrations.map((_, index) => index)));
});

describe.each(stores)("migrating on $name", ({ open }) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await open();
  });
  afterAll(() => test.drop());

  it("does nothing a second time", async () => {
    expect(await test.database.transaction((connection) => migrate(connection))).toBeUndefined();
  });

  it("applies a new step, and refuses the same step once it is edited", async () => {
    const next = step(99, "create table entente.tried (id integer); call entente.wall('tried');");
    const apply = (last: Migration) =>
      test.database.transaction((connection) => migrate(connection, [...migrations, last]));
    expect(await apply(next)).toBeUndefined();
    const edited = await apply({ ...next, sql: `${next.sql} ` });
    expect(edited).toMatchObject({ code: "migration-edited", compared: { number: 99 } });
    const older = await test.database.transaction((connection) => migrate(connection));
    expect(older).toMatchObject({ code: "store-newer", compared: { database: 99 } });
  });

  it("leaves nothing of a step that fails", async () => {
    const broken = step(100, "create table entente.half (id integer); select no_such_function();");
    const tried = test.database.transaction((connection) =>
      migrate(connection, [
        ...migrations,
        step(99, "create table entente.tried (id integer); call entente.wall('tried');"),
        broken,
      ]),
    );
    await expect(tried).rejects.toThrow("no_such_function");
    const [half] = await test.database.transaction((connection) =>
      connection.query<{ here: string | null }>("select to_regclass('entente.half')::text as here"),
    );
    expect(half).toEqual({ here: null });
  });

  it("writes what each role may do where the walls read it", async () => {
    const held = await test.store.keep((tx) =>
      tx.query<{ n: number }>("select count(*)::int as n from entente.role_rights"),
    );
    expect(held).toEqual([{ n: roles.flatMap((role) => role.rights).length }]);
  });

  it("reads the same values on every database", async () => {
    const sql = `select 9007199254740993::int8 as big, 5::int8 as small, 5::int4 as number, 1.50::numeric as exact,
      date '2002-02-28' as day, timestamptz '2002-07-01 08:30:00.5-07' as instant, timestamp '2002-07-01 08:30' as bare,
      '{"a":[1,null]}'::jsonb as json, true as yes, null as nothing, array['a','b'] as list`;
    expect(await test.database.transaction((connection) => connection.query(sql))).toEqual([
      {
        big: 9007199254740993n,
        small: 5n,
        number: 5,
        exact: "1.50",
        day: "2002-02-28",
        instant: "2002-07-01T15:30:00.500Z",
        bare: "2002-07-01T08:30:00.000Z",
        json: { a: [1, null] },
        yes: true,
        nothing: null,
        list: ["a", "b"],
      },
    ]);
  });
});
