import type { ClaimDraft } from "./lines.ts";

const place = (of: string) => `entente.claim.${of}`;

/**
 * Whose draft of which claim: what one person types about pay or illness is not shown to the next at the machine.
 * It is kept for the tab alone, so that nothing of it stays behind when the tab is closed.
 */
export const draftName = (person: string | undefined, claim: string): string =>
  `${person ?? "nobody"}.${claim}`;

const isDraft = (of: unknown): of is ClaimDraft => {
  const { head, lines } = (of ?? {}) as Partial<ClaimDraft>;
  return typeof head === "object" && head !== null && Array.isArray(lines);
};

/** What was typed before in this tab; nothing where there is none or it cannot be read. */
export const draftOf = (
  name: string,
  from: Pick<Storage, "getItem"> = sessionStorage,
): ClaimDraft | undefined => {
  try {
    const found: unknown = JSON.parse(from.getItem(place(name)) ?? "null");
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps what is typed; without storage the form works, and only forgets when the page is closed. */
export const keep = (
  name: string,
  draft: ClaimDraft,
  at: Pick<Storage, "setItem"> = sessionStorage,
): void => {
  try {
    at.setItem(place(name), JSON.stringify(draft));
  } catch {
    // Full or forbidden: nothing is kept, and nothing is lost as long as the page is open.
  }
};
