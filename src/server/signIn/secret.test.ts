import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { secretIn } from "./secret.ts";

it("makes a secret once, for its owner's eyes alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entente-secret-"));
  const [first, second] = await Promise.all([secretIn(folder), secretIn(folder)]);
  expect(first).toBe(second);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
  expect(await secretIn(folder)).toBe(first);
  await rm(folder, { recursive: true });
});
