import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedWorkspace } from "../../store/index.ts";
import { stores, unrefused } from "../../store/testing.ts";
import { harborSample } from "../testing/agreement.ts";
import { type TestServer, testServer } from "../testing/server.ts";

const PASSWORD = "a long enough word";
const email = "member@sample.example";

describe.each(stores)("signing in on $name", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(kind);
    await server.signIn.enrol({ person: "member", name: "Sample member", email, password: PASSWORD });
  });
  afterAll(() => server.drop());
  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    server.app.inject({ method: "POST", url, payload, headers: { host: "127.0.0.1", ...headers } });

  it("sets a cookie that scripts cannot read and other sites do not send", async () => {
    const { headers } = await post("/api/workspace/sign-in", { email, password: PASSWORD });
    expect(String(headers["set-cookie"])).toMatch(/^entente\.session_token=[^;]+; .*HttpOnly; SameSite=Lax$/);
  });

  it("forgets the person after signing out", async () => {
    const member = await server.as("member");
    expect((await member("workspace")).body.me.id).toBe("member");
    await member("signOut");
    expect((await member("workspace")).body.me).toBeNull();
  });

  it("takes no cookie that was made up", async () => {
    const headers = { cookie: "entente.session_token=made.up", host: "127.0.0.1" };
    const reply = await server.app.inject({ url: "/api/verify", headers });
    expect([reply.statusCode, reply.json().code]).toEqual([401, "not-signed-in"]);
  });

  it("a second password takes the place of the first", async () => {
    await server.signIn.enrol({
      person: "member",
      name: "Sample member",
      email,
      password: "another long word",
    });
    expect((await post("/api/workspace/sign-in", { email, password: PASSWORD })).statusCode).toBe(401);
    expect((await post("/api/workspace/sign-in", { email, password: "another long word" })).statusCode).toBe(
      200,
    );
  });

  it("a sample person without a password cannot be guessed", async () => {
    const reply = await post("/api/workspace/sign-in", { email: "steward@sample.example", password: "" });
    expect(reply.json().code).toBe("wrong-credentials");
  });

  it("nobody can enrol themselves, and sample people have no address of the library's own", async () => {
    const body = { email: "new@sample.example", password: PASSWORD, name: "New" };
    expect((await post("/api/auth/sign-up/email", body)).statusCode).toBe(400);
    expect((await post("/api/auth/take-seat", { user: "officer" })).statusCode).toBe(404);
    expect((await post("/api/auth/takeSeat", { user: "officer" })).statusCode).toBe(404);
  });

  it("makes the eleventh wrong password wait, whatever it is", async () => {
    const wrong = { email: "officer@sample.example", password: "wrong but long enough" };
    const codes: string[] = [];
    for (let at = 0; at < 11; at++) codes.push((await post("/api/workspace/sign-in", wrong)).json().code);
    expect(codes).toEqual([...Array(10).fill("wrong-credentials"), "too-many-attempts"]);
  });

  it("the library's own address signs in no faster", async () => {
    const wrong = { email: "payroll@sample.example", password: "wrong but long enough" };
    const codes: string[] = [];
    for (let at = 0; at < 11; at++) codes.push((await post("/api/auth/sign-in/email", wrong)).json().code);
    expect(codes.at(-1)).toBe("too-many-attempts");
  });

  it("refuses what a page of another site sends", async () => {
    const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    for (const url of ["/api/workspace/sample-sign-in", "/api/auth/sign-in/email"])
      expect((await post(url, { person: "member" }, headers)).json().code).toBe("cross-origin");
  });
});

describe.each(stores)("a workspace that is no sample, on $name", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(kind, { seed: false });
    const people = harborSample.people.map(({ id, name }) => ({ id, name }));
    const seed = {
      ...harborSample,
      people,
      facts: [],
      day: null,
      sample: false,
      at: "2001-05-07T00:00:00.000Z",
    };
    unrefused(await seedWorkspace(server.store, seed));
    await server.signIn.enrol({
      person: "steward",
      name: "Steward",
      email: "s@real.example",
      password: PASSWORD,
    });
  });
  afterAll(() => server.drop());

  it("lives in the real day, offers nobody, and cannot be moved", async () => {
    const { body } = await server.anyone("signIn", { email: "s@real.example", password: PASSWORD });
    expect(body).toMatchObject({ day: "2026-03-02", sample: false, samplePeople: [], me: { id: "steward" } });
    expect((await server.anyone("signInSample", { person: "member" })).body.code).toBe(
      "not-a-sample-workspace",
    );
    expect((await server.anyone("moveDay", { day: "2026-04-01" })).body.code).toBe("not-a-sample-workspace");
  });
});
