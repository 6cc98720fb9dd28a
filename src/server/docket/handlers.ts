import type { Handlers } from "../http/register.ts";
import { docketOf } from "./docket.ts";
import { forumOf } from "./forum.ts";
import { handOverAll, handOverPreview } from "./handOver.ts";
import { patternsOf } from "./patterns.ts";

/** The routes of the docket, of forums, of hand-overs and of patterns. */
export const docketHandlers: Pick<
  Handlers,
  "docket" | "forum" | "handOver" | "handOverPreview" | "patterns"
> = {
  docket: docketOf,
  forum: forumOf,
  handOver: handOverAll,
  handOverPreview,
  patterns: patternsOf,
};
