import { type Refusal, refusal } from "../refusal/index.ts";

/** The refusals of the command line itself, each with what to do about it. */
const CLI_REFUSALS = {
  "unknown-command": "Type `entente help` for the list of commands.",
  "unknown-option": "Type the command with --help for its options.",
  "missing-argument": "Type the command with --help for what it takes.",
  "too-many-arguments": "Put a value that holds blanks between quotes.",
  "unknown-agreement": "Name one of the agreements that this program carries.",
  "file-not-found": "Check the name of the file.",
  "file-not-readable": "Check what the file is and who may read it.",
  "file-not-writable": "Name a file in a folder that exists and that you may write to.",
  "not-json": 'Write it as JSON between single quotes, such as \'{"timeBase": "1"}\'.',
  "not-a-date": "Write a day of the calendar as YYYY-MM-DD.",
  "not-a-year": "Write the year with four digits.",
  "not-a-port": "Name a port between 0 and 65535.",
  "not-an-address": "Write it as https://NAME, without a path.",
  "sign-in-needed": "Sign in on its pages and import the text there, or stop the server first.",
  "no-record": "Start the program once with `entente serve`, or name the folder with --data.",
  "person-unknown": "Name one of the people listed.",
  "mail-two-ways": "Leave out --smtp or --mail-sink.",
  "no-such-state": "Name one of the states listed.",
  "no-such-mail": "Name one of the mails that `entente mails` lists.",
  "mail-not-failed":
    "Wait for one that is waiting; one that is unsure may have arrived and is never sent again.",
  "weak-password": "Choose a password of 12 to 200 characters.",
  "internal-error": "Give the command again with --debug to see the details, and report it.",
} as const;

/** A code that only the command line gives. */
export type CliRefusal = keyof typeof CLI_REFUSALS;

/** A refusal of the command line with the remedy from the list, or a nearer one. */
export const refuse = (
  code: CliRefusal,
  reason: string,
  compared: Readonly<Record<string, string>> = {},
  remedy: string = CLI_REFUSALS[code],
): Refusal => refusal(code, reason, remedy, compared);
