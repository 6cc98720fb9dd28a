import { type Agreement, holidaysOf } from "../../rules/index.ts";
import { refuse } from "../refusals.ts";

/** The holidays of a year for one work schedule. */
export const holidaysFor = (
  agreement: Agreement,
  asked: {
    readonly year: string;
    readonly schedule?: string | undefined;
    readonly timeBase?: string | undefined;
  },
) => {
  if (!/^\d{4}$/.test(asked.year))
    return refuse("not-a-year", `"${asked.year}" is no year.`, { year: asked.year });
  return holidaysOf(agreement.holidays, Number(asked.year), {
    ...(asked.schedule ? { schedule: asked.schedule } : {}),
    ...(asked.timeBase ? { timeBase: asked.timeBase } : {}),
  });
};
