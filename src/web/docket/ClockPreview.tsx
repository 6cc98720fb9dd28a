import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";
import { useRested } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { proceduresQuery } from "../queries.ts";
import { Clocks } from "./Clocks.tsx";

const GRIEVANCE = "grievance";

/** The clocks that filing today would start, from the same engine that will keep them. */
export function ClockPreview({ today, knownOn }: { today: string; knownOn: string }) {
  const procedures = useQuery(proceduresQuery);
  const known = useRested(knownOn, 250);
  // The procedure begins with the act by which the event becomes known; every clock before the talk counts from it.
  const first = procedures.data?.find(({ id }) => id === GRIEVANCE)?.acts[0];
  const preview = useQuery({
    queryKey: ["preview", first?.act, known, today],
    queryFn: () => call("clock", { procedure: GRIEVANCE, today, events: [{ act: first!.act, on: known }] }),
    enabled: first !== undefined && known !== "",
  });
  return (
    <aside className="preview" aria-labelledby="preview">
      <h2 id="preview">What filing starts</h2>
      <div aria-live="polite">
        <Loaded query={preview} what="Counting the days">
          {(standing) => (
            <>
              <p>{standing.standing}</p>
              <Clocks of={standing.open} today={today} />
            </>
          )}
        </Loaded>
      </div>
    </aside>
  );
}
