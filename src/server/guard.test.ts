import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stores } from "../store/testing.ts";
import { type TestServer, testServer } from "./testing/server.ts";

describe("the server around the routes", () => {
  let server: TestServer;
  let pages = "";
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.app.inject({ url, headers: { host: "127.0.0.1", ...headers } });
  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), "entente-pages-"));
    await writeFile(join(pages, "index.html"), "<!doctype html><title>Page</title>");
    await writeFile(join(pages, "app-12345678.js"), "plain");
    await writeFile(join(pages, "app-12345678.js.br"), brotliCompressSync("packed"));
    server = await testServer(stores[0]!, { pages });
  });
  afterAll(async () => {
    await server.drop();
    await rm(pages, { recursive: true });
  });

  it.each(["/", "/api/workspace", "/api/nothing", "/agreement/9.1"])(
    "sends the security headers with %s",
    async (url) => {
      const { headers } = await get(url);
      expect(headers["content-security-policy"]).toContain("script-src 'self'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    },
  );

  it("answers every address of the pages with the one page, and never keeps it", async () => {
    for (const url of ["/", "/agreement/9.1.D", "/docket?q=x"]) {
      const reply = await get(url, { accept: "text/html" });
      expect([reply.statusCode, reply.headers["cache-control"]]).toEqual([200, "no-cache"]);
      expect(reply.body).toContain("<title>Page</title>");
    }
  });

  it("sends the compressed copy, to be kept for ever, to whoever takes it", async () => {
    const packed = await get("/app-12345678.js", { "accept-encoding": "br" });
    expect(packed.headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect((await get("/app-12345678.js")).body).toBe("plain");
  });

  it.each([
    ["/api/nothing", 404, "unknown-route"],
    ["/../../etc/passwd", 404, "unknown-route"],
  ])("refuses %s", async (url, status, code) => {
    const reply = await get(url, { accept: "application/json" });
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  });

  it("refuses a body that is too large, no JSON, or of another type", async () => {
    const post = (payload: string, type: string) =>
      server.app.inject({
        method: "POST",
        url: "/api/workspace/sign-in",
        payload,
        headers: { host: "127.0.0.1", "content-type": type },
      });
    const cases = [
      await post("x".repeat(1_100_000), "application/json"),
      await post("{", "application/json"),
      await post("<a/>", "text/xml"),
    ];
    expect(cases.map((reply) => reply.json().code)).toEqual(["body-too-large", "bad-request", "bad-request"]);
  });

  it("shows no stack when something breaks, and writes it down", async () => {
    const broken = await testServer(stores[0]!);
    await broken.store.close();
    const { status, body } = await broken.anyone("workspace");
    expect(status).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(body)).not.toMatch(/\.ts:|at async|node_modules/);
    expect(body).toMatchObject({ code: expect.stringMatching(/internal-error|database-stopped/) });
  });

  it("says that it is well", async () => {
    expect((await get("/api/health")).json()).toEqual({ ok: true, version: "0.0.0", record: "embedded" });
  });
});
