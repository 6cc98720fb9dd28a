import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { client } from "../contract/index.ts";
import { SIGNED_TEXT } from "../server/testing/text.ts";

const BIN = fileURLToPath(new URL("../../bin/entente", import.meta.url));
const { DATABASE_URL: _, ...env } = process.env;
let folder = "";

/** Runs the program as a person does, in a folder of its own. */
const entente = (...args: string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((done) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    child.on("close", (code) => done({ code, out, err }));
  });
const json = async (...args: string[]) => {
  const { code, out, err } = await entente(...args, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-bin-"));
  writeFileSync(join(folder, "signed.txt"), SIGNED_TEXT);
  writeFileSync(join(folder, "noise.bin"), Buffer.alloc(4000, "\u0000\u0001\u0002"));
  await entente("help"); // the first run after a change of the sources builds the bundle
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the program's answers for scripts", () => {
  it("rules", async () => {
    const rules = await json("rules");
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        id: expect.any(String),
        clause: expect.any(String),
        title: expect.any(String),
      });
      expect(Object.keys(rule)).toEqual(expect.arrayContaining(["unit", "given", "from", "to"]));
      for (const given of rule.given)
        expect(Object.keys(given)).toEqual(
          expect.arrayContaining(["name", "type", "unit", "min", "max", "choices", "question"]),
        );
    }
  });

  it("ask", async () => {
    const [rule] = await json("rules");
    const answer = await json("ask", rule.id, "--on", rule.from);
    const shape = ["value", "unit", "clause", "setAside", "readings", "missing", "explanation"];
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(shape));
    const { code, out, err } = await entente("ask", rule.id, "--on", "1902-01-01", "--json");
    expect([code, out, JSON.parse(err).code]).toEqual([2, "", "outside-agreement"]);
  });

  it("procedures and clock", async () => {
    const [procedure] = await json("procedures");
    expect(procedure.acts[0]).toMatchObject({
      act: expect.any(String),
      by: expect.any(Array),
      fields: expect.any(Array),
    });
    const standing = await json("clock", procedure.id, "--events", "[]", "--today", "2002-04-15");
    expect(standing).toMatchObject({
      standing: expect.any(String),
      open: expect.any(Array),
      may: expect.any(Array),
    });
    for (const open of standing.open)
      expect(Object.keys(open)).toEqual(
        expect.arrayContaining(["what", "mover", "since", "due", "clause", "onLapse"]),
      );
  });

  it("holidays", async () => {
    const holidays = await json("holidays", "2002");
    expect(holidays.length).toBeGreaterThan(0);
    for (const one of holidays)
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(["name", "date", "observed", "credit", "clause"]),
      );
  });

  it("lint of a file, and the refusal of one that is none", async () => {
    for (const one of await json("lint", "signed.txt"))
      expect(Object.keys(one)).toEqual(expect.arrayContaining(["kind", "at", "says", "evidence"]));
    const { code, err } = await entente("lint", "noise.bin");
    expect(code).toBe(2);
    expect(err).toMatch(/^text\.binary: [^\n]+\n$/);
  });
});

describe("the program as a server", () => {
  let server: ChildProcess;
  let address = "";
  const lines: string[] = [];
  beforeAll(async () => {
    server = spawn(process.execPath, [BIN, "serve", "--port", "0", "--json"], { cwd: folder, env });
    address = await new Promise<string>((found, failed) => {
      server.stdout!.on("data", (chunk) => found(JSON.parse(String(chunk)).address));
      server.stderr!.on("data", (chunk) => lines.push(String(chunk)));
      server.on("close", (code) => failed(new Error(`it ended with ${code}: ${lines.join("")}`)));
    });
  });
  afterAll(() => void server.kill("SIGKILL"));

  it("seeds a sample, tells its address, and warns of what the database does not do", async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(lines.join("")).toContain("power cut");
    const found = await client(address, fetch).workspace();
    expect(found).toMatchObject({ ok: true, value: { sample: true, me: null } });
  });

  it("refuses a second process on its folder, and another on its port", async () => {
    const second = await entente("serve", "--port", "0", "--json");
    expect([second.code, JSON.parse(second.err).code]).toEqual([2, "data-folder-in-use"]);
    const port = new URL(address).port;
    const third = await entente("serve", "--port", port, "--data", "other", "--json");
    expect(third.code).toBe(2);
    expect(JSON.parse(third.err)).toMatchObject({
      code: "port-in-use",
      compared: { port },
      remedy: expect.stringContaining("--port"),
    });
  });

  it("takes a text from the command, and reads it back through the running server", async () => {
    expect((await json("text", "import", "signed.txt")).sections).toBe(3);
    const clause = await json("read", "1.1.A");
    expect(clause.clauses[0]).toMatchObject({ address: "1.1.A", text: expect.stringContaining("night") });
    const hits = await json("text", "search", "cranes");
    expect(hits[0]).toMatchObject({ address: "1.1.B", field: "text" });
  });

  it("stops when it is told to, and the record verifies", async () => {
    const ended = new Promise((done) => server.once("close", done));
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect((await entente("verify")).out).toContain("The record holds");
    expect((await entente("backup", "b.gz")).code).toBe(0);
    expect((await entente("restore", "b.gz", "--data", "fresh")).out).toContain("Restored and verified");
  });
});
