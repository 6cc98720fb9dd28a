import { describe, expect, it } from "vitest";
import { made } from "../testingPaper.ts";
import { readBack } from "../testingPdf.ts";
import { compile, openCompiler } from "./compiler.ts";

const run = (source: string, files = {}) => compile({ source, data: {}, files, accessible: false });

describe("the compiler", () => {
  it("refuses, and names the platform, where its package does not load", async () => {
    const answer = await openCompiler(async () => {
      throw new Error("Cannot find native binding.\nat somewhere");
    });
    expect(answer).toMatchObject({
      refused: true,
      code: "papers-unavailable",
      compared: { platform: `${process.platform}-${process.arch}`, loader: "Cannot find native binding." },
    });
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
