import { describe, expect, it } from "vitest";
import { badlyPlaced } from "../fixture/badly-placed.ts";
import { bytesOf, harborText } from "../fixture/harbor-agreement.ts";
import { wordsAt } from "../fixture/words-at.ts";
import { flatten, read } from "../read.ts";
import { isTextRefusal } from "../refusals.ts";
import type { TableNode, TextNode } from "../tree.ts";
import { importText, LARGEST_FILE } from "./import-text.ts";
import type { Imported } from "./report.ts";

const take = async (text: string): Promise<Imported> => {
  const answer = await importText({ name: "harbor.txt", bytes: bytesOf(text) });
  if (isTextRefusal(answer)) throw new Error(answer.reason);
  return answer;
};

const harbor = await take(harborText);
const nodes = flatten(harbor.tree);
const at = (address: string): TextNode => {
  const node = nodes.find((one) => one.address === address);
  if (!node) throw new Error(`no ${address}`);
  return node;
};
const rows = (address: string): readonly (readonly string[])[] => (at(address) as TableNode).rows;

describe("importText", () => {
  it("accounts for every character once: node, table of contents, furniture or report", () => {
    expect(badlyPlaced(harbor)).toEqual([]);
  });

  it("gives every node the words that stand at its place, in their order", () => {
    const repaired = new Set(harbor.report.repairs.map((repair) => repair.at));
    const squeeze = (words: string): string => words.replace(/\s/g, "");
    const wrong = nodes.filter((node) => {
      const { address, label, heading, text } = node;
      // Between a number and its title a dash may be printed, which belongs to neither.
      const printed = wordsAt(harbor, node)
        .replace(squeeze(label), "")
        .replace(/^[-–—:]/, "");
      return address !== "" && !repaired.has(address) && printed !== squeeze(heading + text);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(nodes.length).toBeGreaterThan(60);
  });

  it("gives every node an address of its own", () => {
    expect(new Set(nodes.map(({ address }) => address)).size).toBe(nodes.length);
  });

  it.each([
    ["Art.2", "article", "DISPUTES", ""],
    ["1.2", "section", "4 Day Week", "A pilot may choose four days of ten hours."],
    ["2.1.C", "subsection", "Danger on the Water", ""],
    ["2.1.C.1.b", "paragraph", "", "The master answers within one (1) hour:"],
    ["2.1.C.1.b.2", "paragraph", "", "in person."],
    ["2.1.B.p1", "paragraph", "", "The board decides within a month and its word ends the matter."],
    ["3.10", "section", "Lamp Leave", ""],
    ["3.1.B~2", "subsection", "", "The board keeps the register of leave."],
    ["3.2.bullet2", "paragraph", "", "Day watches earn half an hour."],
    ["3.2.p1", "paragraph", "", "Effective with the second tide, the hours end."],
    ["Att.A", "attachment", "Pay Schedule", "07 - PILOTS OF THE HARBOR"],
    ["Att.B.A.2.a", "paragraph", "", "Boats are kept dry."],
    [
      "SL.1",
      "side-letter",
      "Winter Watches, Extra Duty and Berths",
      "The board and the guild add this to section 3.2.",
    ],
    ["SL.1.h2", "heading", "EXTRA DUTY AND BERTHS", ""],
    ["SL.1.2.B", "paragraph", "", "the south berth."],
    ["SL.1.Exh.1.b.1", "paragraph", "", "A berth is deeper than its boat."],
    [
      "Part.signature-page",
      "heading",
      "SIGNATURE PAGE",
      "Signature Page\n1 Sample Member, Guild of Sample Pilots\nDate:__________",
    ],
  ])("finds %s", (address, kind, heading, text) => {
    expect(at(address)).toMatchObject({ kind, heading, text });
  });

  it("keeps the order of lists that the scan has mixed up", () => {
    expect(at("3.1.A").text.split("\n").slice(1, 7)).toEqual([
      "1 month to 2 years",
      "25 months to 9 years",
      "10 years and over",
      "6 hours per month",
      "8 hours per month",
      "9 hours per month",
    ]);
  });

  it("joins words that a page's foot parts", () => {
    expect(at("3.10.A").text).toMatch(/whole of a winter and is not relieved by spring\.$/);
    expect(at("3.10.A").origin).toMatchObject({ line: 110, lastLine: 113, page: 5 });
  });

  it("reads charts, wrapped titles and heads that come again on each page", () => {
    expect(rows("3.1.B.t1")).toEqual([
      ["SHARE", "HOURS BY GROUP"],
      ["", "6", "8", "9"],
      ["1/2", "3.00", "4.00", "4.50"],
      ["1/4", "1.50", "2.00", "2.25"],
    ]);
    expect(rows("Att.A.t1").map((row) => [row[0], row[3]])).toEqual([
      ["Rank", "Least"],
      ["FIRST PILOT, OUTER HARBOR", "4000"],
      ["SECOND PILOT, OUTER HARBOR (SENIOR), NORTH BASIN", "3500"],
      ["SECOND PILOT", "3400"],
      ["THIRD PILOT", "3000"],
      ["FOURTH PILOT", "2500"],
      ["FIFTH PILOT", "2100"],
    ]);
    expect(rows("3.1.C.t1").map((row) => row[0])).toEqual([
      "31010",
      "31020",
      "31031.1",
      "31040",
      "31050",
      "31060",
    ]);
  });

  it("takes initials behind tabs for a cell and not for a label", async () => {
    const signed = await take(harborText.replace("\tSigned by", "\tSigned by\n\t\tA. SAMPLE, Guild"));
    const table = flatten(signed.tree).find(({ address }) => address === "SL.1.t1") as TableNode;
    expect(table.rows[1]).toEqual(["", "", "A. SAMPLE, Guild"]);
  });

  it("reports each repair with its evidence", () => {
    expect(harbor.report.repairs.map(({ at, was, now, line }) => ({ at, was, now, line }))).toEqual([
      { at: "3.1.C.t1", was: "310\t31.1", now: "31031.1", line: 83 },
      { at: "3.10", was: "3.1\t0", now: "3.10", line: 109 },
      { at: "3.11", was: "3.1\t1", now: "3.11", line: 114 },
      {
        at: "Att.A.t1",
        was: "SECOND PILOT, OUTER HARBOR (SENIOR), | NORTH BASIN",
        now: "SECOND PILOT, OUTER HARBOR (SENIOR), NORTH BASIN",
        line: 125,
      },
    ]);
    expect(harbor.report.repairs[1]?.why).toBe(
      "follows 3.9; listed in the table of contents under this title",
    );
  });

  it("sets the table of contents against the body", () => {
    const { toc } = harbor.report;
    expect(toc.filter(({ found }) => found === null)).toEqual([]);
    expect(toc).toHaveLength(22);
    expect(toc.filter((entry) => entry.differs)).toEqual([
      { number: "3.2", title: "Watch Leave", page: 4, line: 15, found: "3.2", differs: { page: 5 } },
    ]);
  });

  it("reports labels printed twice, and what it took out", () => {
    expect(harbor.report.misnumbered).toEqual([
      { at: "3.1.B~2", label: "B.", line: 78, why: "3.1.B is printed more than once" },
    ]);
    expect(harbor.report.removed).toEqual({
      "page number": 12,
      "running line": 22,
      "repeated table head": 4,
    });
    expect(harbor.pages).toEqual({ first: 1, last: 12, seen: 12 });
    expect(harbor.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reports a destroyed line instead of placing or dropping it", async () => {
    const harmed = await take(
      harborText.replace("Fog leave is paid.", "Fog leave is paid.\n\u0007\uFFFD\uFFFDx\uFFFD\u0007\uFFFD"),
    );
    expect(harmed.report.unplaced.map(({ why }) => why)).toEqual([
      "holds more damaged characters than words",
    ]);
    expect(badlyPlaced(harmed)).toEqual([]);
  });

  it("reports a stray line in the table of contents", async () => {
    const harmed = await take(
      harborText.replace("ATTACHMENTS ....", "(draft)\n(second draft)\nATTACHMENTS ...."),
    );
    expect(harmed.report.unplaced.map(({ text }) => text)).toEqual(["(draft)", "(second draft)"]);
    expect(badlyPlaced(harmed)).toEqual([]);
  });

  it("reads lines that end as other systems end them", async () => {
    const other = await take(harborText.replaceAll("\n", "\r\n"));
    expect(flatten(other.tree).map(({ address, text }) => [address, text])).toEqual(
      nodes.map(({ address, text }) => [address, text]),
    );
  });
});

describe("a file that is refused", () => {
  const cut = harborText.indexOf("3.8\tBuoy Leave\nBuoy");
  it.each([
    ["nothing", new Uint8Array(0), "text.empty"],
    ["blanks", bytesOf(" \n\t\n"), "text.empty"],
    ["a zipped document", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "text.binary"],
    ["bytes", new Uint8Array(400).map((_, i) => (i * 37) % 256), "text.binary"],
    [
      "a letter",
      bytesOf("Dear members,\nthe ferry leaves at nine.\nYours, Sample Member"),
      "text.not-an-agreement",
    ],
    ["the beginning of an agreement", bytesOf(harborText.slice(0, cut)), "text.truncated"],
    [
      "an agreement cut in a sentence",
      bytesOf(
        `ARTICLE 1 - LEAVE\n1.1\tShore Leave\nA pilot earns one hour of leave for every week that is spent beyond the bar`,
      ),
      "text.truncated",
    ],
    ["too much", new Uint8Array(LARGEST_FILE + 1), "text.too-large"],
  ])("refuses %s", async (_, bytes, code) => {
    const answer = await importText({ name: "x", bytes });
    expect(answer).toMatchObject({ code });
    expect(isTextRefusal(answer) && answer.remedy.length > 10).toBe(true);
  });

  it("says how much is missing", async () => {
    const answer = await importText({ name: "x", bytes: bytesOf(harborText.slice(0, cut)) });
    expect(answer).toMatchObject({
      compared: { lastFound: "3.7", lastListed: "SIGNATURE PAGE", missingAtEnd: 9 },
    });
  });
});

describe("read", () => {
  it("answers a node with its descendants", () => {
    const node = read(harbor.tree, "2.1.C.1");
    expect(isTextRefusal(node) ? [] : flatten(node).map(({ address }) => address)).toEqual([
      "2.1.C.1",
      "2.1.C.1.a",
      "2.1.C.1.b",
      "2.1.C.1.b.1",
      "2.1.C.1.b.2",
    ]);
  });
});
