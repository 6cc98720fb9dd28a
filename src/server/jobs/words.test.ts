import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { UnmailedNotice } from "../../store/index.ts";
import { linksAt, oneNotice } from "./words.ts";

const notice = {
  id: "n1",
  matter: "0a1b2c3d-0000-4000-8000-000000000000",
  title: "A private matter of Sample Member",
  matterKind: "grievance",
  openedOn: "2002-03-01",
  room: "shared",
  clock: "step1.answer",
  kind: "lead",
  due: "2002-04-18",
  lead: 1,
  onDay: "2002-04-17",
  text: "Answer",
  personId: "p1",
  party: "union",
  address: "p1@sample.example",
  digest: "none",
  clause: "2.1.B",
  what: "Answer in writing",
  movers: "the foreman",
  minute: null,
  onLapse: "The next step is open.",
} as const satisfies UnmailedNotice;
const said = (more: Partial<UnmailedNotice> = {}) =>
  oneNotice({ ...notice, ...more }, day("2002-04-17"), linksAt("http://127.0.0.1"));

describe("a letter about one last day", () => {
  it("writes the day out, as every page and paper does", () => {
    expect(said().text).toContain("Last day: Thursday, April 18, 2002\n");
    expect(said({ minute: 915 }).text).toContain("Last day: Thursday, April 18, 2002, at 15:15\n");
    expect(said().text).not.toMatch(/\d{4}-\d\d-\d\d\b(?!-)/);
  });

  it("names neither the case's title nor anybody in its subject", () => {
    expect(said().subject).toBe("G-2002-0a1b2c, clause 2.1.B: last day tomorrow");
  });

  it("says of no last day that there is one", () => {
    expect(said({ kind: "handover", due: null }).text).not.toContain("Last day");
  });
});
