import fastify from "fastify";
import { expect, it } from "vitest";
import { sendFile } from "./sendFile.ts";

const sent = async (name: string, media: string) => {
  const app = fastify();
  app.get("/", (_, reply) => sendFile(reply, { name, media, bytes: new Uint8Array([1, 2, 3]) }));
  const { headers, rawPayload } = await app.inject("/");
  return { headers, rawPayload };
};

it.each([
  ["application/pdf", "application/pdf", "inline"],
  ["image/png", "image/png", "inline"],
  ["text/plain", "text/plain; charset=utf-8", "inline"],
  ["text/html", "application/octet-stream", "attachment"],
  ["image/svg+xml", "application/octet-stream", "attachment"],
  ["application/pdf\r\nset-cookie: a=b", "application/octet-stream", "attachment"],
])("sends %s as %s, %s", async (media, type, disposition) => {
  const { headers, rawPayload } = await sent("a.bin", media);
  expect(headers["content-type"]).toBe(type);
  expect(headers["content-disposition"]).toMatch(new RegExp(`^${disposition};`));
  expect(headers["content-security-policy"]).toContain(
    type === "application/pdf" ? "script-src 'none'" : "sandbox",
  );
  expect(headers["set-cookie"]).toBeUndefined();
  expect([...rawPayload]).toEqual([1, 2, 3]);
});

it("keeps a name from breaking out of its header", async () => {
  const { headers } = await sent('Brief"; x=ä\r\n.pdf', "application/pdf");
  expect(headers["content-disposition"]).toBe(
    `inline; filename="Brief__ x____.pdf"; filename*=UTF-8''${encodeURIComponent('Brief"; x=ä\r\n.pdf')}`,
  );
});
