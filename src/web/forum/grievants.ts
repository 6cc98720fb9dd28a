import type { WorkspaceShape } from "../../contract/shapes.ts";

type Person = { readonly id: string; readonly name: string };

/** Whether the signed-in person may bring a case for others, and under protest: everybody of the union but a member. */
export const speaksForOthers = ({ me }: Pick<WorkspaceShape, "me">): boolean =>
  me?.party === "union" && me.role !== "member";

/** The union's sample people; empty in a real workspace, where people are looked up by name. */
export const ofTheUnion = ({ samplePeople }: Pick<WorkspaceShape, "samplePeople">) =>
  samplePeople.filter(({ party }) => party === "union");

/** Letters of a name from which on it is looked for. */
export const ENOUGH = 2;

/** Who can be ticked: those ticked already first, in their order, then those found, nobody twice. */
export const tickable = (
  ticked: readonly string[],
  known: readonly Person[],
  found: readonly Person[],
): readonly Person[] => {
  const first = ticked.flatMap((id) => known.find((one) => one.id === id) ?? []);
  return [...first, ...found.filter(({ id }) => !ticked.includes(id))];
};

/** What stands under the search: what to type, that nobody has such a name, or how the ticks are meant. */
export const foundSaid = (words: string, found: readonly Person[] | undefined, ticked: number): string => {
  if (words.trim().length >= ENOUGH && found?.length === 0)
    return "Nobody has such a name. Try fewer letters.";
  if (ticked > 0) return "Tick everybody whose case it is.";
  return "Nobody is ticked: it is the union’s own. Type a name to find somebody.";
};
