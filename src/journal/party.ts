/** The two parties of an agreement, and the seat of those who belong to neither (arbitrators). */
export type Party = "union" | "employer" | "neutral";

/** All parties, in the order in which they are listed. */
export const partyIds: readonly Party[] = ["union", "employer", "neutral"];
