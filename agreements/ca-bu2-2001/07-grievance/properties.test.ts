import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/calendar/index.ts";
import { type Procedure, type ProcedureEvent, type Standing, standing } from "../../../src/rules/index.ts";
import { healthAndSafetyProcedure } from "./7.13-health-and-safety.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { immediateDisputeProcedure } from "./immediate-dispute.ts";
import { randomHistory } from "../random-history.ts";

const today = day("2010-01-01");

const toAward = ["requestArbitration", "meetToSelect", "requestPanel", "selectArbitrator", "award"];
const rounds = (count: number) => Array.from({ length: count }, () => ["answer", "appeal"]).flat();
const procedures: [string, Procedure, string[]][] = [
  [
    "grievance",
    grievanceProcedure,
    ["learn", "discuss", "answer", "file", ...rounds(3), "answer", ...toAward],
  ],
  ["health and safety", healthAndSafetyProcedure, ["notify", ...rounds(3), "answer", ...toAward]],
  [
    "immediate dispute",
    immediateDisputeProcedure,
    [
      ...["learn", "contact", "refer", "talk", "goToLevel3", "goToDirector", "requestArbitration"],
      ...["providePanel", "selectArbitrator", "award"],
    ],
  ],
];

const onRecord = ({ history }: Standing): ProcedureEvent[] => history.map(({ event }) => event);
const dues = ({ open }: Standing) =>
  new Map(open.flatMap(({ clock, due }) => (due ? [[clock, due.day] as const] : [])));

/** Compares as text, which is many times faster, and lets the runner say what differs. */
const same = (found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
};

describe.each(procedures)("%s", (_title, procedure, spine) => {
  it("takes 10,000 random histories without throwing, and the record replays to the same standing", {
    timeout: 180_000,
  }, () => {
    const reached = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(randomHistory(procedure, spine), (events) => {
        const first = standing(procedure, events, today);
        reached.add(first.standing.station);
        for (const { code } of first.refusals) refused.add(code);
        const again = standing(procedure, onRecord(first), today);
        same(again, { ...first, refusals: [] });
        same(first.history.length + first.refusals.length, events.length);
      }),
      { numRuns: 10_000, seed: 7 },
    );
    // The histories mean something only if they come everywhere.
    expect(procedure.stations.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    expect(refused.size).toBeGreaterThan(8);
  });

  it("never makes a deadline earlier by a later event", () => {
    fc.assert(
      fc.property(randomHistory(procedure, spine), (events) => {
        const record = onRecord(standing(procedure, events, today));
        for (let length = 1; length < record.length; length++) {
          // A day that both sides choose for the meeting replaces the period, earlier or later.
          if (record[length]!.act === "acceptMeeting") continue;
          const before = standing(procedure, record.slice(0, length), today);
          const after = dues(standing(procedure, record.slice(0, length + 1), today));
          if (after.size === 0) continue;
          for (const [clock, due] of dues(before)) same((after.get(clock) ?? due) >= due, true);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("changes nothing by what one side alone proposes and accepts", () => {
    const oneSide = procedure.movers.filter(({ side }) => side === "employer").map(({ id }) => id);
    fc.assert(
      fc.property(
        randomHistory(procedure, spine),
        fc.constantFrom(...oneSide),
        fc.constantFrom(...oneSide),
        fc.constantFrom(...procedure.consents),
        fc.integer({ min: 1, max: 60 }),
        (events, proposer, accepter, consent, days) => {
          const record = onRecord(standing(procedure, events, today)).filter(
            ({ act }) => !procedure.consents.some(({ propose }) => propose === act),
          );
          const before = standing(procedure, record, today);
          const on = addDays(before.history.at(-1)?.event.on ?? today, 1);
          const [clock] = dues(before).keys();
          const extra = {
            until: addDays(dues(before).get(clock ?? "") ?? on, days),
            clock,
            step: "step3",
            terms: "some",
          };
          const fields = procedure.acts
            .find(({ act }) => act === consent.propose)!
            .fields.map(({ name }) => name);
          const given = Object.fromEntries(Object.entries(extra).filter(([name]) => fields.includes(name)));
          const after = standing(
            procedure,
            [
              ...onRecord(before),
              { act: consent.propose, on, by: proposer, ...given },
              { act: consent.accept, on, by: accepter },
            ],
            today,
          );
          same([after.open, after.standing], [before.open, before.standing]);
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });
});

it("lets no clock that runs from an answer depend on the day of filing", () => {
  const file = (gap: number): ProcedureEvent[] => [
    { act: "learn", on: day("2002-03-01") },
    { act: "discuss", on: day("2002-03-05") },
    { act: "answer", on: day("2002-03-12") },
    { act: "file", on: addDays(day("2002-03-12"), gap) },
    { act: "answer", on: day("2002-04-02"), received: day("2002-04-03") },
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 21 }), fc.integer({ min: 0, max: 21 }), (a, b) => {
      const one = standing(grievanceProcedure, file(a), day("2002-04-03"));
      expect(one.open).toHaveLength(1);
      expect(one.open[0]!.due!.day).toBe(day("2002-04-24"));
      expect(standing(grievanceProcedure, file(b), day("2002-04-03")).open).toEqual(one.open);
    }),
  );
});
