import { useId, useState } from "react";
import type { DocketShape } from "../../contract/shapes.ts";
import { type DueAsked, FILTERS, filtersSet } from "./asked.ts";
import { Choose } from "./Choose.tsx";
import { SearchWords } from "./SearchWords.tsx";
import { SpanOfDays } from "./SpanOfDays.tsx";
import { WhereItBelongs } from "./WhereItBelongs.tsx";

type Known = Pick<DocketShape, "departments" | "procedures" | "people">;

const CLEARED = Object.fromEntries(FILTERS.map((name) => [name, ""]));

/** What narrows the docket and its calendar; on a phone it is folded away until it is wanted. */
export function Filters({
  asked,
  known,
  me,
  spans,
  onChange,
}: {
  asked: DueAsked;
  known: Known;
  me: string;
  /** Whether a span of days may be asked; a calendar has its month. */
  spans: boolean;
  onChange: (change: DueAsked) => void;
}) {
  const body = useId();
  const [open, setOpen] = useState(false);
  const { from, to, ...rest } = asked;
  const count = filtersSet(spans ? asked : rest);
  const { people } = known;
  return (
    <div className="filters no-print">
      <button
        type="button"
        className="plain-button filters-fold"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? `Filter (${count} set)` : "Filter"}
      </button>
      <form
        id={body}
        className={open ? "filters-body open" : "filters-body"}
        aria-label="Filter"
        onSubmit={(event) => event.preventDefault()}
      >
        <SearchWords
          label="Words"
          placeholder="Number, title, name"
          value={asked.q ?? ""}
          onChange={(q) => onChange({ q })}
        />
        <Choose
          label="Handled by"
          value={asked.whose ?? ""}
          options={[
            ["", "Anybody"],
            ["me", "Me"],
            ["nobody", "Nobody yet"],
            ...people.filter(({ id }) => id !== me).map(({ id, name }) => [id, name] as const),
          ]}
          onChange={(whose) => onChange({ whose })}
        />
        <Choose
          label="Whose move"
          value={asked.side ?? ""}
          options={[
            ["", "Either party’s"],
            ["union", "The union’s"],
            ["employer", "The employer’s"],
          ]}
          onChange={(side) => onChange({ side })}
        />
        <WhereItBelongs asked={asked} known={known} onChange={onChange} />
        {spans && (from || to) && <SpanOfDays from={from} to={to} onChange={onChange} />}
        {count > 0 && (
          <button type="button" className="plain-button filters-clear" onClick={() => onChange(CLEARED)}>
            Clear the filters
          </button>
        )}
      </form>
    </div>
  );
}
