import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDocument } from "./addDocument.ts";
import { documents, readDocument } from "./documents.ts";
import { entries } from "./entries.ts";
import { searchMatters } from "./searchMatters.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Session, Store, Tx } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { sampleSeed, sessions } from "./testingPeople.ts";
import { file, openMatter } from "./testingWalls.ts";
import { verify } from "./verify.ts";

describe.each(stores)("documents on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  let id: string;
  const act = async <T>(who: Session, fn: (tx: Tx) => Promise<T>) => unrefused(await store.act(who, fn)) as T;
  beforeAll(async () => {
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    id = unrefused(await act(sessions.steward, openMatter("member", "one", "arbitrator"))).matter;
  });
  afterAll(() => test.drop());

  it("come back byte for byte, and the chain tells nothing of them", async () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, n) => (n * 7) % 256));
    const given = { ...file(id, "shared", "scan"), base64: bytes.toString("base64"), media: "image/png" };
    const added = unrefused(await act(sessions.member, (tx) => addDocument(tx, given)));
    const [row] = await act(sessions.relations, (tx) => documents(tx, id));
    expect(row).toMatchObject({ seq: added.seq, name: "scan-file.txt", size: 1000, author: "member" });
    const read = unrefused(await act(sessions.arbitrator, (tx) => readDocument(tx, row!.id)));
    expect(Buffer.from(read.base64, "base64").equals(bytes)).toBe(true);
    const entry = (await act(sessions.arbitrator, (tx) => entries(tx, id))).at(-1)!;
    expect(entry.act).toBe("document added");
    expect(JSON.stringify(entry.payload)).toMatch(/^\{"digest":"[0-9a-f]{64}"\}$/);
    const again = unrefused(await act(sessions.member, (tx) => addDocument(tx, given)));
    expect(again).toMatchObject({ replayed: true, seq: added.seq });
    expect(await act(sessions.relations, (tx) => documents(tx, id))).toHaveLength(1);
    expect((await act(sessions.relations, (tx) => searchMatters(tx, "SCAN-file")))[0]).toMatchObject({
      where: "document",
      seq: added.seq,
    });
  });

  it("are hidden from the other party and from those who read no notes, alike as if they were not there", async () => {
    unrefused(await act(sessions.steward, (tx) => addDocument(tx, file(id, "union", "secret"))));
    const [secret] = (await act(sessions.field, (tx) => documents(tx, id))).filter(
      ({ room }) => room === "union",
    );
    for (const who of [sessions.relations, sessions.member, sessions.arbitrator, sessions.payroll])
      expect(await store.act(who, (tx) => readDocument(tx, secret!.id))).toMatchObject({
        code: "document-not-found",
      });
    expect(await act(sessions.payroll, (tx) => documents(tx, id))).toEqual([]);
  });

  const bad: readonly [string, Partial<ReturnType<typeof file>>, string][] = [
    ["no bytes", { base64: "" }, "document-empty"],
    ["more bytes than the limit", { base64: "QUJDREVGRw==" }, "document-too-large"],
    ["what is no base64", { base64: "QUJ?" }, "document-unreadable"],
    ["a cut base64", { base64: "QUJDR" }, "document-unreadable"],
    ["a path", { name: "../etc/passwd" }, "document-name-unusable"],
    ["a hidden turn of the writing", { name: "bill\u202Efdp.exe" }, "document-name-unusable"],
    ["a line break", { name: "a\nb" }, "document-name-unusable"],
    ["a dot at the end", { name: "a." }, "document-name-unusable"],
    ["no name", { name: "" }, "document-name-unusable"],
    ["a name too long", { name: "a".repeat(201) }, "document-name-unusable"],
    ["no kind", { media: "pdf" }, "document-media-unusable"],
    ["a header in the kind", { media: "text/html\r\nX: y" }, "document-media-unusable"],
  ];
  it.each(bad)("refuse %s, and write nothing", async (_, part, code) => {
    const before = (await act(sessions.steward, (tx) => entries(tx, id))).length;
    const given = { ...file(id, "shared", "bad"), base64: "QUJD", ...part };
    expect(await store.act(sessions.steward, (tx) => addDocument(tx, given, 6))).toMatchObject({ code });
    expect((await act(sessions.steward, (tx) => entries(tx, id))).length).toBe(before);
  });

  it("take a name in another writing, and exactly the limit", async () => {
    const given = { ...file(id, "shared", "fits"), name: "Lohnzettel März – 工资.pdf", base64: "QUJDREVG" };
    unrefused(await act(sessions.steward, (tx) => addDocument(tx, given, 6)));
    expect(unrefused(await verify(store)).breaks).toEqual([]);
  });
});
