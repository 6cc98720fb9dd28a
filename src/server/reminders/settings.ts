import type { RemindersShape } from "../../contract/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { may } from "../../people/index.ts";
import { feeds, mails, people, reminderSettings, setReminderSettings, type Tx } from "../../store/index.ts";
import type { Desk, Seat } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";
import { refuse } from "../refusals.ts";

/** Officers of the session's own party, but the person: to whom what stays unread can go. */
const colleagues = async (tx: Tx) =>
  (await people(tx))
    .filter(
      ({ id, seats }) =>
        id !== tx.session.personId &&
        seats.some(
          ({ party, role }) =>
            party === tx.session.party && may(role, "matters:all") && may(role, "matters:act"),
        ),
    )
    .map(({ id, name }) => ({ id, name }));

/** How the session's person is reminded, with what a page needs beside it. */
export const remindersNow = async (
  tx: Tx,
  desk: Pick<Desk, "reminding">,
  address: string | null,
): Promise<RemindersShape> => ({
  settings: loose(await reminderSettings(tx)),
  address,
  sends: desk.reminding.sends,
  people: await colleagues(tx),
  mails: (await mails(tx)).map(({ id, subject, onDay, state, lastError }) => ({
    id,
    subject,
    on: onDay,
    state,
    error: lastError,
  })),
  feeds: (await feeds(tx)).map((feed) => ({ ...feed })),
});

/** Asked before the transaction begins, because sign-in has connections of its own. */
export const addressOf = ({ signIn }: Desk, { personId }: Seat): Promise<string | null> =>
  signIn.emailOf(personId);

/** How the person is reminded. */
export const remindersOf: Handlers["reminders"] = async (desk, _asked, { session }) => {
  const address = await addressOf(desk, session);
  return desk.store.act(session, (tx) => remindersNow(tx, desk, address));
};

/** Changes how the person is reminded. */
export const setReminders: Handlers["setReminders"] = async (desk, asked, { session }) => {
  const { escalateAfter, escalateTo } = asked;
  const compared = { escalateAfter: String(escalateAfter ?? ""), escalateTo: escalateTo ?? "" };
  if ((escalateAfter === null) !== (escalateTo === null))
    return refuse("escalation-incomplete", "Of days and person only one is said.", compared);
  if (escalateTo === session.personId)
    return refuse("same-person", "What you leave unread cannot go to yourself.", compared);
  const address = await addressOf(desk, session);
  return desk.store.act(session, async (tx) => {
    const refused = await setReminderSettings(tx, asked);
    return isRefusal(refused) ? refused : remindersNow(tx, desk, address);
  });
};
