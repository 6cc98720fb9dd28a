import { type Day, iso } from "../calendar/index.ts";
import { type Refusal, refusal } from "../refusal/index.ts";
import type { Agreement } from "./agreement.ts";
import { withinAgreement } from "./ask.ts";
import { changesOf } from "./changes.ts";
import type { Section } from "./section.ts";
import { turns } from "./turns.ts";

const byDay = (a: { readonly on: string }, b: { readonly on: string }) => a.on.localeCompare(b.on);

const figures = (section: Section, from: Day, to: Day) =>
  section.terms.flatMap((term) =>
    changesOf(term, from, to).map(({ on, kind, lines }) => ({
      id: term.id,
      title: term.title,
      clause: term.clause,
      page: term.page,
      on: iso(on),
      kind,
      lines: lines.map((one) => ({ ...one })),
    })),
  );

const turning = (section: Section, from: Day, to: Day) =>
  section.rules.flatMap((rule) =>
    turns(rule)
      .filter(({ on }) => on > from && on <= to)
      .map(({ on, test }) => ({
        id: rule.id,
        title: rule.title,
        clause: rule.clause,
        page: rule.page,
        on: iso(on),
        test,
      })),
  );

/**
 * What stands otherwise on a later day than on an earlier one, by section: each figure that changes, begins or
 * ends, and each rule that turns on a printed date, with the day. Sections in which nothing changes are left out.
 */
export const diff = (of: Agreement, from: Day, to: Day) => {
  const refused: Refusal | undefined =
    withinAgreement(of, from) ??
    withinAgreement(of, to) ??
    (to < from
      ? refusal("out-of-range", "the second day is before the first", "Give the earlier day first", {
          from: iso(from),
          to: iso(to),
        })
      : undefined);
  if (refused) return refused;
  return {
    from: iso(from),
    to: iso(to),
    sections: of.sections
      .map((section) => ({
        number: section.number,
        title: section.title,
        terms: figures(section, from, to).sort(byDay),
        rules: turning(section, from, to).sort(byDay),
      }))
      .filter((one) => one.terms.length > 0 || one.rules.length > 0),
  };
};
