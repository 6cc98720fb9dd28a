import { isRefusal } from "../../journal/index.ts";
import { makeFeed, revokeFeed } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import { addressOf, remindersNow } from "./settings.ts";

/** Makes a calendar address of the person's own. It is in the answer this once and kept nowhere. */
export const makeCalendar: Handlers["makeFeed"] = async (desk, { name }, { session, at }) =>
  desk.store.act(session, async (tx) => {
    const made = await makeFeed(tx, { name, at });
    return isRefusal(made) ? made : { id: made.id, address: `${desk.address()}/feed/${made.token}.ics` };
  });

/** Ends a calendar address; whoever reads it from now on finds nothing. */
export const revokeCalendar: Handlers["revokeFeed"] = async (desk, { id }, { session, at }) => {
  const address = await addressOf(desk, session);
  return desk.store.act(session, async (tx) =>
    (await revokeFeed(tx, id, at))
      ? remindersNow(tx, desk, address)
      : refuse("feed-not-found", "You have no such calendar address that still runs.", { id }),
  );
};
