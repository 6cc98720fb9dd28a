import { agreementHandlers } from "./agreement/handlers.ts";
import { caseHandlers } from "./cases/handlers.ts";
import { changesHandlers } from "./changes/handlers.ts";
import { claimHandlers } from "./claims/handlers.ts";
import { docketHandlers } from "./docket/handlers.ts";
import type { Handlers } from "./http/register.ts";
import { owedHandlers } from "./owed/handlers.ts";
import { procedureHandlers } from "./procedures/handlers.ts";
import { verifyRecord } from "./record/verify.ts";
import { reminderHandlers } from "./reminders/handlers.ts";
import { ruleHandlers } from "./rules/handlers.ts";
import { textHandlers } from "./text/handlers.ts";
import { workspaceHandlers } from "./workspace/handlers.ts";

/** What each route of the contract does. A route without a handler does not compile. */
export const handlers: Handlers = {
  ...workspaceHandlers,
  ...agreementHandlers,
  ...changesHandlers,
  ...ruleHandlers,
  ...claimHandlers,
  ...owedHandlers,
  ...procedureHandlers,
  ...textHandlers,
  ...caseHandlers,
  ...docketHandlers,
  ...reminderHandlers,
  verify: verifyRecord,
};
