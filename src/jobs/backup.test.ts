import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { backup, restore } from "../store/index.ts";
import { stores } from "../store/testing.ts";
import { openJobs } from "./index.ts";

it.each(stores)("a backup of $name carries no job, and can be restored beside jobs", async ({ open }) => {
  const [from, to] = [await open(), await open()];
  const folder = mkdtempSync(join(tmpdir(), "entente-jobs-backup-"));
  const file = join(folder, "backup");
  const faults: Error[] = [];
  const opened = [from, to].map(({ store }) =>
    openJobs({ ground: store.jobsGround(), onFault: (error) => faults.push(error) }),
  );
  for (const jobs of opened) {
    jobs.queue("work", {}, async () => undefined);
    await jobs.start();
    await jobs.send("work", { matter: "m1-probe" }, { startAfter: 3600 });
  }
  expect(await backup(from.store, file)).toMatchObject({ file });
  expect(gunzipSync(readFileSync(file)).toString("utf8")).not.toMatch(/pgboss|m1-probe/);
  expect(await restore(file, to.store)).toMatchObject({ breaks: [] });
  const rows = await to.database.transaction((tx) =>
    tx.query("select data from pgboss.job where name = 'work'"),
  );
  expect(rows).toEqual([{ data: { matter: "m1-probe" } }]);
  expect(faults).toEqual([]);
  for (const jobs of opened) await jobs.stop();
  for (const { drop } of [from, to]) await drop();
  rmSync(folder, { recursive: true });
});
