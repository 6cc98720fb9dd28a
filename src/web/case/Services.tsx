import type { CaseFileShape } from "../../contract/shapes.ts";
import { mediumDay } from "../say/day.ts";
import { entryTitle, fileForms } from "./fileForms.ts";
import { Group } from "./Group.tsx";
import { Line, type Reading } from "./Line.tsx";

/** How moves reached the other side, with what proves it. */
export function Services({ at, lines }: { at: Reading; lines: CaseFileShape["services"] }) {
  const moved = (seq: number) => at.of.history.find((entry) => entry.seq === seq);
  const proof = (id: string | null) => at.of.documents.find((document) => document.id === id);
  return (
    <Group
      at={at}
      id="file-services"
      title="Service and proof"
      count={lines.length}
      form={fileForms.service}
      room="shared"
      empty="No proof of service. Record how and when a move reached the other side; clocks often count from that day."
    >
      <ul>
        {lines.map((one) => {
          const move = moved(one.of);
          const shown = proof(one.proof);
          const what = move ? entryTitle(move.title) : `Entry ${one.of}`;
          return (
            <Line
              key={`${one.room} ${one.seq}`}
              at={at}
              line={one}
              name={`service of ${what}`}
              head={`${what}, served on ${mediumDay(one.on)}`}
              tags={<span className="tag">{one.how}</span>}
            >
              <p>
                By {one.server} on {one.to}.{" "}
                {shown ? (
                  <a href={`#document-${shown.id}`}>
                    Proof: {shown.exhibit > 0 && `exhibit ${shown.exhibit}, `}
                    {shown.name}
                  </a>
                ) : (
                  <span className="quiet">{one.proof ?? "No document proves it yet."}</span>
                )}
              </p>
            </Line>
          );
        })}
      </ul>
    </Group>
  );
}
