import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useWorkspace } from "../part/hooks.ts";
import { changesQuery } from "../queries.ts";
import { mediumDay } from "../say/day.ts";
import { firstDay } from "./lines.ts";

/** When a figure changes next after the workspace's day, and the way to all that changes. */
export function NextChange() {
  const { agreement, day } = useWorkspace()!;
  const within = day >= agreement.from && day <= agreement.to;
  const ahead = useQuery({ ...changesQuery(day, agreement.to), enabled: within });
  const next = ahead.data && firstDay(ahead.data);
  return (
    <>
      {next && <>The next change comes on {mediumDay(next)}. </>}
      <Link to="/changes" search={within ? { from: day, to: agreement.to } : {}}>
        See what changes between two days
      </Link>
    </>
  );
}
