import { agreementRoutes } from "./route/agreement.ts";
import { casesRoutes } from "./route/cases.ts";
import { changesRoutes } from "./route/changes.ts";
import { claimsRoutes } from "./route/claims.ts";
import { docketRoutes } from "./route/docket.ts";
import { papersRoutes } from "./route/papers.ts";
import { proceduresRoutes } from "./route/procedures.ts";
import { remindersRoutes } from "./route/reminders.ts";
import { rulesRoutes } from "./route/rules.ts";
import { textRoutes } from "./route/text.ts";
import { workspaceRoutes } from "./route/workspace.ts";

/** Every route of the HTTP interface, by area. Adding one here puts it on the server, in the document and in the client. */
export const routes = {
  ...workspaceRoutes,
  ...agreementRoutes,
  ...changesRoutes,
  ...rulesRoutes,
  ...claimsRoutes,
  ...proceduresRoutes,
  ...textRoutes,
  ...casesRoutes,
  ...papersRoutes,
  ...docketRoutes,
  ...remindersRoutes,
};

/** Every route by its name, with its types. */
export type Routes = typeof routes;
