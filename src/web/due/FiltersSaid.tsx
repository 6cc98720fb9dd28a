import type { DocketShape, WorkspaceShape } from "../../contract/shapes.ts";
import type { DueAsked } from "./asked.ts";
import { filtersSaid } from "./filtersSaid.ts";

/** Whose docket a printed sheet is and what was left out of it; on the screen the filters say it themselves. */
export function FiltersSaid({
  asked,
  known,
  me,
}: {
  asked: DueAsked;
  known: Pick<DocketShape, "procedures" | "people">;
  me: NonNullable<WorkspaceShape["me"]>;
}) {
  const said = filtersSaid(asked, known, me.name);
  return (
    <p className="due-printed">
      As {me.name} sees it.{said && ` ${said}`}
    </p>
  );
}
