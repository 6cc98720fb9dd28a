import { isRefusal } from "../../journal/index.ts";
import type { MailLine } from "../../store/index.ts";
import { command } from "../command.ts";
import { columns } from "../print.ts";
import { withRecord } from "../record.ts";
import { refuse } from "../refusals.ts";

const STATES = ["waiting", "sending", "sent", "failed", "unsure"] as const;
const MOST = 200;

const line = ({ id, onDay, state, tries, address, subject, lastError }: MailLine): readonly string[] => [
  id,
  onDay,
  state,
  `${tries}`,
  address,
  lastError === null ? subject : `${subject} (${lastError})`,
];

export default command({
  usage: "[--state STATE] [--retry ID]",
  words: [0, 0],
  options: {
    state: { takes: "STATE", says: `only those that are ${STATES.join(", ")}` },
    retry: { takes: "ID", says: "have one that failed sent again; never one of which nobody knows" },
  },
  run: (typed, world) =>
    withRecord(typed, world, false, async (store) => {
      const { mailList, retryMail } = await import("../../store/index.ts");
      const { state, retry } = typed.options;
      const one = STATES.find((name) => name === state);
      if (state !== undefined && one === undefined)
        return refuse("no-such-state", `"${state}" is no state of a mail.`, {
          state,
          known: STATES.join(", "),
        });
      if (retry !== undefined) {
        const put = await store.keep(async (tx) => {
          if (await retryMail(tx, retry)) return true;
          const found = (await mailList(tx, { id: retry }))[0];
          return found
            ? refuse("mail-not-failed", `This mail is ${found.state}.`, { id: retry, state: found.state })
            : refuse("no-such-mail", "There is no mail of this id.", { id: retry });
        });
        if (isRefusal(put)) return put;
        return {
          json: { id: retry, state: "waiting" },
          text: () => "It waits, and goes out with the next sweep of a server that sends mail.",
        };
      }
      const found = await store.keep((tx) => mailList(tx, { limit: MOST, ...(one ? { state: one } : {}) }));
      if (isRefusal(found)) return found;
      return {
        json: found,
        text: () =>
          found.length === 0
            ? "No mails."
            : columns([["id", "day", "state", "tries", "to", "subject"], ...found.map(line)]),
      };
    }),
});
