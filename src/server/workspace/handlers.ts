import type { Handlers } from "../http/register.ts";
import { moveDayForward } from "./moveDay.ts";
import { signInAsSample, signInWithPassword, signOut } from "./signIn.ts";
import { workspaceOf } from "./workspace.ts";

/** The routes of the workspace and of signing in. */
export const workspaceHandlers: Pick<
  Handlers,
  "workspace" | "moveDay" | "signInSample" | "signIn" | "signOut"
> = {
  workspace: async (desk, _asked, { session }) => workspaceOf(desk, session),
  moveDay: moveDayForward,
  signInSample: signInAsSample,
  signIn: signInWithPassword,
  signOut,
};
