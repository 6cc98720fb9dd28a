import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../journal/index.ts";
import { backup } from "./backup.ts";
import { backupTables } from "./backupTables.ts";
import { exportMatter } from "./exportMatter.ts";
import { restore } from "./restore.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Store } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { fillMatter } from "./testingMatter.ts";
import { sampleSeed, sessions } from "./testingPeople.ts";
import { verify } from "./verify.ts";

const contents = (store: Store) =>
  store.keep(async (tx) => {
    const rows: string[] = [];
    for (const table of backupTables)
      for (const { row } of await tx.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${table} t`,
      ))
        rows.push(`${table} ${row}`);
    return rows.sort();
  });

const unzipped = (file: string): string => gunzipSync(readFileSync(file)).toString("utf8");

/** Changes the text of a backup and gives it an honest digest again, as a forger would. */
const forged = (file: string, change: (text: string) => string): Buffer => {
  const lines = unzipped(file).trimEnd().split("\n");
  const body = change(`${lines.slice(0, -1).join("\n")}\n`);
  return gzipSync(`${body}${JSON.stringify({ sha256: sha256(body), rows: lines.length - 2 })}\n`);
};

describe.each(stores)("backing up on $name", ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), "entente-backup-"));
  const file = join(folder, "whole.backup");
  let test: TestStore;
  let matter: string;
  beforeAll(async () => {
    test = await open();
    unrefused(await seedWorkspace(test.store, sampleSeed));
    matter = await fillMatter(test.store, "kept — \u{1F4D6}");
    await test.database.transaction((connection) =>
      connection.query(
        `insert into auth."user" (id, name, email, "personId") values ('u', 'Sample', 'a@b.test', 'member')`,
      ),
    );
    unrefused(await backup(test.store, file));
  });
  afterAll(async () => {
    await test.drop();
    rmSync(folder, { recursive: true });
  });

  it.each(stores)("is restored whole into $name, and verifies there", async (target) => {
    const other = await target.open();
    const verified = unrefused(await restore(file, other.store));
    expect(verified).toMatchObject({ matters: 2, entries: 10, notes: 1, breaks: [] });
    expect(await contents(other.store)).toEqual(await contents(test.store));
    const fileOf = (store: Store) => store.act(sessions.steward, (tx) => exportMatter(tx, matter));
    expect(await fileOf(other.store)).toEqual(await fileOf(test.store));
    expect(unrefused(await verify(other.store)).breaks).toEqual([]);
    expect(await restore(file, other.store)).toMatchObject({ code: "workspace-seeded" });
    await other.drop();
  });

  it("carries every table but those it says it leaves out", async () => {
    const all = await test.database.transaction((connection) =>
      connection.query<{ name: string }>(
        `select oid::regclass::text as name from pg_class
          where relkind = 'r' and relnamespace in ('entente'::regnamespace, 'auth'::regnamespace)`,
      ),
    );
    const left = all.map((row) => row.name).filter((name) => !backupTables.includes(name));
    expect(left.sort()).toEqual([
      "auth.session",
      "auth.verification",
      "entente.migrations",
      "entente.role_rights",
    ]);
  });

  it("is read by its owner alone and never overwritten", async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await backup(test.store, file)).toMatchObject({ code: "backup-file-exists" });
    const nowhere = join(folder, "no", "such");
    expect(await backup(test.store, nowhere)).toMatchObject({ code: "backup-not-written" });
    expect(existsSync(`${nowhere}.part`)).toBe(false);
  });

  const bad: readonly [string, string, (to: string) => void][] = [
    ["backup-not-found", "a file that is not there", () => undefined],
    ["backup-unreadable", "an empty file's folder", (to) => writeFileSync(to, "plain text")],
    [
      "backup-unreadable",
      "another gzip file",
      (to) => writeFileSync(to, gzipSync('{"entente":"other"}\n{}\n')),
    ],
    ["backup-truncated", "an empty file", (to) => writeFileSync(to, "")],
    [
      "backup-truncated",
      "one cut in its compressed middle",
      (to) => {
        writeFileSync(to, readFileSync(file));
        truncateSync(to, statSync(file).size - 200);
      },
    ],
    [
      "backup-truncated",
      "one whose last line is gone",
      (to) => writeFileSync(to, gzipSync(unzipped(file).split("\n").slice(0, -2).join("\n"))),
    ],
    [
      "backup-damaged",
      "one with a changed letter",
      (to) => writeFileSync(to, gzipSync(unzipped(file).replace("Sample note", "Simple note"))),
    ],
    [
      "backup-damaged",
      "one with a line after the end",
      (to) => {
        const last = unzipped(file).split("\n").at(-2);
        writeFileSync(to, gzipSync(`${unzipped(file)}${last}\n`));
      },
    ],
    [
      "record-broken",
      "a forged one with an honest digest",
      (to) =>
        writeFileSync(
          to,
          forged(file, (text) => text.replace("Sample note", "Simple note")),
        ),
    ],
    [
      "record-broken",
      "a forged one without its last entries",
      (to) =>
        writeFileSync(
          to,
          forged(file, (text) =>
            text
              .split("\n")
              .filter(
                (line) =>
                  !/"seq": 2.*"room": "union"|"room": "union".*"seq": 2/.test(line) ||
                  !line.includes("journal"),
              )
              .join("\n"),
          ),
        ),
    ],
    [
      "backup-newer",
      "one of another release",
      (to) =>
        writeFileSync(
          to,
          forged(file, (text) => text.replace('"migrations":[', `"migrations":[[99,"${"0".repeat(64)}"],`)),
        ),
    ],
  ];
  it.each(bad)("refuses as %s %s, and leaves the target empty", async (code, name, make) => {
    const to = join(folder, `${name.replaceAll(/\W+/g, "-")}.backup`);
    make(to);
    const target = await open();
    expect(await restore(to, target.store)).toMatchObject({ code });
    expect(await contents(target.store)).toEqual([]);
    await target.drop();
  });

  it("finds a damaged byte wherever it is", async () => {
    const whole = readFileSync(file);
    const target = await open();
    for (let index = 10; index < whole.length; index += Math.ceil(whole.length / 25)) {
      const copy = Buffer.from(whole);
      copy[index] = copy[index]! ^ 0x55;
      const to = join(folder, `byte-${index}.backup`);
      writeFileSync(to, copy);
      const { code } = (await restore(to, target.store)) as { code: string };
      expect(["backup-damaged", "backup-truncated", "backup-unreadable"]).toContain(code);
    }
    expect(await contents(target.store)).toEqual([]);
    await target.drop();
  });
});
