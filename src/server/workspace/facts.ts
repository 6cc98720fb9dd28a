import type { Agreement } from "../../rules/index.ts";
import { facts, type Store } from "../../store/index.ts";
import { kept } from "../kept.ts";

/** A fact as the workspace keeps it: the value, and a note on where it comes from. */
interface Kept {
  readonly value?: unknown;
  readonly note?: unknown;
}

const text = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;

/** The facts that the agreement turns on, each with what the workspace knows of it. */
export const factsOf = async (store: Store, agreement: Agreement) => {
  const known = await kept(store, (tx) => facts(tx));
  return agreement.facts.map(({ name, title }) => {
    const value = known.find((one) => one.name === name)?.value;
    const wrapped = typeof value === "object" && value !== null && !Array.isArray(value);
    const { value: inner, note } = wrapped ? (value as Kept) : { value, note: undefined };
    return { name, title, value: text(inner), note: text(note) };
  });
};

/** The facts that are known, by name. */
export const knownFacts = async (store: Store, agreement: Agreement): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await factsOf(store, agreement)).flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
  );
