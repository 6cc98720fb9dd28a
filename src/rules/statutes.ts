import { isRefusal, nearest, type Refusal, refusal } from "../refusal/index.ts";
import { type Agreement, findSection } from "./agreement.ts";
import type { StatuteCitation } from "./statute.ts";

/** A citation with the section of the agreement that lists it. */
export interface ListedStatute extends StatuteCitation {
  readonly listedIn: string;
  /** The clause of the topic, such as "4.4.A.4". */
  readonly clause: string;
}

/** Every statute that an agreement cites in a list, in the order of the lists. */
export const statutesOf = (of: Pick<Agreement, "sections">): readonly ListedStatute[] =>
  of.sections.flatMap((section) =>
    section.statutes.map((one) => ({
      ...one,
      listedIn: section.number,
      clause: `${section.number}.${one.topic}`,
    })),
  );

/** "Gov. Code § 19858.1(a)", "sec. 19858.1" and "19858.1" all mean 19858.1. */
const numberIn = (typed: string): string =>
  (/\d[\d.]*\d|\d/.exec(typed)?.[0] ?? typed.trim()).replace(/\.$/, "");

/** The citations of a statute's section, one a topic; refuses one that no list holds, naming the nearest. */
export const byCode = (
  of: Pick<Agreement, "sections">,
  typed: string,
): readonly ListedStatute[] | Refusal => {
  const wanted = numberIn(typed);
  const all = statutesOf(of);
  const found = all.filter((one) => one.code === wanted);
  if (found.length > 0) return found;
  const near = nearest(wanted, [...new Set(all.map((one) => one.code))]);
  return refusal(
    "unknown-statute",
    `no list of the agreement holds section ${wanted} of a statute`,
    near.length > 0 ? `Look up one of: ${near.join(", ")}` : "This agreement lists no statutes",
    { statute: typed },
  );
};

/** The citations whose matter a section of the agreement treats; refuses a section that does not exist. */
export const bySection = (of: Agreement, number: string): readonly ListedStatute[] | Refusal => {
  const section = findSection(of, number);
  if (isRefusal(section)) return section;
  return statutesOf(of).filter((one) => one.controls.includes(section.number));
};
