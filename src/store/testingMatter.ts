import { addDocument } from "./addDocument.ts";
import { addNote } from "./addNote.ts";
import { appendActs } from "./appendActs.ts";
import { createMatter } from "./createMatter.ts";
import type { Session, Store } from "./store.ts";
import { unrefused } from "./testing.ts";
import { at, sessions } from "./testingPeople.ts";

/** A matter with six shared entries, the last two a note and a document, and two in the union's room. Gives its id. */
export const fillMatter = async (store: Store, name: string): Promise<string> => {
  const opened = await store.act(sessions.steward, (tx) =>
    createMatter(tx, {
      kind: "grievance",
      title: name,
      cites: [],
      subjectPersonId: "member",
      state: { standing: "filed" },
      key: name,
      entries: [{ act: "file", at: at(), payload: { half: "1/2", money: "10.00" } }],
    }),
  );
  const { matter } = unrefused(opened);
  const say = (who: Session, room: "shared" | "union", n: number) =>
    store.act(who, (tx) =>
      appendActs(tx, { matter, room, key: `${name} ${n}`, entries: [{ act: "say", at: at(n), payload: n }] }),
    );
  for (const n of [1, 2, 3]) unrefused(await say(sessions.relations, "shared", n));
  unrefused(await say(sessions.steward, "union", 4));
  unrefused(await say(sessions.steward, "union", 5));
  const note = { matter, room: "shared" as const, text: "Sample note", at: at(6), key: `${name} note` };
  unrefused(await store.act(sessions.steward, (tx) => addNote(tx, note)));
  const base64 = Buffer.from("Sample document").toString("base64");
  const document = {
    matter,
    room: "shared" as const,
    name: "sample.txt",
    media: "text/plain",
    base64,
    at: at(7),
  };
  unrefused(
    await store.act(sessions.steward, (tx) => addDocument(tx, { ...document, key: `${name} document` })),
  );
  return matter;
};
