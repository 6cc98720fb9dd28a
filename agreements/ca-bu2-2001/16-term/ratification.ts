import { legislativeRatification, unionRatification } from "../inputs.ts";

/** The day on which the later of the two ratified: the Legislature or the union. */
export const ratifiedByBoth = legislativeRatification.laterOf(unionRatification);
