import { describe, expect, it } from "vitest";
import { harborText } from "../fixture/harbor-agreement.ts";
import { readAgreement } from "../import/import-text.ts";
import { isTextRefusal } from "../refusals.ts";
import { documentsOf } from "./documents-of.ts";
import { search } from "./search.ts";
import { buildIndex, type SearchDocument } from "./search-index.ts";

const documents: SearchDocument[] = [
  { address: "1.1", field: "title", text: "Fog Leave" },
  { address: "1.1", field: "text", text: "Fog leave is granted for days on which the harbor is closed." },
  { address: "1.2", field: "title", text: "Ice Leave" },
  {
    address: "1.2",
    field: "text",
    text: "A pilot leaving the harbor in fog earns ice leave. The pilot's days count.",
  },
  { address: "1.2", field: "plain", text: "Days off when the harbor is frozen." },
  {
    address: "2.1.D",
    field: "text",
    text: "Disputes go to the board, which hears the guild and closes the dispute.",
  },
];
const index = buildIndex(documents);
const found = (query: string): string[] => search(index, query).hits.map(({ address }) => address);

describe("search", () => {
  it.each([
    ["fog", ["1.1", "1.2"], "a title before a text"],
    ["FOG leaves", ["1.1", "1.2"], "no case, no plural"],
    ["frozen", ["1.2"], "plain words"],
    ["pilot frozen", ["1.2"], "words from two fields of one clause"],
    ["closing disputes", ["2.1.D"], "-ing and plural"],
    ['"ice leave"', ["1.2"], "a phrase"],
    ['"leave ice"', [], "a phrase in its order"],
    ["“harbor is closed”", ["1.1"], "a phrase in curly quotes"],
    ['fog "harbor is', ["1.1", "1.2"], "a quote that is not closed"],
    ["2.1.d", ["2.1.D"], "an address"],
    ["", [], "nothing"],
    ["?!", [], "no word"],
    ["walrus", [], "a word that is nowhere"],
  ])("finds %s", (query, addresses) => {
    expect(found(query)).toEqual(addresses);
  });

  it("falls back to some of the words, and says which are missing", () => {
    expect(search(index, "guild walrus")).toMatchObject({
      total: 1,
      missing: ["walrus"],
      hits: [{ address: "2.1.D" }],
    });
    expect(
      search(index, "guild frozen")
        .hits.map(({ address }) => address)
        .sort(),
    ).toEqual(["1.2", "2.1.D"]);
  });

  it("shows what matches", () => {
    const [hit] = search(index, "leaves pilot's").hits;
    expect(hit?.snippet.matches.map(([from, to]) => hit.snippet.text.slice(from, to))).toEqual([
      "pilot",
      "leaving",
      "leave",
      "pilot's",
    ]);
  });

  it("shows no more hits than asked for and counts all", () => {
    expect(search(index, "harbor", 1)).toMatchObject({ total: 2, hits: [{}] });
  });

  it("finds the clauses of an imported agreement", () => {
    const answer = readAgreement("harbor", harborText, "");
    const harbor = buildIndex(isTextRefusal(answer) ? [] : documentsOf(answer.tree));
    expect(search(harbor, '"outer lamp" winter').hits[0]?.address).toBe("3.10.A");
    expect(search(harbor, "watch leave").hits[0]?.address).toBe("3.2");
    expect(search(harbor, "P104").hits[0]?.address).toBe("Att.A.t1");
  });
});
