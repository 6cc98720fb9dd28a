import type { WorkspaceShape } from "../../contract/shapes.ts";

type Me = Pick<NonNullable<WorkspaceShape["me"]>, "party" | "role">;

/** Whether somebody's seat opens cases: an arbitrator reads them, and a payroll officer carries out what they give. */
export const opensCases = ({ party, role }: Me): boolean => party !== "neutral" && role !== "payroll-officer";

/** Whether cases can be handled by somebody, and so be handed over; a member's own stay their own. */
export const handsOver = (me: Me): boolean => opensCases(me) && me.role !== "member";
