import fc from "fast-check";
import { addDays, type Day, day } from "../../src/calendar/index.ts";
import type { Procedure, ProcedureEvent } from "../../src/rules/index.ts";

const from = day("2002-03-01");

type Step = Omit<ProcedureEvent, "on" | "received" | "served" | "known" | "until"> & {
  readonly act: string;
  readonly gap: number;
  readonly transit?: number;
  readonly until?: number;
};

/** Any act with values that its fields allow, by anybody, after any number of days. */
const anyStep = (procedure: Procedure): fc.Arbitrary<Step> =>
  fc.constantFrom(...procedure.acts).chain((act) =>
    fc.record({
      act: fc.constant(act.act),
      gap: fc.integer({ min: -2, max: 25 }),
      by: fc.option(fc.constantFrom(...procedure.movers.map(({ id }) => id), "union", "employer"), {
        nil: undefined,
      }),
      transit: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      ...Object.fromEntries(act.fields.flatMap((field) => valuesOf(field) ?? [])),
    }),
  );

const valuesOf = ({ name, type, choices, required }: Procedure["acts"][number]["fields"][number]) => {
  const maybe = (of: fc.Arbitrary<string | number | boolean>): [string, fc.Arbitrary<unknown>][] => [
    [name, required ? of : fc.option(of, { nil: undefined })],
  ];
  if (name === "until") return maybe(fc.integer({ min: -5, max: 90 }));
  if (name === "clock") return maybe(fc.constantFrom("file", "step1.answer", "step2-answered.appeal"));
  if (type === "boolean") return maybe(fc.boolean());
  if (type === "choice") return maybe(fc.constantFrom(...choices!));
  if (type === "time") return maybe(fc.integer({ min: 0, max: 1440 }));
  return type === "text" ? maybe(fc.constant("words of the sample")) : undefined;
};

const dated = (steps: readonly Step[]): ProcedureEvent[] => {
  let at: Day = from;
  return steps.map(({ gap, transit, until, ...rest }) => {
    at = addDays(at, gap);
    return {
      ...rest,
      on: at,
      ...(transit === undefined ? {} : { received: addDays(at, transit) }),
      ...(until === undefined ? {} : { until: addDays(at, until) }),
    };
  });
};

/** A history that follows a spine of acts with random gaps, and strays from it at random places. */
export const randomHistory = (
  procedure: Procedure,
  spine: readonly string[],
): fc.Arbitrary<ProcedureEvent[]> =>
  fc
    .record({
      length: fc.integer({ min: 0, max: spine.length }),
      gaps: fc.array(fc.integer({ min: 0, max: 35 }), { minLength: spine.length, maxLength: spine.length }),
      transits: fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), {
        minLength: spine.length,
        maxLength: spine.length,
      }),
      heads: fc.array(fc.boolean(), { minLength: spine.length, maxLength: spine.length }),
      strays: fc.array(fc.record({ at: fc.nat(spine.length), step: anyStep(procedure) }), { maxLength: 6 }),
      complaint: fc.boolean(),
    })
    .map(({ length, gaps, transits, heads, strays, complaint }) => {
      const steps = spine.slice(0, length).map((act, index): Step => {
        const fields = procedure.acts.find((each) => each.act === act)!.fields.map(({ name }) => name);
        const values = {
          departmentHead: heads[index],
          kind: complaint ? "complaint" : "grievance",
          time: 600,
        };
        const has = Object.entries(values).filter(([name]) => fields.includes(name));
        const arbitrator = fields.includes("arbitrator") ? { arbitrator: "Sample Arbitrator" } : {};
        return {
          act,
          gap: gaps[index]!,
          transit: transits[index],
          ...Object.fromEntries(has),
          ...arbitrator,
        };
      });
      for (const { at, step } of strays) steps.splice(Math.min(at, steps.length), 0, step);
      return dated(steps);
    });
