import type { Command } from "../command.ts";

/** A command by name, with the line that help prints; its file is loaded when it is given. */
export interface Listed {
  readonly name: string;
  readonly says: string;
  readonly load: () => Promise<{ readonly default: Command }>;
}

/** Every command, in the order in which help lists them. */
export const commands: readonly Listed[] = [
  { name: "serve", says: "serve the pages and the HTTP interface", load: () => import("./serve.ts") },
  { name: "rules", says: "list the rules that can be asked", load: () => import("./rules.ts") },
  {
    name: "coverage",
    says: "what the examples of each section exercise",
    load: () => import("./coverage.ts"),
  },
  { name: "diff", says: "what changes between two days", load: () => import("./diff.ts") },
  {
    name: "readings",
    says: "clauses that can be read in more than one way",
    load: () => import("./readings.ts"),
  },
  { name: "ask", says: "ask a rule on a day, or over a period", load: () => import("./ask.ts") },
  {
    name: "owed",
    says: "what a life event leads to, and how to ask for it",
    load: () => import("./owed.ts"),
  },
  { name: "claims", says: "list what is claimed over a list of lines", load: () => import("./claims.ts") },
  {
    name: "claim",
    says: "answer a claim line by line, from a CSV or JSON file",
    load: () => import("./claim.ts"),
  },
  {
    name: "read",
    says: "read a clause: plain words beside the signed text",
    load: () => import("./read.ts"),
  },
  {
    name: "statute",
    says: "look up a statute that the agreement lists, or those about a section",
    load: () => import("./statute.ts"),
  },
  { name: "holidays", says: "the observed holidays of a year", load: () => import("./holidays.ts") },
  {
    name: "procedures",
    says: "list the procedures and the acts each takes",
    load: () => import("./procedures.ts"),
  },
  { name: "clock", says: "where a case stands and which clocks run", load: () => import("./clock.ts") },
  {
    name: "text import",
    says: "take in the signed text of the agreement",
    load: () => import("./textImport.ts"),
  },
  { name: "text read", says: "the same as read", load: () => import("./read.ts") },
  {
    name: "text search",
    says: "search titles, plain words and the signed text",
    load: () => import("./textSearch.ts"),
  },
  {
    name: "text export",
    says: "write the signed text as Akoma Ntoso 3.0",
    load: () => import("./textExport.ts"),
  },
  { name: "lint", says: "what a careful editor finds in the signed text", load: () => import("./lint.ts") },
  {
    name: "sweep",
    says: "tell everybody what falls due today, as the server does every hour",
    load: () => import("./sweep.ts"),
  },
  {
    name: "mails",
    says: "the mails that wait, were sent or failed, and those of which nobody knows",
    load: () => import("./mails.ts"),
  },
  { name: "verify", says: "re-hash every chain of the record", load: () => import("./verify.ts") },
  { name: "backup", says: "write the whole record into one file", load: () => import("./backup.ts") },
  { name: "restore", says: "read a backup into an empty record", load: () => import("./restore.ts") },
  {
    name: "password",
    says: "set the password with which a person signs in",
    load: () => import("./password.ts"),
  },
];
