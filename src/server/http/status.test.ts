import { describe, expect, it } from "vitest";
import { statusOf } from "./status.ts";

describe("the status of a refusal", () => {
  it.each([
    ["not-a-date", 400],
    ["not-signed-in", 401],
    ["not-your-act", 403],
    ["unknown-section", 404],
    ["idempotency-key-reused", 409],
    ["body-too-large", 413],
    ["outside-agreement", 422],
    ["too-many-attempts", 429],
    ["internal-error", 500],
  ])("%s is %i", (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});
