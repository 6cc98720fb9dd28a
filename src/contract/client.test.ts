import { describe, expect, it } from "vitest";
import { addressOf, client } from "./client.ts";
import { routes } from "./routes.ts";

const answering = (status: number, body: string, seen: string[] = []): typeof fetch =>
  (async (address: string, init?: RequestInit) => {
    seen.push(`${init?.method} ${address} ${init?.body ?? ""}`.trim());
    return new Response(body, { status });
  }) as typeof fetch;

describe("the client", () => {
  it.each([
    [
      routes.section,
      { number: "9.1", on: "2002-04-15" },
      "/api/agreement/sections/9.1?on=2002-04-15",
      undefined,
    ],
    [routes.section, { number: "Att.A", on: undefined }, "/api/agreement/sections/Att.A", undefined],
    [routes.search, { q: "sick leave" }, "/api/text/search?q=sick+leave", undefined],
    [routes.ask, { rule: "a/b", on: "2002-04-15" }, "/api/rules/a%2Fb/answer?on=2002-04-15", undefined],
    [routes.moveDay, { day: "2002-05-01" }, "/api/workspace/day", { day: "2002-05-01" }],
    [
      routes.actOnCase,
      { id: "g1", act: "appeal", fields: {}, key: "k" },
      "/api/cases/g1/acts",
      { act: "appeal", fields: {}, key: "k" },
    ],
  ] as const)("puts what %j asks where it belongs", (route, asked, path, body) => {
    expect(addressOf(route, asked)).toEqual({ path, body });
  });

  it("gives the value of an answer", async () => {
    const seen: string[] = [];
    const api = client("http://test", answering(200, "[]", seen));
    expect(await api.rules()).toEqual({ ok: true, value: [] });
    expect(seen).toEqual(["GET http://test/api/rules"]);
  });

  it("gives a refusal as a value", async () => {
    const refusal = { code: "unknown-section", reason: "r", compared: { number: "99" }, remedy: "m" };
    const api = client("", answering(404, JSON.stringify(refusal)));
    expect(await api.section({ number: "99" })).toEqual({ ok: false, refusal });
  });

  it("keeps a file as text", async () => {
    expect(await client("", answering(200, "<a/>")).akomaNtoso()).toEqual({ ok: true, value: "<a/>" });
  });

  it("tells an answer of something else from an answer", async () => {
    const page = await client("", answering(502, "<html>")).rules();
    expect(page).toMatchObject({
      ok: false,
      refusal: { code: "unreadable-answer", compared: { status: "502" } },
    });
  });

  it("says so when nobody answers", async () => {
    const dead = (async () => {
      throw new TypeError("fetch failed");
    }) as typeof fetch;
    const answer = await client("http://127.0.0.1:1", dead).rules();
    expect(answer).toMatchObject({ ok: false, refusal: { code: "server-unreachable" } });
  });
});
