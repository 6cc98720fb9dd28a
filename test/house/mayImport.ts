import ts from "typescript";

/** The lists of constants in a source, such as `const A = ["x"]; const B = [...A, "y"]`, read without running it. */
const listIn = (node: ts.Expression, known: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  ts.isArrayLiteralExpression(node)
    ? node.elements.flatMap((one) => {
        if (ts.isSpreadElement(one)) return [...(known.get(one.expression.getText()) ?? [])];
        return ts.isStringLiteral(one) ? [one.text] : [];
      })
    : [...(known.get(node.getText()) ?? [])];

/** What `MAY_IMPORT` in the test of the arrows says: for each folder of src, the folders that it may import. */
export const mayImport = (text: string): Readonly<Record<string, readonly string[]>> => {
  const source = ts.createSourceFile("arrows.ts", text, ts.ScriptTarget.ES2022, true);
  const known = new Map<string, readonly string[]>();
  for (const statement of source.statements.filter(ts.isVariableStatement))
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer) continue;
      if (name.getText() === "MAY_IMPORT" && ts.isObjectLiteralExpression(initializer))
        return Object.fromEntries(
          initializer.properties
            .filter(ts.isPropertyAssignment)
            .map((one) => [one.name.getText(), listIn(one.initializer, known)]),
        );
      if (ts.isArrayLiteralExpression(initializer)) known.set(name.getText(), listIn(initializer, known));
    }
  throw new Error("the test of the arrows says nowhere what may be imported");
};
