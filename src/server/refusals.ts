import { type Refusal, refusal } from "../refusal/index.ts";

/** The refusals of the HTTP server itself, each with what to do about it. Those of the subjects stand with them. */
const SERVER_REFUSALS = {
  "not-signed-in": "Sign in, then try again.",
  "wrong-credentials": "Check the e-mail address and the password.",
  "too-many-attempts": "Wait until the time named, then try again.",
  "not-a-sample-workspace": "Sign in with e-mail and password; the day of a real workspace is the real day.",
  "day-moves-forward-only": "Name a day after the one the workspace lives in.",
  "not-your-act": "Ask a person whose role may do this.",
  "not-a-date": "Write a day of the calendar as YYYY-MM-DD.",
  "not-a-year": "Write the year with four digits.",
  "not-json": 'Write the facts as a JSON object, such as {"timeBase": "1"}.',
  "bad-request": "Send what the document at /openapi.json asks for.",
  "body-too-large": "Send less at once.",
  "cross-origin": "Act from this program's own pages, or call it without an Origin header.",
  "unknown-host": "Use the address the server printed, or start it with --origin ADDRESS.",
  "unknown-route": "See /openapi.json for every address.",
  "unknown-clause": "Cite a section of the agreement, such as 9.1, or a clause below it, such as 9.1.D.",
  "unknown-procedure": "Choose one of the procedures that the agreement lists.",
  "protest-is-the-unions": "Leave the protest out, or ask somebody who speaks for the union.",
  "not-this-opening": "Begin the case with one of the acts named.",
  "no-such-case": "Give the number or the id of a case that you see.",
  "person-not-seen": "Choose one of the people listed.",
  "same-person": "Name somebody else.",
  "nothing-to-hand-over": "Choose somebody who handles an open case or has an open task.",
  "escalation-incomplete": "Say both after how many days and to whom, or neither.",
  "feed-not-found": "Choose one of your own calendar addresses.",
  "mail-from-missing": "Say in whose name mail is sent: --mail-from ADDRESS, or ENTENTE_MAIL_FROM.",
  "unknown-paper": "Choose one of the papers that the case offers.",
  "empty-query": "Type a word to look for.",
  "pages-not-built": "Run `npm run build`.",
  "port-in-use": "Choose another with --port, or stop what listens there.",
  "cannot-listen": "Check --host and --port.",
  "internal-error": "Try again; if it stays, report it with the reference.",
} as const;

/** A code that only the server gives. */
export type ServerRefusal = keyof typeof SERVER_REFUSALS;

/** A refusal of the server with the remedy from the list. */
export const refuse = (
  code: ServerRefusal,
  reason: string,
  compared: Readonly<Record<string, string>> = {},
): Refusal => refusal(code, reason, SERVER_REFUSALS[code], compared);
