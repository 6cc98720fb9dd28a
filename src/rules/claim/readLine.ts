import { isRefusal, nearest, type Refusal, refusal } from "../../refusal/index.ts";
import type { Facts } from "../ask.ts";
import type { Given } from "../given.ts";
import type { Value } from "../outcome.ts";
import { readGiven } from "../readGiven.ts";
import type { Claim, LineKind } from "./claim.ts";

/** The column that says which kind a line is. */
export const KIND = "kind";
/** A name of the person's own for the line. */
export const LABEL = "label";

const blank = (raw: unknown): boolean => raw === undefined || raw === null || raw === "";

/** The kind of a line; a claim with one kind needs none named. Refuses an unknown kind with the nearest. */
export const kindOf = (of: Claim, raw: Readonly<Record<string, unknown>>): LineKind | Refusal => {
  const [only] = of.kinds;
  if (of.kinds.length === 1 && only && blank(raw[KIND])) return only;
  const wanted = String(raw[KIND] ?? "").trim();
  const found = of.kinds.find((one) => one.id === wanted.toLowerCase() || one.title === wanted);
  if (found) return found;
  const known = of.kinds.map((one) => one.id);
  return refusal(
    "unknown-line-kind",
    wanted ? `${wanted} is no kind of line of ${of.title}` : "the line does not say what kind it is",
    `Write one of: ${(wanted ? nearest(wanted, known, 5) : known).join(", ")}`,
    { kind: wanted || "nothing" },
    of.clause,
  );
};

/** Reads a line's inputs. Refuses a column that its kind does not ask for, unless the column is left empty. */
export const readLine = (kind: LineKind, raw: Readonly<Record<string, unknown>>): Facts | Refusal => {
  for (const [name, value] of Object.entries(raw))
    if (name !== KIND && name !== LABEL && !blank(value) && !kind.asks.some((one) => one.name === name)) {
      const asked = kind.asks.map((one) => one.name);
      return refusal(
        "unknown-input",
        `${kind.title} does not ask for ${name}`,
        asked.length > 0 ? `It asks for: ${nearest(name, asked, 6).join(", ")}` : "It asks for nothing",
        { input: name },
        kind.allowed.clause,
      );
    }
  return readAll(kind.asks, raw);
};

/** Reads inputs by name; refuses the first value that is outside its range. */
export const readAll = (asks: readonly Given[], raw: Readonly<Record<string, unknown>>): Facts | Refusal => {
  const facts: Record<string, Value | undefined> = {};
  for (const one of asks) {
    const value = readGiven(one, raw[one.name]);
    if (isRefusal(value)) return value;
    facts[one.name] = value;
  }
  return facts;
};
