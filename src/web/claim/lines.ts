import type { ClaimShape, GivenShape } from "../../contract/shapes.ts";
import { seriesOf, type Typed } from "../ask/typed.ts";

/** A line of the form: a key of its own, and what was typed, by column. */
export interface Draft {
  readonly key: string;
  readonly typed: Typed;
}

/** What a person has typed into a claim. */
export interface ClaimDraft {
  /** The day on which it is claimed, once a person has named one. */
  readonly on?: string;
  readonly head: Typed;
  readonly lines: readonly Draft[];
}

/** Columns of a line that are no inputs: its kind, and a name of one's own. */
export const KIND = "kind";
export const LABEL = "label";

type Kind = ClaimShape["kinds"][number];

/** The kind of a line; undefined while none is chosen. */
export const kindOf = (claim: ClaimShape, line: Draft): Kind | undefined =>
  claim.kinds.length === 1 ? claim.kinds[0] : claim.kinds.find(({ id }) => id === line.typed[KIND]);

const sentValue = (input: GivenShape, typed: string): unknown => {
  if (input.type === "boolean") return typed === "yes" ? true : typed === "no" ? false : undefined;
  return input.type === "series" ? seriesOf(typed) : typed.trim();
};

/** What is sent for a line: only the columns of its kind, and only those that are filled. */
export const lineToSend = (claim: ClaimShape, line: Draft): Record<string, unknown> => {
  const kind = kindOf(claim, line);
  const asked = (kind?.asks ?? []).flatMap((input) => {
    const typed = line.typed[input.name];
    return typed === undefined || typed.trim() === "" ? [] : [[input.name, sentValue(input, typed)]];
  });
  const label = line.typed[LABEL]?.trim();
  return {
    ...(line.typed[KIND] ? { [KIND]: line.typed[KIND] } : {}),
    ...(label ? { [LABEL]: label } : {}),
    ...Object.fromEntries(asked),
  };
};

type Kinds = ClaimShape["kinds"];

const columns = (claim: ClaimShape, kinds: Kinds): readonly string[] => [
  ...new Set([
    ...(claim.kinds.length > 1 ? [KIND] : []),
    LABEL,
    ...kinds.flatMap(({ asks }) => asks.map(({ name }) => name)),
  ]),
];

/** The columns that these lines need, in the order of the kinds; every column of the claim where there is no line. */
export const columnsOf = (claim: ClaimShape, lines: readonly Draft[] = []): readonly string[] => {
  const used = new Set(lines.map((line) => kindOf(claim, line)?.id));
  const kinds = claim.kinds.filter(({ id }) => used.has(id));
  return columns(claim, kinds.length > 0 ? kinds : claim.kinds);
};

/** The rows of a file that holds the lines as they were typed; reading it again gives the same lines. */
export const rowsOf = (claim: ClaimShape, lines: readonly Draft[]): readonly (readonly string[])[] => {
  const names = columnsOf(claim, lines);
  return lines.map(({ typed }) => names.map((name) => typed[name] ?? ""));
};

const YES = ["yes", "true"];
const NO = ["no", "false"];

/** A row of a file as the form holds it: yes and no as the form writes them, anything else as it stands. */
export const typedOfRow = (claim: ClaimShape, row: Readonly<Record<string, unknown>>): Typed => {
  const flags = new Set(
    claim.kinds.flatMap(({ asks }) => asks.filter(({ type }) => type === "boolean").map(({ name }) => name)),
  );
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const text = String(value ?? "");
      const low = text.toLowerCase();
      if (!flags.has(name)) return [name, text];
      return [name, YES.includes(low) ? "yes" : NO.includes(low) ? "no" : text];
    }),
  );
};

/** Columns of a file that the claim does not know; they are named to the person and left out. */
export const strangers = (
  claim: ClaimShape,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] => {
  const known = new Set([KIND, ...columnsOf(claim)]);
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !known.has(name));
};
