import { readingsOf } from "../../rules/index.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";
import { changesBetween } from "./changes.ts";

/** The routes of what changes over time and of what can be read in more than one way. */
export const changesHandlers: Pick<Handlers, "changes" | "readings"> = {
  changes: async ({ agreement }, asked) => changesBetween(agreement, asked),
  readings: async ({ agreement }) => loose(readingsOf(agreement)),
};
