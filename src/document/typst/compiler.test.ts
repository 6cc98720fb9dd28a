import { describe, expect, it } from "vitest";
import { made } from "../testingPaper.ts";
import { readBack } from "../testingPdf.ts";
import { compile, compilerOn } from "./compiler.ts";
import { openPress } from "./press.ts";
import { deepPdf } from "./testingDeepPdf.ts";

const run = (source: string, files = {}) => compile({ source, data: {}, files, accessible: false });

describe("the compiler", () => {
  it.each([
    [
      "is not installed",
      () => {
        throw new Error("Cannot find module 'typst'\nRequire stack: x");
      },
      "Cannot find module 'typst'",
    ],
    ["does not load", () => "/no/such/compiler.js", /^Cannot find module .*compiler\.js/],
  ])("refuses, and names the platform, where its package %s", async (_, find, loader) => {
    const answer = await compilerOn(openPress(find))({ source: "x", data: {}, accessible: false });
    expect(answer).toMatchObject({
      refused: true,
      code: "papers-unavailable",
      compared: {
        platform: `${process.platform}-${process.arch}`,
        loader: expect.stringMatching(loader),
      },
    });
  });

  it("survives a file that breaks its process, and goes on with the next job", async () => {
    const [broken, fine] = await Promise.all([
      run('#image("deep.pdf", page: 1)', { "deep.pdf": deepPdf() }),
      run("still here"),
    ]);
    expect(broken).toEqual({ fault: expect.stringMatching(/^the compiler stopped: /) });
    expect((await readBack(made(fine) as Uint8Array)).pages).toEqual(["still here"]);
  });

  it("says what does not compile", async () =>
    expect(await run("#nothing()")).toEqual({ fault: expect.stringContaining("unknown variable: nothing") }));

  it("forgets the files of a job before the next", async () => {
    const files = { "note.txt": new TextEncoder().encode("kept") };
    const { pages } = await readBack(made(await run('#read("note.txt")', files)) as Uint8Array);
    expect(pages).toEqual(["kept"]);
    expect(await run('#read("note.txt")')).toEqual({ fault: expect.stringContaining("file not found") });
  });

  it.each(["/etc/passwd", "../../../../etc/passwd", "../etc/hosts"])(
    "reads no file of the machine: %s",
    async (path) =>
      expect(await run(`#read("${path}")`)).toEqual({
        fault: expect.stringMatching(/not found|access denied|escape|outside/i),
      }),
  );
});
