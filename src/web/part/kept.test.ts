import { describe, expect, it } from "vitest";
import { forgetTyped, keepTyped, typedBefore } from "./kept.ts";

const shelf = (of: Record<string, string> = {}) => {
  const map = new Map(Object.entries(of));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (place: number) => [...map.keys()][place] ?? null,
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, text: string) => void map.set(name, text),
    removeItem: (name: string) => void map.delete(name),
  };
};
const empty = { title: "", statement: "" };

describe("what is typed", () => {
  it("comes back under its own name and under no other", () => {
    const at = shelf();
    keepTyped("ann.grievance", { title: "Credit", statement: "" }, at);
    expect(typedBefore("ann.grievance", empty, at)).toEqual({ title: "Credit", statement: "" });
    expect(typedBefore("ben.grievance", empty, at)).toEqual(empty);
  });
  it("leaves nothing behind once every field is empty", () => {
    const at = shelf();
    keepTyped("a", { title: "Credit" }, at);
    keepTyped("a", { title: "" }, at);
    expect(at.map.size).toBe(0);
  });
  it.each([["no json"], ["null"], ["[]"], ['{"other":"x"}'], ['{"title":7}']])("%s is not read", (text) =>
    expect(typedBefore("a", empty, shelf({ "entente.typed.a": text }))).toEqual(empty),
  );
  it("is not kept where storage is full, and says nothing", () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    keepTyped("a", { title: "Credit" }, full);
    expect(typedBefore("a", empty, full)).toEqual(empty);
  });
  it("is forgotten at signing out, and what others keep in the tab is not", () => {
    const at = shelf({ "entente.typed.a": "{}", "entente.typed.b": "{}", "entente-reloaded": "x" });
    forgetTyped(at);
    expect([...at.map.keys()]).toEqual(["entente-reloaded"]);
  });
});
