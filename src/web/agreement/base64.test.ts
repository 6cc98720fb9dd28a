import { describe, expect, it } from "vitest";
import { toBase64 } from "./base64.ts";

describe("bytes as base64", () => {
  it.each([0, 1, 2, 3, 0x8000, 0x8001, 100_000])("%i bytes come back the same", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(new Uint8Array(Buffer.from(toBase64(bytes), "base64"))).toEqual(bytes);
  });
});
