import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { addDays, day, iso, parseDay } from "../../calendar/index.ts";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { longDay } from "../say/day.ts";
import { Changes } from "./Changes.tsx";
import { useMoveDay } from "./moveDay.ts";

/** The day that the workspace lives in, always in sight, and the way to move it forward. */
export function DayBar({ of }: { of: WorkspaceShape }) {
  const move = useMoveDay();
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState("");
  const by = (days: number) => move.mutate(iso(addDays(day(of.day), days)));
  return (
    <>
      <section className="day-bar" aria-label="The workspace’s day">
        <p>
          {of.sample ? "This workspace lives on " : "Today is "}
          <strong>{longDay(of.day)}</strong>
        </p>
        {of.sample && of.me && (
          <div className="day-moves">
            <button type="button" onClick={() => by(1)} disabled={move.isPending}>
              Next day
            </button>
            <button type="button" onClick={() => by(7)} disabled={move.isPending}>
              Next week
            </button>
            <button type="button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
              To a date
            </button>
            {choosing && (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  if (parseDay(chosen) !== undefined)
                    move.mutate(chosen, { onSuccess: () => setChoosing(false) });
                }}
              >
                <label>
                  <span className="visually-hidden">Move the workspace to</span>
                  <input
                    type="date"
                    required
                    min={of.day}
                    value={chosen}
                    onChange={(event) => setChosen(event.currentTarget.value)}
                  />
                </label>
                <button type="submit" disabled={move.isPending}>
                  Move
                </button>
              </form>
            )}
          </div>
        )}
        {of.sample && !of.me && (
          <p className="small no-print">
            <Link to="/sign-in">Sign in</Link> to move it
          </p>
        )}
      </section>
      <div aria-live="polite" className="changes no-print">
        {move.isError && <RefusalNote error={move.error} />}
        {move.data && <Changes of={move.data} onClose={move.reset} />}
      </div>
    </>
  );
}
