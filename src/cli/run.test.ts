import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { harbor, harborSample, harborSetting } from "../server/testing/agreement.ts";
import { commands } from "./commands/index.ts";
import { run } from "./run.ts";
import type { World } from "./world.ts";

/** Runs a command in this process over a made-up agreement, and gives all that it said. */
const running = async (
  args: readonly string[],
  load: World["agreements"][number]["load"] = async () => harbor,
) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run({
    args,
    env: {},
    folder: "/nowhere",
    clock: { instant: () => "2001-05-07T00:00:00.000Z", day: () => day("2001-05-07") },
    agreements: [
      { id: "harbor-2001", load, setting: async () => harborSetting, sample: async () => harborSample },
    ],
    pages: "/nowhere",
    version: "0.0.0",
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    input: async () => "",
    onStop: () => {},
  });
  return { code, out: out.join(""), err: err.join("") };
};

describe("the command line", () => {
  it.each([[["help"]], [[]], [["--help"]]])("lists every command for %j", async (args) => {
    const { code, out } = await running(args);
    expect(code).toBe(0);
    for (const { name, says } of commands) expect(out).toMatch(new RegExp(`${name} +${says}`));
  });

  it.each(commands.map((one) => one.name))("says what %s takes", async (name) => {
    const { code, out } = await running([...name.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`entente ${name}`);
    expect(out).toContain("--json");
  });

  it.each([
    [["asks"], "unknown-command", 'Did you mean "ask"?'],
    [["text"], "unknown-command", "text import, text read, text search, text export"],
    [["ask", "wage", "--onn", "x"], "unknown-option", "Did you mean --on?"],
    [["ask"], "missing-argument", "entente ask RULE"],
    [["ask", "wage", "hours"], "too-many-arguments", "hours"],
    [["ask", "wage", "--on"], "missing-argument", "--on needs a value"],
    [["ask", "wage", "--from", "2001-05-01"], "missing-argument", "--from and --to"],
    [["ask", "wage", "--agreement", "other"], "unknown-agreement", "other"],
    [["ask", "wage", "--given", "{"], "not-json", ""],
    [["clock", "grievance", "--events", "["], "not-json", ""],
    [["holidays", "soon"], "not-a-year", "soon"],
    [["diff", "2001-03-01"], "missing-argument", "DAY DAY"],
    [["diff", "soon", "2001-03-01"], "not-a-date", "soon"],
    [["diff", "2001-03-02", "2001-03-01"], "out-of-range", "2001-03-02"],
    [["diff", "2000-03-02", "2001-03-01"], "outside-agreement", "2000-03-02"],
    [["coverage", "8.8"], "unknown-section", "8.8"],
    [["read", "1.1", "--on", "soon"], "not-a-date", "soon"],
    [["read", "1.1.Z"], "unknown-clause", "1.1.Z"],
    [["read", "8.8"], "unknown-section", "8.8"],
    [["lint", "nothing.txt"], "file-not-found", "nothing.txt"],
    [["lint"], "no-record", ""],
    [["verify"], "no-record", ""],
    [["serve", "--port", "high"], "not-a-port", "high"],
    [["serve", "--origin", "record.example"], "not-an-address", "record.example"],
    [["serve", "--smtp", "smtp://a.example", "--mail-sink"], "mail-two-ways", ""],
    [["sweep"], "no-record", ""],
    [["sweep", "--origin", "record.example"], "not-an-address", "record.example"],
    [["mails"], "no-record", ""],
    [["password", "member"], "weak-password", ""],
  ])("refuses %j with %s", async (args, code, says) => {
    const plain = await running(args);
    expect([plain.code, plain.out]).toEqual([2, ""]);
    expect(plain.err).toMatch(new RegExp(`^${code}: [^\\n]* Remedy: [^\\n]+\\n$`));
    expect(plain.err).toContain(says);
    const json = await running([...args, "--json"]);
    expect([json.code, json.out]).toEqual([2, ""]);
    expect(Object.keys(JSON.parse(json.err)).sort()).toEqual(["code", "compared", "reason", "remedy"]);
    expect(JSON.parse(json.err).code).toBe(code);
  });

  it("answers for people and for programs", async () => {
    const asked = ["ask", "wage", "--given", '{"hours":"8"}'];
    expect((await running(asked)).out).toContain("$80.00");
    const { out } = await running([...asked, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ value: "80.00", unit: "USD", clause: "1.1", on: "2001-05-07" });
    const over = await running([
      "ask",
      "wage",
      "--from",
      "2001-06-01",
      "--to",
      "2001-07-31",
      "--given",
      '{"hours":"1"}',
      "--json",
    ]);
    expect(JSON.parse(over.out).parts).toHaveLength(2);
  });

  it("says what changes between two days, and that nothing does", async () => {
    const changed = ["diff", "2001-06-30", "2001-07-01"];
    expect((await running(changed)).out).toMatch(
      /1\.1 Wages\n +2001-07-01 +1\.1 +p\. 3 +Rate +\$10\.00.* -> /,
    );
    const { sections } = JSON.parse((await running([...changed, "--json"])).out);
    expect(sections[0].terms[0]).toMatchObject({ id: "pay", on: "2001-07-01", kind: "changes" });
    expect((await running(["diff", "2001-05-01", "2001-05-02"])).out).toContain("Nothing changes");
  });

  it("says what the examples exercise, of all sections or of one in full", async () => {
    const all = await running(["coverage"]);
    expect(all.out).toMatch(/1\.1( +\d+\/\d+)( +\d+){2}( +\d+\/\d+)/);
    const one = await running(["coverage", "1.1"]);
    expect(one.out).toContain("torn: 0 examples");
    expect(one.out).toContain("[none] none at night (night)");
    const json = JSON.parse((await running(["coverage", "1.1", "--json"])).out);
    expect(json).toHaveLength(1);
    expect(json[0]).toMatchObject({ number: "1.1" });
    expect(json[0].terms[0]).toMatchObject({ id: "pay", readBy: ["wage", "wage-whole", "torn"] });
  });

  it("lists the readings that are held without any text", async () => {
    expect(await running(["readings"])).toMatchObject({ code: 0, out: "0 clauses\n" });
  });

  it("reads plain words where no text is imported", async () => {
    const { out } = await running(["read", "1.1.A"]);
    expect(out).toContain("  plain  Night hours too.");
    expect(out).toContain("not imported");
  });

  it("shows no stack of a bug, and says where the details are", async () => {
    const broken = async () => {
      throw new Error("a bug");
    };
    const { code, err } = await running(["rules"], broken);
    expect(code).toBe(2);
    expect(err).toMatch(/^internal-error: [^\n]*\(details (\S+)\)[^\n]*\n$/);
    expect(readFileSync(/\(details (\S+)\)/.exec(err)![1]!, "utf8")).toContain("Error: a bug");
    expect((await running(["rules", "--debug"], broken)).err).toContain("Error: a bug\n    at ");
  });
});
