export { addDocument, DOCUMENT_LIMIT, type NewDocument } from "./addDocument.ts";
export { addNote } from "./addNote.ts";
export { appendActs } from "./appendActs.ts";
export { type BackedUp, backup } from "./backup.ts";
export { unknownPerson } from "./belongings.ts";
export { type CaseFilter, caseRows, countCases, departments, reckonable } from "./caseRows.ts";
export { type ClockRow, setClocks, setClocksOfAll } from "./clocks.ts";
export { createMatter } from "./createMatter.ts";
export {
  countDocket,
  type DocketCounts,
  type DocketFilter,
  type DocketRow,
  docket,
  type When,
} from "./docket.ts";
export { type DocumentRow, documents, readDocument } from "./documents.ts";
export { entries } from "./entries.ts";
export { exportMatter, type MatterFile } from "./exportMatter.ts";
export { type Fact, fact, facts } from "./facts.ts";
export { type FeedRow, feeds, findFeed, makeFeed, revokeFeed } from "./feeds.ts";
export { type HandOver, handOver } from "./handOver.ts";
export { type ImportedText, importedText } from "./importedText.ts";
export type { JobsGround } from "./jobsGround.ts";
export { once, partKey, replay } from "./keys.ts";
export { type MailLine, mailList, retryMail } from "./mailList.ts";
export {
  type MailRow,
  type MailState,
  mails,
  mailsIn,
  type NewMail,
  queueMails,
  settleMail,
  takeMail,
  type UnmailedNotice,
  unmailedNotices,
} from "./mails.ts";
export { markRead } from "./markRead.ts";
export { countMatters, type MatterFilter, matter, matters, workspaceMatter } from "./matters.ts";
export { mattersNamed } from "./mattersNamed.ts";
export { notes } from "./notes.ts";
export {
  markNoticesRead,
  type NoticeFilter,
  type NoticeRow,
  notices,
  type Telling,
  tell,
  unreadNotices,
} from "./notices.ts";
export { openStore } from "./openStore.ts";
export {
  type OutcomePattern,
  type PatternFilter,
  type Patterns,
  patterns,
  type StepPattern,
  type Tally,
} from "./patterns.ts";
export { type PersonRow, parties, people, positions, seatsOf } from "./people.ts";
export { addPersonal, type PersonalKind, type PersonalRow, personalRows } from "./personal.ts";
export { refuse, type StoreCode, storeRefusals } from "./refusals.ts";
export {
  DEFAULT_REMINDERS,
  type ReminderSettings,
  reminderSettings,
  setReminderSettings,
} from "./reminderSettings.ts";
export { restore } from "./restore.ts";
export { type RoomEnd, roomEnds } from "./roomEnds.ts";
export { type RoomHead, roomHeads } from "./roomHeads.ts";
export { type NewText, saveText } from "./saveText.ts";
export { type Hit, mattersHolding, searchMatters } from "./searchMatters.ts";
export { enrol, type Seed, seedWorkspace } from "./seedWorkspace.ts";
export { type Docketed, type Heading, setDocket, setDocketOfAll, type TurnRow } from "./setDocket.ts";
export { type NewFact, setFact } from "./setFact.ts";
export {
  type Append,
  type Appended,
  type Belongings,
  type Bind,
  type Keyed,
  type MatterRow,
  type NewEntry,
  type NewMatter,
  type NewNote,
  type NoteRow,
  type Officers,
  type Querying,
  type Session,
  type Store,
  SYSTEM,
  type Tx,
  type Where,
} from "./store.ts";
export { type Swept, sweepNotices } from "./sweepNotices.ts";
export { type TakenCase, takeCases } from "./takeCases.ts";
export { type RecordBreak, type Verified, verify } from "./verify.ts";
export { type RoomVerdict, verifyMatter } from "./verifyMatter.ts";
export { moveDay, type Workspace, workspace } from "./workspace.ts";
