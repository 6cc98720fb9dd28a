import { useRef, useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { Choices } from "../ask/Choices.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { ROOM_TITLES, writable } from "./rooms.ts";
import { useSay } from "./Said.tsx";
import { LIMIT, sizeText } from "./upload.ts";
import type { Room } from "./useFileAct.ts";
import { type Sending, useUpload } from "./useUpload.ts";

const STATES: Readonly<Record<Sending["state"], string>> = {
  waiting: "waits its turn",
  reading: "is being read",
  sending: "is being sent",
  added: "is on the file",
  refused: "was not added",
};

function Progress({ of }: { of: readonly Sending[] }) {
  const done = of.filter(({ state }) => state === "added" || state === "refused").length;
  return (
    <>
      <p className="small" role="status">
        {done} of {of.length} {of.length === 1 ? "file" : "files"} done
      </p>
      <progress value={done} max={of.length} aria-label="Files done" />
      <ul className="sending">
        {of.map(({ key, file, state, why, error, same }) => (
          <li key={key} className={state}>
            {file.name}, {sizeText(file.size)}, {STATES[state]}
            {same === true && "; its SHA-256 is that of your file"}
            {same === false && "; its SHA-256 is NOT that of your file, add it again"}
            {why && <p className="lapsed">{why}</p>}
            {error !== undefined && <RefusalNote error={error} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Adds documents, several at once, chosen or dragged here; what is too large is told before anything is sent. */
export function Upload({ of }: { of: CaseShape }) {
  const rooms = writable(of);
  const [room, setRoom] = useState<Room>(rooms[0] ?? "shared");
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const say = useSay();
  const { sending, busy, add } = useUpload(of.id, say);
  return (
    <div className="upload no-print">
      {rooms.length > 1 && (
        <Choices
          id="upload-room"
          question="Who may read what you add?"
          value={room}
          options={rooms.map((one) => [one, ROOM_TITLES[one]] as const)}
          onChange={(value) => setRoom(value as Room)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard */}
      <div
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void add([...event.dataTransfer.files], room);
        }}
      >
        <input
          ref={chooser}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label="Documents to add"
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])], room);
            event.currentTarget.value = "";
          }}
        />
        <button
          type="button"
          className="plain-button"
          disabled={busy}
          onClick={() => chooser.current?.click()}
        >
          {busy ? "Sending …" : "Choose documents"}
        </button>{" "}
        <span className="quiet">
          or drag them here. Up to {sizeText(LIMIT)} each. A document stays on the file and cannot be taken
          back.
        </span>
      </div>
      {sending.length > 0 && <Progress of={sending} />}
    </div>
  );
}
