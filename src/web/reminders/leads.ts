/** The leads that most people choose from: days before a last day. */
const LEADS = [14, 7, 5, 3, 2, 1, 0] as const;
const MOST = 60;

/** How a lead is said: "7 days before", "On the day". */
export const leadTitle = (days: number): string =>
  days === 0 ? "On the day" : days === 1 ? "The day before" : `${days} days before`;

/** The leads to tick: the usual ones and those of this person, the longest first. */
export const leadsOffered = (own: readonly number[]): readonly number[] =>
  [...new Set([...LEADS, ...own])].sort((a, b) => b - a);

/** The leads with one ticked or taken away, the longest first. */
export const withLead = (leads: readonly number[], days: number, on: boolean): number[] =>
  [...leads.filter((one) => one !== days), ...(on ? [days] : [])].sort((a, b) => b - a);

/** A whole number of days as typed, from `least` to sixty; undefined for everything else. */
export const daysTyped = (text: string, least: number): number | undefined => {
  if (!/^\d{1,2}$/.test(text.trim())) return undefined;
  const days = Number(text.trim());
  return days >= least && days <= MOST ? days : undefined;
};
