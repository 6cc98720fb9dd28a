import type { WorkspaceShape } from "../../contract/shapes.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";

const SIDES = [
  ["union", "The union’s side"],
  ["employer", "The employer’s side"],
  ["neutral", "Neutral"],
] as const;

/** The made-up people of the sample workspace, by side, with a line on what each does. */
export function SamplePeople({
  people,
  pending,
  error,
  onChoose,
}: {
  people: WorkspaceShape["samplePeople"];
  pending: boolean;
  error: unknown;
  onChoose: (id: string) => void;
}) {
  return (
    <section aria-labelledby="as-sample">
      <h2 id="as-sample">As one of the sample people</h2>
      <p className="quiet">Nobody here is real. Take any seat, and change it whenever you like.</p>
      {error ? <RefusalNote error={error} /> : null}
      {SIDES.map(([party, title]) => {
        const side = people.filter((person) => person.party === party);
        return side.length === 0 ? null : (
          <div key={party} className="sample-side">
            <h3>{title}</h3>
            <ul>
              {side.map((person) => (
                <li key={person.id}>
                  <button type="button" disabled={pending} onClick={() => onChoose(person.id)}>
                    <span className="sample-name">{person.name}</span>
                    <span className="sample-role">{person.roleTitle}</span>
                    <span className="sample-does">{person.does}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
