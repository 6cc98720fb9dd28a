import type { ClaimDraft } from "./lines.ts";

const place = (claim: string) => `entente.claim.${claim}`;

const isDraft = (of: unknown): of is ClaimDraft => {
  const { head, lines } = (of ?? {}) as Partial<ClaimDraft>;
  return typeof head === "object" && head !== null && Array.isArray(lines);
};

/** What was typed before on this machine; nothing where there is none or it cannot be read. */
export const draftOf = (
  claim: string,
  from: Pick<Storage, "getItem"> = localStorage,
): ClaimDraft | undefined => {
  try {
    const found: unknown = JSON.parse(from.getItem(place(claim)) ?? "null");
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps what is typed; without storage the form works, and only forgets when the page is closed. */
export const keep = (claim: string, draft: ClaimDraft, at: Pick<Storage, "setItem"> = localStorage): void => {
  try {
    at.setItem(place(claim), JSON.stringify(draft));
  } catch {
    // Full or forbidden: nothing is kept, and nothing is lost as long as the page is open.
  }
};
