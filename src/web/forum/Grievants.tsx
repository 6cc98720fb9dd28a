import type { WorkspaceShape } from "../../contract/shapes.ts";
import { Ticks } from "../part/Ticks.tsx";

/** People of the union for whom somebody of the union may open a case. */
export const mayBeGrievants = ({ me, samplePeople }: WorkspaceShape) =>
  me?.party === "union" && me.role !== "member" ? samplePeople.filter(({ party }) => party === "union") : [];

/** Whose case it is: one person's or several people's, or the union's own where nobody is ticked. */
export function Grievants({
  people,
  value,
  onChange,
}: {
  people: WorkspaceShape["samplePeople"];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  return (
    <Ticks
      legend="Whose case is it?"
      hint={
        value.length === 0 ? "Nobody is ticked: it is the union’s own." : "Tick everybody whose case it is."
      }
      options={people.map(({ id, name }) => [id, name] as const)}
      value={value}
      onChange={(id, on) => onChange(on ? [...value, id] : value.filter((one) => one !== id))}
    />
  );
}
