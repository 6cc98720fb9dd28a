import { addMonths, iso } from "../../calendar/index.ts";
import { lookAt } from "../../case/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { type Agreement, proceduresOf } from "../../rules/index.ts";
import { patterns } from "../../store/index.ts";
import { dayFrom } from "../day.ts";
import type { Handlers } from "../http/register.ts";

const stationOf = (agreement: Agreement, kind: string, station: string) =>
  proceduresOf(agreement)
    .find(({ id }) => id === kind)
    ?.stations.find(({ id }) => id === station);

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** What the cases of a time show; the last twelve months where no time is named. */
export const patternsOf: Handlers["patterns"] = async ({ agreement, store }, asked, { session, today }) => {
  const to = asked.to === undefined ? today : dayFrom(asked.to, "to");
  if (isRefusal(to)) return to;
  const from = dayFrom(asked.from ?? iso(addMonths(to, -12)), "from");
  if (isRefusal(from)) return from;
  const time = { from: iso(from), to: iso(to) };
  return store.act(session, async (tx) => {
    const kind = asked.procedure;
    const found = await patterns(tx, { ...time, ...(kind === undefined ? {} : { kind }) });
    const byClause = found.byClause.map(({ clause, section, kind: procedure, ...tally }) => ({
      clause: clause ?? "",
      section: section ?? "",
      title: agreement.sections.find(({ number }) => number === section)?.title ?? "",
      procedure,
      ...tally,
    }));
    const byStep = found.byStep.map(({ kind: procedure, station, ...step }) => ({
      procedure,
      station,
      title: stationOf(agreement, procedure, station)?.title ?? station,
      ...step,
    }));
    const departments = new Map<string, { opened: number; open: number; ended: number }>();
    for (const { department, opened, open, ended } of found.byDepartment) {
      const name = department ?? "";
      const so = departments.get(name) ?? { opened: 0, open: 0, ended: 0 };
      departments.set(name, { opened: so.opened + opened, open: so.open + open, ended: so.ended + ended });
    }
    const outcomes = new Map<string, number>();
    for (const { outcome, count } of found.byOutcome)
      outcomes.set(outcome ?? "", (outcomes.get(outcome ?? "") ?? 0) + count);
    return {
      ...time,
      cases: sum(byClause.map(({ opened }) => opened)),
      byClause,
      byDepartment: [...departments].map(([department, counts]) => ({ department, ...counts })),
      byStep,
      byOutcome: [...outcomes].map(([outcome, count]) => ({ outcome, count })),
      lookAt: [
        ...lookAt(
          byClause,
          byStep.map((step) => ({
            ...step,
            clause: stationOf(agreement, step.procedure, step.station)?.clause ?? "",
          })),
        ),
      ],
    };
  });
};
