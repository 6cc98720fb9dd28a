import ts from "typescript";
import { expect, it } from "vitest";
import { filesBelow, isTest, textOf } from "./sources.ts";

/** What a file exports without saying what it is; pages are left out, whose parts are read on the screen. */
const undocumented = (path: string): readonly string[] =>
  ts
    .createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true)
    .statements.filter(
      (one) =>
        ts.canHaveModifiers(one) &&
        ts.getModifiers(one)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) &&
        !ts.getModifiers(one)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) &&
        ts.getJSDocCommentsAndTags(one).length === 0,
    )
    .map((one) => `${path}: ${one.getText().split("\n")[0]}`);

const files = filesBelow(["src"], /\.ts$/).filter(
  (path) => !isTest(path) && !path.startsWith("src/web/") && !/testing|fixture|sample/.test(path),
);

it("every export says what it is. Remedy: a doc comment with what, units or shapes, errors, clause or source", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(undocumented)).toEqual([]);
});
