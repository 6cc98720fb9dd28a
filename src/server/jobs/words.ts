import { type Day, day, weekday } from "../../calendar/index.ts";
import { longDue } from "../../case/index.ts";
import type { UnmailedNotice } from "../../store/index.ts";
import { numberOf } from "../cases/case.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** Where a person reads on: pages of this server, by its public address. */
export interface Links {
  readonly case: (matter: string) => string;
  readonly docket: string;
  readonly reminders: string;
}

/** The pages of a server at an address. */
export const linksAt = (address: string): Links => ({
  case: (matter) => `${address}/docket/${matter}`,
  docket: `${address}/docket`,
  reminders: `${address}/reminders`,
});

/** What follows the @ in the ids of messages from a server at an address. */
export const domainOf = (address: string): string => {
  const { hostname } = new URL(address);
  return /^[A-Za-z0-9.-]{1,100}$/.test(hostname) ? hostname : "localhost";
};

/** A mail's subject and its text. */
export interface Words {
  readonly subject: string;
  readonly text: string;
}

const inDays = (days: number): string =>
  days === 0 ? "last day today" : days === 1 ? "last day tomorrow" : `last day in ${days} days`;

/** What a notice is about in few words; never a name, a title, or what somebody typed. */
const gist = ({ kind, due }: UnmailedNotice, today: Day): string => {
  const left = due === null ? 0 : day(due) - today;
  switch (kind) {
    case "lead":
      return left >= 0 ? inDays(left) : "last day has passed";
    case "overdue":
      return "last day has passed";
    case "lapsed":
      return "last day has passed, a right is lost";
    case "escalation":
      return `unread by another officer, ${left >= 0 ? inDays(left) : "last day has passed"}`;
    case "handover":
      return "handed over to you";
    case "opened":
      return "a case was opened";
  }
};

const numberIn = ({ matter, matterKind, openedOn, onDay }: UnmailedNotice): string =>
  numberOf(matter, matterKind, openedOn ?? onDay);

const heading = (notice: UnmailedNotice): string =>
  notice.clause === "" ? numberIn(notice) : `${numberIn(notice)}, clause ${notice.clause}`;

const lastDay = ({ due, minute }: UnmailedNotice): string =>
  due === null
    ? ""
    : `${WEEKDAYS[weekday(day(due))]}, ${longDue({ day: day(due), ...(minute === null ? {} : { minute }) })}`;

/** What is due, when, under which clause, what follows, and where to read on; a line each, nothing empty. */
const lines = (notice: UnmailedNotice, links: Links): string =>
  [
    ["What", notice.what ?? notice.text],
    ["Whose move", notice.movers ?? ""],
    ["Last day", lastDay(notice)],
    ["Clause", notice.clause],
    ["What follows", notice.onLapse ?? ""],
    ["The case", links.case(notice.matter)],
  ]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");

const foot = ({ reminders }: Links): string =>
  `How you are reminded is yours to change: ${reminders}\nWhether a last day still stands is said by the case, not by this mail.`;

/** The mail of one notice on a day of the workspace. */
export const oneNotice = (notice: UnmailedNotice, today: Day, links: Links): Words => ({
  subject: `${heading(notice)}: ${gist(notice, today)}`,
  text: `${lines(notice, links)}\n\n${foot(links)}\n`,
});

/** The mail of all that a person is told at once, what is due first first. */
export const digestOf = (notices: readonly UnmailedNotice[], today: Day, links: Links): Words => {
  const count = notices.length === 1 ? "1 reminder" : `${notices.length} reminders`;
  const [first] = notices;
  const more = notices.length === 1 ? "" : `, and ${notices.length - 1} more`;
  const parts = notices.map(
    (notice) => `${heading(notice)}: ${gist(notice, today)}\n${lines(notice, links)}`,
  );
  return {
    subject: `${count}: ${heading(first!)}${more}`,
    text: `${[...parts, `All that is due: ${links.docket}`, foot(links)].join("\n\n")}\n`,
  };
};
