import { expect, it } from "vitest";
import { draftName, draftOf, keep } from "./kept.ts";

const box = (text: string | null = null) => {
  const at = { text };
  return {
    getItem: () => at.text,
    setItem: (_: string, value: string) => {
      at.text = value;
    },
  };
};
const draft = { head: { tripBegan: "2002-04-15" }, lines: [{ key: "a", typed: { kind: "lunch" } }] };

it("gives back what was kept", () => {
  const storage = box();
  keep("travel", draft, storage);
  expect(draftOf("travel", storage)).toEqual(draft);
});
it("begins anew where nothing was kept, or something that is no draft", () => {
  for (const text of [null, "null", "{", "[]", '{"head":null,"lines":[]}', '{"head":{},"lines":3}'])
    expect(draftOf("travel", box(text))).toBeUndefined();
});
it("goes on without storage", () => {
  const refusing = {
    getItem: (): string => {
      throw new Error("no storage");
    },
    setItem: () => {
      throw new Error("no storage");
    },
  };
  expect(() => keep("travel", draft, refusing)).not.toThrow();
  expect(draftOf("travel", refusing)).toBeUndefined();
});
it("shows nobody another person's draft", () => {
  const shelf = new Map<string, string>();
  const storage = {
    getItem: (name: string) => shelf.get(name) ?? null,
    setItem: (name: string, value: string) => void shelf.set(name, value),
  };
  keep(draftName("one", "travel"), draft, storage);
  expect(draftOf(draftName("other", "travel"), storage)).toBeUndefined();
  expect(draftOf(draftName(undefined, "travel"), storage)).toBeUndefined();
  expect(draftOf(draftName("one", "travel"), storage)).toEqual(draft);
});
