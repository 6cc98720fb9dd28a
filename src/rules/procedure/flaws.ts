import type { Condition, Period } from "./period.ts";
import type { Move, Procedure } from "./procedure.ts";

/**
 * What is wrong with a procedure as written: names that lead nowhere, acts nobody can make, stations nobody
 * reaches, units whose counting is not stated. Empty for a sound one.
 */
export const flaws = (procedure: Procedure): string[] => {
  const { acts, stations, anywhere, consents, movers, counting } = procedure;
  const moves = [...stations.flatMap((each) => [...each.moves, ...(each.pass ?? [])]), ...anywhere];
  const known = {
    act: new Set(acts.map(({ act }) => act)),
    station: new Set(stations.map(({ id }) => id)),
    mover: new Set(movers.map(({ id }) => id)),
  };
  const lacking = (kind: keyof typeof known, names: readonly string[], where: string): string[] =>
    names.filter((name) => !known[kind].has(name)).map((name) => `${where}: no ${kind} ${name}`);
  const led = (move: Move): string[] =>
    (typeof move.to === "string" ? [move.to] : (move.to ?? []).map(({ to }) => to)).concat(
      move.onLapse?.to ?? [],
    );
  const reached = new Set([
    stations[0]?.id,
    ...moves.flatMap(led),
    ...consents.flatMap(({ effect }) =>
      effect.kind === "move" ? [effect.to] : effect.kind === "remand" ? effect.steps : [],
    ),
  ]);
  const used = new Set([
    ...moves.map(({ act }) => act),
    ...consents.flatMap(({ propose, accept, decline }) => [propose, accept, decline]),
  ]);
  const fieldNames = new Set(acts.flatMap(({ fields }) => fields.map(({ name }) => name)));
  return [
    ...moves.flatMap((move) => [
      ...lacking("act", [move.act], `move ${move.act}`),
      ...lacking("mover", [...move.by, ...(move.awaits ?? [])], `move ${move.act}`),
      ...lacking("station", led(move), `move ${move.act}`),
      ...(move.onLapse?.effect === "deemed" && !move.onLapse.to
        ? [`move ${move.act}: deemed to lead nowhere`]
        : []),
      ...counts(move.within).flatMap(({ unit }) =>
        counting[unit] ? [] : [`no word on what counts in ${unit}`],
      ),
    ]),
    ...consents.flatMap((each) => [
      ...lacking("act", [each.propose, each.accept, each.decline], `consent ${each.id}`),
      ...lacking("mover", each.by, `consent ${each.id}`),
      ...(each.effect.kind === "move" ? lacking("station", [each.effect.to], `consent ${each.id}`) : []),
      ...(each.effect.kind === "remand" ? lacking("station", each.effect.steps, `consent ${each.id}`) : []),
      ...(sides(procedure, each.by) < 2 ? [`consent ${each.id}: one side alone`] : []),
    ]),
    ...(procedure.dispute ? lacking("act", [procedure.dispute.act], "dispute") : []),
    ...acts
      .flatMap(({ fields }) => fields.flatMap(({ oneOf }) => oneOf ?? []))
      .flatMap(({ act, field, without }) => [
        ...unasked(procedure, act, field),
        ...(without ? unasked(procedure, without.act, without.field) : []),
      ]),
    ...[...known.act].filter((act) => !used.has(act)).map((act) => `act ${act}: nobody can make it`),
    ...[...known.station].filter((id) => !reached.has(id)).map((id) => `station ${id}: nothing leads there`),
    ...stations.flatMap(({ id, end, moves: own }) =>
      !end && own.length === 0 ? [`station ${id}: no way out`] : [],
    ),
    ...moves
      .flatMap((move) => [
        ...(move.barred ?? []).map(({ when }) => when),
        ...counts(move.within).map(({ when }) => when),
      ])
      .flatMap((when) => (when ? stated(when) : []))
      .filter((name) => !fieldNames.has(name))
      .map((name) => `a condition asks for ${name}, which no act states`),
  ];
};

const unasked = ({ acts }: Procedure, name: string, field: string): string[] =>
  acts.some(({ act, fields }) => act === name && fields.some((each) => each.name === field))
    ? []
    : [`a list is taken from ${name}, which asks for no ${field}`];

const sides = ({ movers }: Procedure, by: readonly string[]): number =>
  new Set(movers.filter(({ id }) => by.includes(id)).map(({ side }) => side)).size;

const counts = (period: Period | undefined): Extract<Period, { amount: number }>[] => {
  if (period === undefined) return [];
  if ("amount" in period) return [period];
  return ("latestOf" in period ? period.latestOf : period.earliestOf).flatMap(counts);
};

const stated = (when: Condition): string[] => {
  if ("stated" in when) return [when.stated];
  if ("not" in when) return stated(when.not);
  if ("all" in when) return when.all.flatMap(stated);
  if ("any" in when) return when.any.flatMap(stated);
  return [];
};
