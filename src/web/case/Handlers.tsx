import { Adding } from "./Adding.tsx";
import { fileForms } from "./fileForms.ts";
import type { Reading } from "./Line.tsx";
import { writable } from "./rooms.ts";

const SIDES = [
  ["union", "For the union"],
  ["employer", "For the employer"],
] as const;

/** Who handles the case for each party; each party says so for itself. */
export function Handlers({ at }: { at: Reading }) {
  const { of, today, party } = at;
  const choosable = { ...of, people: of.people.filter(({ handles }) => handles) };
  const officer = writable(of).some((room) => room === party);
  return SIDES.map(([side, title]) => (
    <div key={side} className="fact">
      <dt>{title}</dt>
      <dd>
        {of.handledBy[side]?.name ?? "Nobody handles it yet"}
        {officer && side === party && (
          <Adding
            small
            form={fileForms.handler}
            of={choosable}
            today={today}
            room="shared"
            from={side}
            start={{ person: of.handledBy[side]?.id ?? at.me }}
            given={() => ({ party: side })}
          />
        )}
      </dd>
    </div>
  ));
}
