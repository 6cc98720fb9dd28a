import { useState } from "react";
import { Choices } from "../ask/Choices.tsx";
import { Conferences } from "./Conferences.tsx";
import { Costs } from "./Costs.tsx";
import { Hearings } from "./Hearings.tsx";
import type { Reading } from "./Line.tsx";
import { Remedies } from "./Remedies.tsx";
import { ROOM_TITLES } from "./rooms.ts";
import { Services } from "./Services.tsx";
import { Tasks } from "./Tasks.tsx";
import type { Room } from "./useFileAct.ts";

/** The file beside moves, notes and documents; by room, where the person can enter more than one. */
export function FileSection({ at }: { at: Reading }) {
  const [room, setRoom] = useState<Room | "all">("all");
  const { file, rooms } = at.of;
  const own = <T extends { readonly room: Room }>(lines: readonly T[]): T[] =>
    lines.filter((line) => room === "all" || line.room === room);
  return (
    <section aria-labelledby="file" className="case-section">
      <h2 id="file" className="case-h">
        The file
      </h2>
      {rooms.length > 1 && (
        <div className="file-filter no-print">
          <Choices
            id="file-room"
            question="Show what is read by"
            value={room}
            options={[
              ["all", "All I may see"],
              ...rooms.map((one) => [one.room, ROOM_TITLES[one.room]] as const),
            ]}
            onChange={(value) => setRoom(value as Room | "all")}
          />
        </div>
      )}
      <Tasks at={at} lines={own(file.tasks)} />
      <Hearings at={at} lines={own(file.hearings)} />
      <Conferences at={at} lines={own(file.conferences)} />
      <Services at={at} lines={own(file.services)} />
      <Remedies at={at} lines={own(file.remedies)} />
      <Costs at={at} lines={own(file.costs)} sums={room === "all" ? file.costSums : undefined} />
    </section>
  );
}
