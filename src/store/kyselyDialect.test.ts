import { betterAuth } from "better-auth";
import { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedWorkspace } from "./seedWorkspace.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { sampleSeed, sessions } from "./testingPeople.ts";

interface Tables {
  "auth.verification": { id: string; identifier: string; value: string; expiresAt: Date };
}

describe.each(stores)("the kysely dialect on $name", ({ open }) => {
  let test: TestStore;
  let db: Kysely<Tables>;
  beforeAll(async () => {
    test = await open();
    unrefused(await seedWorkspace(test.store, sampleSeed));
    db = new Kysely<Tables>({ dialect: test.store.kyselyDialect() });
  });
  afterAll(() => test.drop());

  const row = (id: string) => ({ id, identifier: id, value: "v", expiresAt: new Date(Date.UTC(2002, 6, 1)) });
  const ids = async () =>
    (await db.selectFrom("auth.verification").select("id").orderBy("id").execute()).map((one) => one.id);

  it("writes, counts what it changed, and reads instants as dates", async () => {
    await db.insertInto("auth.verification").values(row("a")).execute();
    const [changed] = await db.updateTable("auth.verification").set({ value: "w" }).execute();
    expect(changed?.numUpdatedRows).toBe(1n);
    const found = await db.selectFrom("auth.verification").selectAll().executeTakeFirstOrThrow();
    expect(found).toMatchObject({ value: "w", expiresAt: row("a").expiresAt });
  });

  it("keeps a transaction that commits, drops one that throws, and holds no others up after", async () => {
    await db.transaction().execute((tx) => tx.insertInto("auth.verification").values(row("b")).execute());
    const fails = db.transaction().execute(async (tx) => {
      await tx.insertInto("auth.verification").values(row("c")).execute();
      throw new Error("no");
    });
    await expect(fails).rejects.toThrow("no");
    const twice = db
      .transaction()
      .execute((tx) => tx.insertInto("auth.verification").values(row("a")).execute());
    await expect(twice).rejects.toThrow(/duplicate key/);
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("runs beside the sessions' transactions without mixing with them", async () => {
    const round = (n: number) =>
      n % 2
        ? db.transaction().execute((tx) =>
            tx
              .insertInto("auth.verification")
              .values(row(`r${n}`))
              .execute(),
          )
        : test.store.act(sessions.steward, (tx) => tx.query("select pg_sleep(0.001)"));
    await Promise.all(Array.from({ length: 20 }, (_, n) => round(n)));
    expect((await ids()).filter((id) => id.startsWith("r"))).toHaveLength(10);
  });

  it("carries sign-up, sign-in and the session of the sign-in library", async () => {
    const auth = betterAuth({
      baseURL: "http://localhost",
      secret: "a secret of the test, long enough to be one",
      telemetry: { enabled: false },
      database: { dialect: test.store.kyselyDialect(), type: "postgres", schemaName: "auth" },
      emailAndPassword: { enabled: true },
      user: { additionalFields: { personId: { type: "string", required: false, input: false } } },
    });
    const mine = { email: "member@sample.test", password: "a long sample password" };
    const { user } = await auth.api.signUpEmail({ body: { ...mine, name: "Sample member" } });
    const context = await auth.$context;
    await context.internalAdapter.updateUser(user.id, { personId: "member" });
    const { headers } = await auth.api.signInEmail({ body: mine, returnHeaders: true });
    const cookie = headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(session?.user).toMatchObject({ email: mine.email, personId: "member" });
    await expect(auth.api.signInEmail({ body: { ...mine, password: "another password" } })).rejects.toThrow(
      /Invalid/,
    );
  });
});
