import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { Said, useSay } from "../case/Said.tsx";
import { takeOver } from "../case/shown.ts";
import { useWorkspace } from "../part/hooks.ts";
import { useTyped } from "../part/kept.ts";
import { freshKey } from "../part/key.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { mediumDay } from "../say/day.ts";

type Room = CaseShape["rooms"][number];

const NAMES: Readonly<Record<Room["room"], string>> = {
  shared: "Shared room",
  union: "The union’s private room",
  employer: "The employer’s private room",
};
const SEEN_BY: Readonly<Record<Room["room"], string>> = {
  shared: "Both parties can read this room.",
  union: "Only the union’s side can read this room. The employer cannot see that it has notes.",
  employer: "Only the employer’s side can read this room. The union cannot see that it has notes.",
};

const EMPTY = { text: "" };

function NoteForm({ id, room }: { id: string; room: Room }) {
  const queries = useQueryClient();
  const say = useSay();
  const me = useWorkspace()?.me?.id ?? "nobody";
  const { words, setWords } = useTyped(`${me}.${id}.${room.room}`, EMPTY);
  const { text } = words;
  const setText = (typed: string) => setWords({ text: typed });
  const [key, setKey] = useState(freshKey);
  const add = useMutation({
    mutationFn: () => call("addNote", { id, room: room.room, text, key }),
    onSuccess: (of) => {
      setKey(freshKey());
      setText("");
      takeOver(queries, of);
      say("The note is on the file.");
    },
  });
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Textarea
        label={room.room === "shared" ? "New note for both parties" : "New note for your own side alone"}
        required
        rows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {add.isError && <RefusalNote error={add.error} />}
      <div>
        <Button type="submit" variant="default" disabled={add.isPending}>
          {add.isPending ? "Saving …" : "Add the note"}
        </Button>
      </div>
    </form>
  );
}

/** Notes, by room, each plainly labelled with who can read it; the other party's room is not there at all. */
export function Rooms({ of }: { of: CaseShape }) {
  return (
    <section aria-labelledby="notes" className="case-section">
      <h2 id="notes" className="case-h">
        Notes
      </h2>
      <Said>
        <div className="rooms">
          {of.rooms.map((room) => (
            <section key={room.room} className={`room ${room.room}`} aria-labelledby={`room-${room.room}`}>
              <h3 id={`room-${room.room}`}>{NAMES[room.room]}</h3>
              <p className="seen-by">{SEEN_BY[room.room]}</p>
              {room.notes.length === 0 && <p className="quiet">No notes yet.</p>}
              <ul>
                {room.notes.map((note) => (
                  <li key={note.id}>
                    <p className="words-of">{note.text}</p>
                    <p className="small quiet">
                      {note.by}, {mediumDay(note.on)}
                    </p>
                  </li>
                ))}
              </ul>
              {room.writes && <NoteForm id={of.id} room={room} />}
            </section>
          ))}
        </div>
      </Said>
    </section>
  );
}
