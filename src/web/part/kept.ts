import { useEffect, useState } from "react";

const PLACE = "entente.typed.";

/** The part of `sessionStorage` that is used: kept for the tab alone, so that nothing stays when it is closed. */
type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What was typed before under a name, over what stands there otherwise; only texts under known names come back. */
export const typedBefore = <T extends Readonly<Record<string, string>>>(
  name: string,
  empty: T,
  from: Pick<Shelf, "getItem"> = sessionStorage,
): T => {
  try {
    const found: unknown = JSON.parse(from.getItem(PLACE + name) ?? "null");
    if (typeof found !== "object" || found === null) return empty;
    const texts = Object.entries(found).filter(([key, text]) => key in empty && typeof text === "string");
    return { ...empty, ...Object.fromEntries(texts) };
  } catch {
    return empty;
  }
};

/** Keeps what is typed, and keeps nothing where every field is empty. */
export const keepTyped = (
  name: string,
  words: Readonly<Record<string, string>>,
  at: Shelf = sessionStorage,
): void => {
  try {
    if (Object.values(words).every((text) => text === "")) at.removeItem(PLACE + name);
    else at.setItem(PLACE + name, JSON.stringify(words));
  } catch {
    // Full or forbidden: nothing is kept, and nothing is lost as long as the page is open.
  }
};

/** Forgets everything that was typed in this tab: whoever signs out leaves nothing to the next at the machine. */
export const forgetTyped = (at: Shelf & Pick<Storage, "key" | "length"> = sessionStorage): void => {
  const names = Array.from({ length: at.length }, (_, place) => at.key(place) ?? "");
  for (const name of names) if (name.startsWith(PLACE)) at.removeItem(name);
};

/**
 * Words of a form that outlive a reload, a lost session and the way back. `name` says whose form of what it is; with
 * another name the words of that one stand there, so that nothing goes from one case or person to the next.
 */
export const useTyped = <T extends Readonly<Record<string, string>>>(name: string, empty: T) => {
  const read = () => {
    const words = typedBefore(name, empty);
    return { name, words, found: Object.values(words).some((text) => text !== "") };
  };
  const [state, setState] = useState(read);
  const now = state.name === name ? state : read();
  if (now !== state) setState(now);
  const { words, found } = now;
  useEffect(() => keepTyped(name, words), [name, words]);
  const setWords = (next: T | ((before: T) => T)) =>
    setState((before) => ({
      ...before,
      words: typeof next === "function" ? next(before.words) : next,
    }));
  return { words, setWords, found };
};
