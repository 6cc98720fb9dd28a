import { expect, it } from "vitest";
import type { NoticeShape } from "../../contract/shapes.ts";
import { parted } from "./kinds.ts";

const notice = (id: string, read: boolean): NoticeShape => ({
  id,
  matter: "m",
  number: "GR-1",
  title: "t",
  kind: "lead",
  due: null,
  on: "2002-04-15",
  text: "x",
  read,
});
it("parts the unread from the rest and loses none", () => {
  const [unread, rest] = parted([notice("a", false), notice("b", true), notice("c", false)]);
  expect([unread.map(({ id }) => id), rest.map(({ id }) => id)]).toEqual([["a", "c"], ["b"]]);
});
