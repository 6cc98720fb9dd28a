import type { Refusal } from "../journal/index.ts";

/** Every no of the store: what it is called, and what the person can do. */
export const storeRefusals = {
  "data-folder-in-use": {
    title: "Another process has the data folder open",
    remedy: "Stop the other process, or give this one a folder of its own.",
  },
  "data-folder-unusable": {
    title: "The data folder cannot be used",
    remedy: "Give a folder that can be written and that holds nothing but this program's data.",
  },
  "database-unreachable": {
    title: "The database does not answer",
    remedy: "Check the address, the name and the password, and that the server runs.",
  },
  "migration-edited": {
    title: "The database was made by a different form of a migration",
    remedy: "Install the release that made it; a released migration is never edited, a change is a new one.",
  },
  "store-newer": {
    title: "The database was made by a newer release",
    remedy: "Install that release or a later one.",
  },
  "no-such-seat": {
    title: "The person does not hold this role in this party",
    remedy: "Choose a role that the person holds.",
  },
  "disk-full": {
    title: "There is no room left to write",
    remedy: "Make room on the disk, then repeat the act with the same key; nothing of it was kept.",
  },
  "database-stopped": {
    title: "The database has stopped",
    remedy: "See that there is room on the disk, and start the program again; what was acknowledged is kept.",
  },
  "matter-not-found": {
    title: "There is no such matter for this person",
    remedy: "Choose a matter from the list.",
  },
  "matter-moved-on": {
    title: "Somebody acted on the matter in the meantime",
    remedy: "Read the matter again and decide anew.",
  },
  "room-closed": {
    title: "This role does not write in this room",
    remedy: "Write in a room that is open to the role.",
  },
  "not-allowed": {
    title: "This role may not do that",
    remedy: "Ask somebody whose role may.",
  },
  "person-unknown": {
    title: "There is no such person",
    remedy: "Choose a person from the list, or add the person first.",
  },
  "not-an-officer": {
    title: "This person handles no cases for that party",
    remedy: "Choose somebody with a role of that party that handles cases.",
  },
  "key-unusable": {
    title: "The idempotency key cannot be used",
    remedy: "Send a key of 1 to 200 characters, a new one for each new act.",
  },
  "idempotency-key-reused": {
    title: "The key was used for something else",
    remedy: "Send a new key with a new act; the same key only with the very same act.",
  },
  "instant-unusable": {
    title: "The time of the act cannot be read",
    remedy: "Give an instant in UTC such as 2002-07-01T08:30:00.000Z.",
  },
  "text-not-storable": {
    title: "The text holds characters that cannot be kept",
    remedy: "Take out the zero character and broken halves of characters.",
  },
  "text-empty": {
    title: "There is no text",
    remedy: "Write something.",
  },
  "document-not-found": {
    title: "There is no such document for this person",
    remedy: "Choose a document from the case.",
  },
  "document-name-unusable": {
    title: "The name of the document cannot be kept",
    remedy: "Give a file name of 1 to 200 characters without a path, and without a dot or a blank at an end.",
  },
  "document-media-unusable": {
    title: "The kind of the document cannot be read",
    remedy: "Give a media type in lower case, such as application/pdf.",
  },
  "document-empty": {
    title: "The document has no content",
    remedy: "Choose a file that is not empty.",
  },
  "document-too-large": {
    title: "The document is too large",
    remedy: "Divide it, or make it smaller, and add the parts.",
  },
  "document-unreadable": {
    title: "The document did not arrive whole",
    remedy: "Send the file again.",
  },
  "fact-unknown": {
    title: "The workspace does not know this fact yet",
    remedy: "Set the fact with its day.",
  },
  "text-not-imported": {
    title: "No text has been imported for this version",
    remedy: "Import the signed text.",
  },
  "workspace-seeded": {
    title: "The workspace holds people and matters already",
    remedy: "Begin with an empty store.",
  },
  "workspace-missing": {
    title: "The store holds no workspace yet",
    remedy: "Seed it, or restore a backup.",
  },
  "backup-file-exists": {
    title: "There is a file of that name",
    remedy: "Choose another name; a backup never overwrites one.",
  },
  "backup-not-written": {
    title: "The backup could not be written",
    remedy: "See that the folder exists and has room, then repeat it.",
  },
  "backup-not-found": {
    title: "There is no such backup file",
    remedy: "Give the path of a backup file.",
  },
  "backup-unreadable": {
    title: "The file is no backup of this program",
    remedy: "Give a file that backup wrote.",
  },
  "backup-truncated": {
    title: "The backup file is cut off",
    remedy: "Fetch the whole file again, or take an earlier backup.",
  },
  "backup-damaged": {
    title: "The backup file was changed after it was written",
    remedy: "Take another copy, or an earlier backup.",
  },
  "backup-newer": {
    title: "The backup was made by a different or newer release",
    remedy: "Install the release that made it or a later one.",
  },
  "record-broken": {
    title: "A chain of the record does not hold",
    remedy: "Take an earlier backup, and find out who changed the entry that is named.",
  },
} as const satisfies Record<string, { title: string; remedy: string }>;

/** The codes of the store's refusals. */
export type StoreCode = keyof typeof storeRefusals;

/** A refusal of the store with its listed remedy, the reason for this case, and the values compared. */
export const refuse = (code: StoreCode, reason: string, compared: Refusal["compared"] = {}): Refusal => ({
  code,
  reason,
  compared,
  remedy: storeRefusals[code].remedy,
});
