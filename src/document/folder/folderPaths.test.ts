import { describe, expect, it } from "vitest";
import { folderPaths } from "./folderPaths.ts";

describe("the paths of a folder", () => {
  it("stay in their order, each part made safe", () =>
    expect(folderPaths(["b/a?.txt", "a.txt", "b/c/d.pdf"])).toEqual([
      expect.stringMatching(/^b\/a_-[0-9a-f]{8}\.txt$/),
      "a.txt",
      "b/c/d.pdf",
    ]));

  it("are kept apart where capitals alone differ", () => {
    const paths = folderPaths(["Memo.pdf", "memo.pdf", "MEMO.pdf"]) as readonly string[];
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(3);
    expect(paths[0]).toBe("Memo.pdf");
  });

  it.each([
    ["/etc/passwd", "is not relative"],
    ["\\\\server\\x", "is not relative"],
    ["C:\\x", "is not relative"],
    ["c:/x", "is not relative"],
    ["../x", "leads out"],
    ["a/../../x", "leads out"],
    ["a\\..\\x", "leads out"],
    ["..", "leads out"],
    ["", "empty part"],
    ["a//b", "empty part"],
    ["a/", "empty part"],
    ["./a", "empty part"],
    ["a/ /b", "empty part"],
  ])("do not hold %j", (path, reason) =>
    expect(folderPaths(["fine.txt", path])).toMatchObject({
      code: "folder-path",
      reason: expect.stringContaining(reason),
      compared: { path },
    }),
  );

  it.each([
    [["a.txt", "b.txt", "a.txt"], "a.txt"],
    [["a", "a/b"], "a/b"],
    [["x/A/b", "x/a"], "x/A/b"],
  ])("hold each file once, and none that is a folder: %j", (paths, path) =>
    expect(folderPaths(paths)).toMatchObject({ code: "folder-duplicate", compared: { path } }),
  );
});
