import type { StatuteShape } from "../../contract/index.ts";
import {
  type Agreement,
  byCode,
  bySection,
  isRefusal,
  type ListedStatute,
  type Refusal,
  type Section,
  statutesOf,
} from "../../rules/index.ts";
import { titled } from "./titled.ts";

const shown = (agreement: Agreement, of: readonly ListedStatute[]): StatuteShape[] =>
  of.map(({ law, code, topicTitle, clause, listedIn, says, controls }) => ({
    ...{ law, code, topicTitle, clause, listedIn, says },
    controls: titled(agreement, controls),
  }));

/** The statutes whose matter a section treats. */
export const statutesAbout = (agreement: Agreement, section: Section): StatuteShape[] =>
  shown(
    agreement,
    statutesOf(agreement).filter((one) => one.controls.includes(section.number)),
  );

/** The statutes that a section lists itself. */
export const statutesListed = (agreement: Agreement, section: Section): StatuteShape[] =>
  shown(
    agreement,
    statutesOf(agreement).filter((one) => one.listedIn === section.number),
  );

/** Listed statutes: one by its number, those about a section's matter, both at once, or all. */
export const statutesFor = (
  agreement: Agreement,
  asked: { readonly code?: string | undefined; readonly section?: string | undefined },
): StatuteShape[] | Refusal => {
  const coded = asked.code === undefined ? statutesOf(agreement) : byCode(agreement, asked.code);
  if (isRefusal(coded)) return coded;
  if (asked.section === undefined) return shown(agreement, coded);
  const about = bySection(agreement, asked.section);
  if (isRefusal(about)) return about;
  const clauses = new Set(about.map((one) => `${one.clause} ${one.code}`));
  return shown(
    agreement,
    coded.filter((one) => clauses.has(`${one.clause} ${one.code}`)),
  );
};
