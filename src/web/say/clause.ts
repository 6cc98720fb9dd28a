/** The section that a clause belongs to: "9.1" for "9.1.D.6", "Att.A" for "Att.A.2"; an article stays itself. */
export const sectionOf = (clause: string): string => clause.split(".").slice(0, 2).join(".");

/** "Section 9.1", "Attachment A", "Side letter 3", for a section's number. */
export const sectionName = (number: string): string => {
  const [head, rest] = number.split(".");
  if (head === "Att") return `Attachment ${rest ?? ""}`.trim();
  if (head === "SL") return `Side letter ${rest ?? ""}`.trim();
  return `Section ${number}`;
};

/** "Article 9", or the name of the group for attachments and side letters. */
export const articleName = (number: string): string =>
  number === "Att" ? "Attachments" : number === "SL" ? "Side letters" : `Article ${number}`;

/**
 * Where a section stands, "Article 9, Leaves": a name that the group or the section's own title says already is
 * not said twice, whatever its capitals.
 */
export const crumb = (article: string, articleTitle: string, sectionTitle: string): string => {
  const name = articleName(article);
  const said = [name, sectionTitle].map((words) => words.toLowerCase());
  return articleTitle === "" || said.includes(articleTitle.toLowerCase()) ? name : `${name}, ${articleTitle}`;
};
