import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import { Failed } from "./shell/Failed.tsx";
import { NotFound } from "./shell/NotFound.tsx";
import { Shell } from "./shell/Shell.tsx";

/** What the query string carries: plain names and plain text, so that a link can be read and written by hand. */
export type Plain = Record<string, string>;
const plain = (search: Record<string, unknown>): Plain =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === "" ? [] : [[name, `${value}`]])),
  );

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failed });
const page = <P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component, validateSearch: plain });

const routeTree = root.addChildren([
  page(
    "/",
    lazyRouteComponent(() => import("./agreement/ContentsPage.tsx"), "ContentsPage"),
  ),
  page(
    "/section/$number",
    lazyRouteComponent(() => import("./agreement/SectionPage.tsx"), "SectionPage"),
  ),
  page(
    "/changes",
    lazyRouteComponent(() => import("./changes/ChangesPage.tsx"), "ChangesPage"),
  ),
  page(
    "/report",
    lazyRouteComponent(() => import("./agreement/ReportPage.tsx"), "ReportPage"),
  ),
  page(
    "/import",
    lazyRouteComponent(() => import("./agreement/ImportPage.tsx"), "ImportPage"),
  ),
  page(
    "/ask",
    lazyRouteComponent(() => import("./ask/AskPage.tsx"), "AskPage"),
  ),
  page(
    "/ask/$rule",
    lazyRouteComponent(() => import("./ask/RulePage.tsx"), "RulePage"),
  ),
  page(
    "/claim/$claim",
    lazyRouteComponent(() => import("./claim/ClaimPage.tsx"), "ClaimPage"),
  ),
  page(
    "/event/$event",
    lazyRouteComponent(() => import("./ask/EventPage.tsx"), "EventPage"),
  ),
  page(
    "/holidays",
    lazyRouteComponent(() => import("./holidays/HolidaysPage.tsx"), "HolidaysPage"),
  ),
  page(
    "/docket",
    lazyRouteComponent(() => import("./docket/DocketPage.tsx"), "DocketPage"),
  ),
  page(
    "/docket/new",
    lazyRouteComponent(() => import("./docket/FilePage.tsx"), "FilePage"),
  ),
  page(
    "/docket/calendar",
    lazyRouteComponent(() => import("./calendar/CalendarPage.tsx"), "CalendarPage"),
  ),
  page(
    "/cases",
    lazyRouteComponent(() => import("./cases/CasesPage.tsx"), "CasesPage"),
  ),
  page(
    "/handover",
    lazyRouteComponent(() => import("./handover/HandOverPage.tsx"), "HandOverPage"),
  ),
  page(
    "/docket/$id",
    lazyRouteComponent(() => import("./docket/CasePage.tsx"), "CasePage"),
  ),
  page(
    "/search",
    lazyRouteComponent(() => import("./search/SearchPage.tsx"), "SearchPage"),
  ),
  page(
    "/forum",
    lazyRouteComponent(() => import("./forum/ForumPage.tsx"), "ForumPage"),
  ),
  page(
    "/notices",
    lazyRouteComponent(() => import("./reminders/NoticesPage.tsx"), "NoticesPage"),
  ),
  page(
    "/reminders",
    lazyRouteComponent(() => import("./reminders/RemindersPage.tsx"), "RemindersPage"),
  ),
  page(
    "/patterns",
    lazyRouteComponent(() => import("./patterns/PatternsPage.tsx"), "PatternsPage"),
  ),
  page(
    "/sign-in",
    lazyRouteComponent(() => import("./shell/SignInPage.tsx"), "SignInPage"),
  ),
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultErrorComponent: Failed,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(plain(search)).toString();
    return text ? `?${text}` : "";
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
