import type { WorkspaceShape } from "../../contract/shapes.ts";
import { Ticks } from "../part/Ticks.tsx";
import { FoundPeople } from "./FoundPeople.tsx";
import { ofTheUnion } from "./grievants.ts";

/** Whose case it is: one person's or several people's, or the union's own where nobody is ticked. */
export function Grievants({
  workspace,
  value,
  onChange,
}: {
  workspace: WorkspaceShape;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const people = ofTheUnion(workspace);
  const ticked = {
    legend: "Whose case is it?",
    value,
    onChange: (id: string, on: boolean) => onChange(on ? [...value, id] : value.filter((one) => one !== id)),
  };
  if (people.length === 0) return <FoundPeople {...ticked} />;
  return (
    <Ticks
      {...ticked}
      hint={
        value.length === 0 ? "Nobody is ticked: it is the union’s own." : "Tick everybody whose case it is."
      }
      options={people.map(({ id, name }) => [id, name] as const)}
    />
  );
}
