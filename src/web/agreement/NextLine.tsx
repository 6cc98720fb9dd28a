import type { TermShape } from "../../contract/shapes.ts";
import { shortDay, withDays } from "../say/day.ts";

/** What changes next of a figure, as a last line of its list. */
export function NextLine({ of }: { of: TermShape["next"] }) {
  if (!of) return null;
  return (
    <li>
      <p className="next-change">
        Changes on {shortDay(of.on)}: {withDays(of.says)}
      </p>
    </li>
  );
}
