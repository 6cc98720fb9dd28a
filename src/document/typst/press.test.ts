import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openPress } from "./press.ts";
import { deepPdf } from "./testingDeepPdf.ts";

const require = createRequire(import.meta.url);
const find = () => require.resolve("@myriaddreamin/typst-ts-node-compiler");
const order = (source: string, files: Readonly<Record<string, Uint8Array>> = {}) => ({
  source,
  data: "{}",
  files,
  accessible: false,
});
const DEEP = order('#image("deep.pdf", page: 1)', { "deep.pdf": deepPdf() });

describe("a press", () => {
  it("answers each order its own, in whatever number they come, and outlives its process", async () => {
    const press = openPress(find);
    const answers = await Promise.all(
      Array.from({ length: 130 }, (_, at) => press(order(`#panic("order ${at}")`))),
    );
    for (const [at, answer] of answers.entries())
      expect(answer).toEqual({ fault: expect.stringContaining(`order ${at}"`) });
  });

  it("gives one order up for one that breaks, and no other", async () => {
    const press = openPress(find);
    const answers = await Promise.all(
      [order("a"), DEEP, order("b"), DEEP, order("c")].map((one) => press(one)),
    );
    expect(answers.map((answer) => ("pdf" in answer ? "pdf" : Object.values(answer)[0]))).toEqual([
      "pdf",
      expect.stringMatching(/^the compiler stopped: (SIG|exit code)/),
      "pdf",
      expect.stringMatching(/^the compiler stopped: (SIG|exit code)/),
      "pdf",
    ]);
  });
});
