import type { SectionShape } from "../../contract/shapes.ts";

type Statute = SectionShape["statutes"][number];

/** A number as a search: "19858", "§ 19858.1" or "Code 19858.1(a)"; undefined where words are sought. */
const numberIn = (typed: string): string | undefined => /\d[\d.]*/.exec(typed)?.[0].replace(/\.$/, "");

/** The statutes whose number begins with the typed one, or whose topic, words or section hold what was typed. */
export const filterStatutes = (of: readonly Statute[], typed: string): readonly Statute[] => {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return of;
  const number = numberIn(wanted);
  const byNumber = number ? of.filter((one) => one.code.startsWith(number)) : [];
  if (byNumber.length > 0) return byNumber;
  return of.filter((one) =>
    [one.topicTitle, one.says, ...one.controls.flatMap((to) => [to.number, to.title])].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
};
