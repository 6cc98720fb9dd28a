import { withDays } from "./day.ts";

/** What a unit of money is per: " a month" of USD/month. */
const per = (unit: string): string => (unit.includes("/") ? ` a ${unit.split("/")[1]}` : "");

const near = (value: number, unit: string): string => {
  const text = Math.abs(value).toFixed(2);
  const sign = value < 0 ? "-" : "";
  return unit.startsWith("USD") ? `${sign}$${text}${per(unit)}` : `${sign}${text} ${unit}`;
};

/**
 * An amount as people read it, days written out. One that is finer than its unit is printed comes as a fraction,
 * "1350/7": it is said as nearly as it can be paid, with the fraction beside it, because nothing was rounded.
 */
export const amount = (say: string | null | undefined, unit: string): string => {
  if (!say) return "";
  const fraction = /^(-?\d+)\/(\d+)$/.exec(say);
  if (!fraction || ["share", "count", "factor", "percent"].includes(unit)) return withDays(say);
  return `about ${near(Number(fraction[1]) / Number(fraction[2]), unit)} (${say})`;
};
