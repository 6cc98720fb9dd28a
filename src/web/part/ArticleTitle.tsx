import { articleName } from "../say/clause.ts";

/** "Article 9 Leaves": the number stands back, the title stands out; a group that has no other name is named once. */
export function ArticleTitle({ of }: { of: { readonly number: string; readonly title: string } }) {
  const name = articleName(of.number);
  if (of.title === "" || of.title.toLowerCase() === name.toLowerCase()) return <>{of.title || name}</>;
  return (
    <>
      <span className="quiet">{name}</span> {of.title}
    </>
  );
}
