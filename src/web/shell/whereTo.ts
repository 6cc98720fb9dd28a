/** The places of the masthead, each with its address. */
export const PLACES = [
  ["/", "Agreement"],
  ["/ask", "Ask"],
  ["/docket", "Docket"],
  ["/search", "Search"],
] as const;

/** The same for somebody who has signed in. */
export const PLACES_OF_PEOPLE = [
  ["/", "Agreement"],
  ["/ask", "Ask"],
  ["/docket", "Docket"],
  ["/cases", "Cases"],
  ["/patterns", "Patterns"],
  ["/notices", "Notices"],
  ["/search", "Search"],
] as const;

/** Pages that stand under a place whose address they do not begin with; a case stands under the docket. */
const UNDER: Readonly<Record<string, RegExp>> = {
  "/": /^\/($|section\b|changes\b|report\b|import\b)/,
  "/ask": /^\/(ask|event|claim|holidays)\b/,
  "/docket": /^\/(docket|handover|forum)\b/,
  "/notices": /^\/(notices|reminders)\b/,
};

/** Where signing in leads: back to a page of this product that was open, or to the docket; never to another site. */
export const wayBack = (back: string | undefined): string =>
  back !== undefined && /^\/(?![/\\])/.test(back) && !back.startsWith("/sign-in") ? back : "/docket";

/** Whether a page stands under a place, so that the masthead can mark it. */
export const belongsTo = (path: string, place: string): boolean =>
  UNDER[place]?.test(path) ?? (path === place || path.startsWith(`${place}/`));
