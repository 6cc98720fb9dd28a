import { iso } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { moveDay, workspace } from "../../store/index.ts";
import { dayFrom } from "../day.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import { today } from "./today.ts";
import { workspaceOf } from "./workspace.ts";

/**
 * Moves the day of a sample workspace forward, and tells what falls due by it; a real workspace lives in the real
 * day. A day that has moved and could not be swept is swept by the jobs.
 */
export const moveDayForward: Handlers["moveDay"] = async (desk, asked, { session, at }) => {
  const to = dayFrom(asked.day, "day");
  if (isRefusal(to)) return to;
  const found = await desk.store.keep((tx) => workspace(tx));
  if (isRefusal(found)) return found;
  if (!found.sample)
    return refuse("not-a-sample-workspace", "Only the day of a sample workspace can be moved.", {
      day: asked.day,
    });
  const now = await today(desk);
  if (to <= now)
    return refuse("day-moves-forward-only", "The day moves forward only.", {
      now: iso(now),
      asked: asked.day,
    });
  const moved = await desk.store.act(session, (tx) =>
    moveDay(tx, { day: asked.day, at, key: `day ${asked.day}` }),
  );
  if (isRefusal(moved)) return moved;
  const swept = await desk.reminding.sweepDay(to);
  return isRefusal(swept) ? swept : workspaceOf(desk, session);
};
