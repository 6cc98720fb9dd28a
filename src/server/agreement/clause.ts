import type { SectionShape } from "../../contract/index.ts";
import { nearest, type Refusal, refusal } from "../../refusal/index.ts";
import type { Agreement } from "../../rules/index.ts";

/** How people write addresses: "9.1(D)(6)", "9.1 D", "section 9.1.D" all mean 9.1.D with what follows. */
const tidy = (typed: string): string =>
  typed
    .trim()
    .replace(/^(section|sec\.?|§)\s*/i, "")
    .replace(/[()\s]+/g, ".")
    .replace(/\.{2,}/g, ".")
    .replace(/\.$/, "");

/** The section in which an address lies, and the address as it is written there; undefined where none has it. */
export const sectionAt = (
  agreement: Agreement,
  typed: string,
): { number: string; address: string } | undefined => {
  const address = tidy(typed);
  const wanted = address.toLowerCase();
  const found = agreement.sections
    .map((one) => one.number)
    .filter((number) => wanted === number.toLowerCase() || wanted.startsWith(`${number.toLowerCase()}.`))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : { number: found, address: found + address.slice(found.length) };
};

/** The clauses at an address and below it. Refuses an address that the section does not have, naming the nearest. */
export const clausesAt = (section: SectionShape, address: string): SectionShape["clauses"] | Refusal => {
  const wanted = address.toLowerCase();
  const found = section.clauses.filter((one) => {
    const own = one.address.toLowerCase();
    return own === wanted || own.startsWith(`${wanted}.`);
  });
  if (found.length > 0) return found;
  const near = nearest(
    address,
    section.clauses.map((one) => one.address),
  );
  return refusal(
    "unknown-clause",
    `Section ${section.number} has no ${address}.`,
    `Read one of: ${near.join(", ")}`,
    {
      clause: address,
    },
  );
};
