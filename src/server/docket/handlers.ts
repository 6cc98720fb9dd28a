import { people } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { docketOf } from "./docket.ts";
import { forumOf } from "./forum.ts";
import { handOverAll, handOverPreview } from "./handOver.ts";
import { patternsOf } from "./patterns.ts";

/** The routes of the docket, of forums, of hand-overs and of patterns. */
export const docketHandlers: Pick<
  Handlers,
  "docket" | "people" | "forum" | "handOver" | "handOverPreview" | "patterns"
> = {
  docket: docketOf,
  forum: forumOf,
  handOver: handOverAll,
  handOverPreview,
  patterns: patternsOf,
  people: async ({ store }, { q, party }, { session }) =>
    store.act(session, async (tx) =>
      (
        await people(tx, {
          ...(q === undefined ? {} : { q }),
          ...(party === undefined ? {} : { party }),
          limit: 50,
        })
      ).map(({ id, name }) => ({
        id,
        name,
      })),
    ),
};
