import { withDays } from "./day.ts";

/** An amount as people read it, days written out; nothing where there is none. */
export const amount = (say: string | null | undefined): string => (say ? withDays(say) : "");
