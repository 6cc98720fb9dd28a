import type { Acted, CaseFile, Grievant, Handler, Handover, Seat } from "./file.ts";
import { named } from "./named.ts";
import { stillStanding, type Written } from "./written.ts";

/** The grievants who joined, one by one or with a case of theirs; somebody who left and joined again is listed twice. */
export const grievantsOf = (acts: readonly Acted[]): readonly Grievant[] => {
  const left = named(acts, "grievant left").filter(({ written }) => !written.takenBack);
  const joined: Grievant[] = [
    ...named(acts, "grievant joined").map(({ written, values }) => ({ ...written, ...values })),
    ...named(acts, "joined from").flatMap(({ written, values }) =>
      values.grievants.map((each) => ({ ...written, ...each, from: values.number })),
    ),
  ].toSorted((a, b) => a.seq - b.seq);
  return joined.map((one) => {
    // Somebody can have joined alone and with a case besides; whoever leaves leaves both.
    const out = left.find(({ written, values }) => values.person === one.person && written.seq > one.seq);
    return out ? { ...one, left: { ...out.written, why: out.values.why } } : one;
  });
};

/** The hand-overs of the parties whose rooms were read. */
export const handoversOf = (acts: readonly Acted[]): readonly Handover[] =>
  named(acts, "handed over").map(({ written, values: { party, ...values } }) => ({
    ...values,
    ...written,
    of: party,
  }));

/** In one instant what was handed over follows what both sides were told: numbers of two rooms do not compare. */
const byInstant = (a: Written, b: Written): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.room === b.room) return a.seq - b.seq;
  return a.room === "shared" ? -1 : 1;
};

/** Who handles the case for each party: the last that was said, in either room, by the instant of the record. */
export const handlersOf = (acts: readonly Acted[]): CaseFile["handlers"] => {
  const said: Handler[] = [
    ...named(acts, "handled by").map(({ written, values }) => ({
      ...written,
      of: values.party,
      person: values.person,
    })),
    ...handoversOf(acts).map(({ from: _from, to, summary: _summary, ...written }) => ({
      ...written,
      person: to,
    })),
  ];
  const lastOf = (party: Handler["of"]): Handler | undefined =>
    stillStanding(said)
      .filter(({ of }) => of === party)
      .toSorted(byInstant)
      .at(-1);
  const [union, employer] = [lastOf("union"), lastOf("employer")];
  return { ...(union && { union }), ...(employer && { employer }) };
};

/** The seats that were given, each with the act that took it away. */
export const seatsOf = (acts: readonly Acted[]): readonly Seat[] => {
  const given = named(acts, "seat given");
  const taken = stillStanding(named(acts, "seat taken").map(({ written }) => written));
  return given.map(({ written, values }, place) => {
    const next = given.slice(place + 1).find((each) => !each.written.takenBack);
    const end = taken.find(({ seq }) => seq > written.seq && (!next || seq < next.written.seq));
    return { ...written, person: values.person, ...(end && { endedBy: end }) };
  });
};
