import { isRefusal } from "../../journal/index.ts";
import { findSection, type Refusal, type Section } from "../../rules/index.ts";
import type { Desk } from "../desk.ts";
import { refuse } from "../refusals.ts";
import { importedOf } from "../text/library.ts";
import { sectionAt } from "./clause.ts";
import { clausesOf } from "./clauses.ts";
import { nodeAt } from "./section.ts";

/** The clause as the agreement writes it, with its section. */
export const clauseOf = async (
  desk: Desk,
  typed: string,
): Promise<{ readonly clause: string; readonly section: Section } | Refusal> => {
  const place = sectionAt(desk.agreement, typed);
  const section = place ? findSection(desk.agreement, place.number) : undefined;
  if (!place || !section || isRefusal(section))
    return refuse("unknown-clause", `The agreement has no section for "${typed}".`, { clause: typed });
  const text = await importedOf(desk);
  const node = isRefusal(text) ? undefined : nodeAt(text.tree, section.number);
  const clause = [section.number, ...clausesOf(section, node).map((one) => one.address)].find(
    (one) => one.toLowerCase() === place.address.toLowerCase(),
  );
  return clause
    ? { clause, section }
    : refuse("unknown-clause", `Section ${section.number} has no clause ${place.address}.`, {
        clause: typed,
      });
};
