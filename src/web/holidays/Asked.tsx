import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { sectionQuery } from "../queries.ts";
import { daysOf, toggled, WEEK } from "./schedule.ts";

export interface Wanted {
  readonly year: string;
  readonly schedule: string | undefined;
  readonly timeBase: string | undefined;
}

/** The time bases that the agreement's own rules of the section take, where they list them. */
const useTimeBases = (section: string | undefined): readonly string[] => {
  const { data } = useQuery({ ...sectionQuery(section ?? "", undefined), enabled: section !== undefined });
  return (
    data?.rules
      .flatMap(({ given }) => given)
      .find(({ name, choices }) => name === "timeBase" && choices !== null)?.choices ?? []
  );
};

function Schedule({ of, set }: { of: Wanted; set: (schedule: string) => void }) {
  const worked = daysOf(of.schedule);
  return (
    <fieldset className="field">
      <legend>Which days are worked?</legend>
      <div className="choices week">
        {WEEK.map(([day, name]) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={worked.includes(day)}
              onChange={() => set(toggled(of.schedule, day))}
            />
            <span aria-hidden="true">{name.slice(0, 3)}</span>
            <span className="visually-hidden">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The year, the days worked and the share of full time; `section` is where the holidays stand, once it is known. */
export function Asked({
  of,
  section,
  set,
}: {
  of: Wanted;
  section: string | undefined;
  set: (change: Partial<Wanted>) => void;
}) {
  const bases = useTimeBases(section);
  const timeBase = of.timeBase ?? "1";
  const known = bases.includes(timeBase) ? bases : [...bases, timeBase];
  return (
    <form className="holiday-form" onSubmit={(event) => event.preventDefault()} aria-label="What is asked">
      <TextInput
        label="Which year?"
        className="year-field"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={of.year}
        onChange={(event) => set({ year: event.currentTarget.value })}
      />
      <Schedule of={of} set={(schedule) => set({ schedule })} />
      <NativeSelect
        label="Share of full time"
        className="year-field"
        value={timeBase}
        data={known.map((base) => ({ value: base, label: base === "1" ? "Full time" : base }))}
        onChange={(event) => set({ timeBase: event.currentTarget.value })}
      />
    </form>
  );
}
