import { type Day, day } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { type Store, workspace } from "../../store/index.ts";
import type { Clock } from "../desk.ts";

/** The day that the workspace lives in: its own where it has one, else the day it is. */
export const today = async ({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: Clock;
}): Promise<Day> => {
  const found = await store.keep((tx) => workspace(tx));
  return isRefusal(found) || found.day === null ? clock.day() : day(found.day);
};
