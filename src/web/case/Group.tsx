import type { ReactNode } from "react";
import { Adding } from "./Adding.tsx";
import type { FileForm } from "./fileForms.ts";
import type { Reading } from "./Line.tsx";
import { writable } from "./rooms.ts";
import { Said } from "./Said.tsx";
import type { Room } from "./useFileAct.ts";

/** One kind of line of the file under its heading, with the form that adds one. */
export function Group({
  at,
  id,
  title,
  empty,
  count,
  form,
  room,
  children,
}: {
  at: Reading;
  id: string;
  title: string;
  /** What stands here while there is none. */
  empty: string;
  count: number;
  form: FileForm;
  room?: Room;
  children: ReactNode;
}) {
  const rooms = writable(at.of);
  const writes = room ? rooms.includes(room) : rooms.length > 0;
  return (
    <section className={count === 0 ? "file-group none" : "file-group"} aria-labelledby={id}>
      <h3 id={id}>
        {title} {count > 0 && <span className="quiet">{count}</span>}
      </h3>
      <Said>
        {count === 0 ? <p className="quiet">{empty}</p> : children}
        {writes && <Adding form={form} of={at.of} today={at.today} room={room} />}
      </Said>
    </section>
  );
}
