import { describe, expect, it } from "vitest";
import { articleName, crumb, sectionName, sectionOf } from "./clause.ts";

describe("a clause address", () => {
  it.each([
    ["9.1.D.6", "9.1"],
    ["9.1", "9.1"],
    ["Att.A.2", "Att.A"],
    ["SL.3", "SL.3"],
  ])("%s belongs to %s", (clause, section) => {
    expect(sectionOf(clause)).toBe(section);
  });
  it("is named as people say it", () => {
    expect(sectionName("13.13")).toBe("Section 13.13");
    expect(sectionName("Att.A")).toBe("Attachment A");
    expect(sectionName("SL.3")).toBe("Side letter 3");
    expect(articleName("9")).toBe("Article 9");
    expect(articleName("SL")).toBe("Side letters");
  });
  it.each([
    ["9", "Leaves", "Vacation", "Article 9, Leaves"],
    ["10", "Layoff", "layoff", "Article 10"],
    ["Att", "Attachments", "Salary Schedule", "Attachments"],
    ["SL", "Side Letters", "Term", "Side letters"],
    ["4", "", "Savings", "Article 4"],
  ])("stands in %s, %s, for %s: %s", (article, articleTitle, title, says) => {
    expect(crumb(article, articleTitle, title)).toBe(says);
  });
});
