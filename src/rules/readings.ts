import type { Agreement } from "./agreement.ts";
import type { Section } from "./section.ts";

/** One way in which a clause can be read, and the rules and procedures (by id) that hold it. */
export interface HeldReading {
  readonly says: string;
  readonly why: string;
  /** Whether answers follow it; of another one they show the amount beside theirs. */
  readonly used: boolean;
  readonly by: readonly string[];
}

/** A clause that can be read in more than one way, with every reading that is held of it, the used ones first. */
export interface ClauseReadings {
  readonly clause: string;
  readonly section: string;
  readonly title: string;
  readonly readings: readonly HeldReading[];
}

type Stated = Omit<HeldReading, "by"> & { readonly clause: string; readonly by: string };

const statedIn = (section: Section): readonly Stated[] => [
  ...section.rules.flatMap((rule) =>
    rule.readings.map(({ clause, says, why, used }) => ({ clause, says, why, used, by: rule.id })),
  ),
  ...section.procedures.flatMap((procedure) =>
    procedure.readings.map(({ clause, says, why }) => ({ clause, says, why, used: true, by: procedure.id })),
  ),
];

const isWithin = (clause: string, number: string): boolean => `${clause}.`.startsWith(`${number}.`);

const grouped = (stated: readonly Stated[]): readonly HeldReading[] => {
  const bySaying = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = `${one.used} ${one.says}`;
    bySaying.set(key, [...(bySaying.get(key) ?? []), one]);
  }
  return [...bySaying.values()]
    .map((same) => {
      const { says, why, used } = same[0]!;
      return { says, why, used, by: [...new Set(same.map((one) => one.by))] };
    })
    .sort((a, b) => Number(b.used) - Number(a.used));
};

/** Every clause of an agreement of which readings are held, in the order of the document. */
export const readingsOf = (of: Pick<Agreement, "sections">): readonly ClauseReadings[] => {
  const byClause = new Map<string, Stated[]>();
  for (const one of of.sections.flatMap(statedIn))
    byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);
  const place = (clause: string) => of.sections.findIndex(({ number }) => isWithin(clause, number));
  return [...byClause]
    .map(([clause, stated]) => {
      const section = of.sections[place(clause)];
      return {
        clause,
        section: section?.number ?? "",
        title: section?.title ?? "",
        readings: grouped(stated),
      };
    })
    .sort(
      (a, b) =>
        place(a.clause) - place(b.clause) || a.clause.localeCompare(b.clause, "en", { numeric: true }),
    );
};
