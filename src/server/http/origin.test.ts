import { describe, expect, it } from "vitest";
import { comesFromHere } from "./origin.ts";

const HERE = "127.0.0.1:4000";
const cases: readonly [
  says: string,
  method: string,
  host: string,
  origin: string | undefined,
  site: string | undefined,
  publicHost: string | null,
  code: string | undefined,
][] = [
  ["a page of ours posts", "POST", HERE, `http://${HERE}`, "same-origin", null, undefined],
  ["a command posts", "POST", HERE, undefined, undefined, null, undefined],
  ["another site posts", "POST", HERE, "https://elsewhere.example", "cross-site", null, "cross-origin"],
  [
    "another site posts from an old browser",
    "POST",
    HERE,
    "https://elsewhere.example",
    undefined,
    null,
    "cross-origin",
  ],
  [
    "another port of this machine posts",
    "POST",
    HERE,
    "http://127.0.0.1:9",
    "same-site",
    null,
    "cross-origin",
  ],
  ["a sandboxed frame posts", "POST", HERE, "null", undefined, null, "cross-origin"],
  ["another site links here", "GET", HERE, undefined, "cross-site", null, undefined],
  ["a foreign name points here", "GET", "rebound.example:4000", undefined, undefined, null, "unknown-host"],
  ["no host at all", "GET", "", undefined, undefined, null, "unknown-host"],
  ["the public name", "GET", "record.example", undefined, undefined, "record.example", undefined],
  ["the name localhost", "GET", "localhost:4000", undefined, undefined, null, undefined],
];

describe("where a request came from", () => {
  it.each(cases)("%s", (_says, method, host, origin, site, publicHost, code) => {
    expect(comesFromHere({ method, host, origin, site }, publicHost)?.code).toBe(code);
  });
});
