import type { RawFacts, Refusal } from "../../rules/index.ts";
import { refuse } from "../refusals.ts";

/** Reads the facts of a question from JSON text; nothing means none. */
export const factsFrom = (text: string | undefined): RawFacts | Refusal => {
  if (text === undefined || text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("not-json", "The facts are no JSON.", { given: text.slice(0, 80) });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("not-json", "The facts are no JSON object.", { given: text.slice(0, 80) });
  return value as RawFacts;
};
