import { expect, it } from "vitest";
import { hasBrowser, skipped } from "./chromium.ts";

it("has a browser to test with, or says that it skips", () => {
  expect(hasBrowser || skipped).toBe(true);
});
