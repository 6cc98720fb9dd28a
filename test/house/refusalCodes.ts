import ts from "typescript";
import { filesBelow, isTest, textOf } from "./sources.ts";

/** A refusal code where a source gives it. */
export interface Given {
  readonly code: string;
  /** The folder below src, or "agreements" and "bin". */
  readonly where: string;
  readonly path: string;
  /** The remedy of a catalogue, where the code stands in one. */
  readonly remedy?: string;
  /** What a catalogue calls it. */
  readonly title?: string;
}

const CODE = /^[a-z]+(\.[a-z]+)?(-[a-z]+)*$/;
const CATALOGUE = /refusals$/i;
const BUILDERS = new Set(["refusal", "refuse"]);

/** The text of a literal, joined where it is written in parts; undefined for anything else. */
const textIn = (node: ts.Node | undefined): string | undefined => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textIn(node.left), textIn(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
};

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;

const nameOf = (node: ts.PropertyName): string => (ts.isComputedPropertyName(node) ? "" : node.text);
const fieldOf = (of: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  of.properties.filter(ts.isPropertyAssignment).find((one) => nameOf(one.name) === name)?.initializer;

/** Both branches of `a ? "x" : "y"`, or the expression itself. */
const branches = (node: ts.Expression): readonly ts.Expression[] => {
  const inner = bare(node);
  return ts.isConditionalExpression(inner)
    ? [...branches(inner.whenTrue), ...branches(inner.whenFalse)]
    : [inner];
};

/** What is called, by its last name: `refuse` in `refuse(…)` and in `store.refuse(…)`. */
const calledIn = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();

/** The codes that a union of names in a type lists: `readonly code: "a" | "b"`. */
const namesIn = (type: ts.TypeNode | undefined): readonly string[] => {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
};

interface Scan {
  readonly given: readonly Given[];
  /** Calls whose code cannot be read: neither a literal nor a code that is passed on. */
  readonly unread: readonly string[];
}

/**
 * The codes of one source, in the four ways in which they are written: an entry of a catalogue (a constant
 * whose name ends in "refusals"), the first argument of `refusal(…)` or `refuse(…)`, an object with `code`,
 * `reason` and `remedy`, and a type that lists codes.
 */
export const scan = (path: string, text: string): Scan => {
  const where = path.startsWith("src/") ? path.split("/")[1]! : path.split("/")[0]!;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const given: Given[] = [];
  const unread: string[] = [];
  const add = (code: string, more: Pick<Given, "remedy" | "title"> = {}) =>
    given.push({ code, where, path, ...more });
  const catalogue = (of: ts.ObjectLiteralExpression) => {
    for (const entry of of.properties) {
      if (!ts.isPropertyAssignment(entry)) continue;
      const value = bare(entry.initializer);
      const parts = ts.isObjectLiteralExpression(value) ? value : undefined;
      add(nameOf(entry.name), {
        remedy: textIn(parts ? fieldOf(parts, "remedy") : value),
        title: textIn(parts && fieldOf(parts, "title")),
      });
    }
  };
  const call = (node: ts.CallExpression) => {
    const [first] = node.arguments;
    if (!first) return;
    for (const one of branches(first)) {
      const code = textIn(one);
      if (code !== undefined) add(code);
      // `code`, `error.code`, `FORMS[field]`: passed on from a place that is scanned itself.
      else if (!/^code$|\.code$|^[A-Z]+\[/.test(one.getText())) {
        const { line } = source.getLineAndCharacterOfPosition(one.getStart());
        unread.push(`${path}:${line + 1}: ${one.getText()}`);
      }
    }
  };
  const builders = new Set(BUILDERS);
  const visit = (node: ts.Node): void => {
    // `import { refuse as unknownTo }` makes another builder; imports come before their uses.
    if (ts.isImportSpecifier(node) && BUILDERS.has(node.propertyName?.text ?? ""))
      builders.add(node.name.text);
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      CATALOGUE.test(node.name.text) &&
      node.initializer
    ) {
      const value = bare(node.initializer);
      if (ts.isObjectLiteralExpression(value)) catalogue(value);
    }
    if (ts.isCallExpression(node) && builders.has(calledIn(node))) call(node);
    if (ts.isObjectLiteralExpression(node) && fieldOf(node, "reason") && fieldOf(node, "remedy")) {
      const code = textIn(fieldOf(node, "code"));
      if (code !== undefined) add(code, { remedy: textIn(fieldOf(node, "remedy")) });
    }
    if ((ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) && nameOf(node.name) === "code")
      for (const code of namesIn(node.type)) add(code);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { given, unread };
};

/** What the launcher prints before there is a program to refuse anything: `process.stderr.write(`code: …`)`. */
const ofLauncher = (path: string): readonly Given[] =>
  [...textOf(path).matchAll(/stderr\.write\(`([a-z-]+): /g)].map((match) => ({
    code: match[1]!,
    where: "bin",
    path,
  }));

/** Made-up agreements and texts that tests alone read; their codes are made up too. */
const MADE_UP = /\/(testing|fixture)\/|\/(sample|testing)[\w-]*\.ts$/;

/** Every refusal code that the project gives. */
export const codesGiven = (): Scan => {
  const scans = filesBelow(["src", "agreements", "bin"], /\.tsx?$/)
    .filter((path) => !isTest(path) && !MADE_UP.test(path))
    .map((path) => ({ path, text: textOf(path) }))
    .filter(({ text }) => /refus|\bcode\b/i.test(text))
    .map(({ path, text }) => scan(path, text));
  return {
    given: [...scans.flatMap((one) => one.given), ...ofLauncher("bin/entente")],
    unread: scans.flatMap((one) => one.unread),
  };
};

/** Whether a text has the form of a code: small letters and hyphens, with at most one subject before a dot. */
export const isCode = (text: string): boolean => CODE.test(text);
