import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";
import type { Opening } from "../forum/useOpening.ts";
import { useRested } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { Clocks } from "./Clocks.tsx";

/** The clocks that opening the case would start, from the same engine that will keep them. */
export function ClockPreview({ of }: { of: Opening }) {
  const { procedure, today } = of.begun;
  const event = useRested(JSON.stringify(of.event ?? null), 250);
  const preview = useQuery({
    queryKey: ["preview", procedure, event, today],
    queryFn: () => call("clock", { procedure, today, events: [JSON.parse(event)] }),
    enabled: event !== "null",
  });
  return (
    <aside className="preview" aria-labelledby="preview">
      <h2 id="preview">What opening it starts</h2>
      <div aria-live="polite">
        {event === "null" ? (
          <p className="quiet">
            {of.lacks.length > 0
              ? "The clocks stand here once everything marked with a star is answered."
              : "The clocks stand here once the day is given."}
          </p>
        ) : (
          <Loaded query={preview} what="Counting the days">
            {(standing) => (
              <>
                <p>{standing.standing}</p>
                <Clocks of={standing.open} today={today} />
              </>
            )}
          </Loaded>
        )}
      </div>
    </aside>
  );
}
