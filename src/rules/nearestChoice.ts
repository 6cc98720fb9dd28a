import { nearest } from "../refusal/index.ts";
import type { Given } from "./given.ts";

/** Up to here all choices are listed; a longer list names only the nearest ones. */
const LISTED = 12;

/** What a person may choose instead of what they wrote: all choices of a short list, the nearest of a long one. */
export const sayChoices = (of: Given, written: string): string => {
  const choices = of.choices ?? [];
  if (choices.length <= LISTED) return `Choose one of: ${choices.join(", ")}`;
  const meaning = (name: string) => of.says?.[name] ?? name;
  const wanted = written.toLowerCase();
  /** As much of what a choice means as was written, so that a short name is not far from a long title. */
  const compared = (name: string) => {
    const all = meaning(name);
    return all.toLowerCase().includes(wanted) ? all : all.slice(0, written.length);
  };
  const byWords = new Map<string, string[]>();
  for (const name of choices) byWords.set(compared(name), [...(byWords.get(compared(name)) ?? []), name]);
  const near = nearest(written, [...new Set([...choices, ...byWords.keys()])], 6);
  const names = [...new Set(near.flatMap((one) => byWords.get(one) ?? [one]))].slice(0, 3);
  const said = names.map((name) => (meaning(name) === name ? name : `${name}: ${meaning(name)}`));
  return `The nearest are: ${said.join("; ")}`;
};
