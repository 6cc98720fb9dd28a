/** The table whose rows hold files. */
export const FILES = "entente.documents";

/**
 * The tables that a backup carries, each after those it refers to. What each role may do comes from the
 * release, and who is signed in ends with the store that is left behind, so neither is carried.
 */
export const backupTables: readonly string[] = [
  "entente.workspace",
  "entente.parties",
  "entente.people",
  "entente.memberships",
  "entente.positions",
  "entente.matters",
  "entente.chains",
  "entente.journal",
  "entente.notes",
  FILES,
  "entente.clocks",
  "entente.turns",
  "entente.reminder_settings",
  "entente.mails",
  "entente.notices",
  "entente.feeds",
  "entente.keys",
  "entente.reads",
  "entente.facts",
  "entente.texts",
  "entente.personal",
  'auth."user"',
  "auth.account",
];

/** The first line of a backup: what it is, and by which migrations its tables were made. */
export interface BackupHeader {
  readonly entente: "backup";
  readonly form: 1;
  readonly migrations: readonly (readonly [number, string])[];
}

/** A line between the first and the last: one row of one table. */
export interface BackupRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The last line: the SHA-256 of all bytes before it, and how many rows they hold. */
export interface BackupTrailer {
  readonly sha256: string;
  readonly rows: number;
}
