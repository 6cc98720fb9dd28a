import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { CaseShape } from "../../contract/shapes.ts";
import { Choices } from "../ask/Choices.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { FileField } from "./FileField.tsx";
import { type FileForm, type FormField, filled, oddCents, type Typed } from "./fileForms.ts";
import { ROOM_TITLES, writable } from "./rooms.ts";
import { useSay } from "./Said.tsx";
import { type Room, useFileAct } from "./useFileAct.ts";

/** Fields that are asked only once another answer calls for them. */
const isAsked = ({ name }: FormField, typed: Readonly<Record<string, Typed>>): boolean =>
  name !== "oddCent" || (typed.bornBy === "halves" && oddCents(`${typed.amount ?? ""}`));

function Form({
  form,
  of,
  room,
  given,
  from,
  start,
  today,
  base,
  onDone,
  onClose,
}: {
  form: FileForm;
  of: CaseShape;
  room: Room | undefined;
  given: (typed: Readonly<Record<string, Typed>>) => Record<string, Typed>;
  from?: string | undefined;
  start: Readonly<Record<string, Typed>>;
  today: string;
  base: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const rooms = writable(of);
  const [chosen, setChosen] = useState<Room>(room ?? rooms[0] ?? "shared");
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>(() => ({
    ...Object.fromEntries(form.fields.filter(({ name }) => name === "on").map(({ name }) => [name, today])),
    ...start,
  }));
  const act = useFileAct(of.id, onDone);
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    body.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, []);
  const asked = form.fields.filter((field) => isAsked(field, typed));
  const send = () => {
    const own = filled(Object.fromEntries(asked.map(({ name }) => [name, typed[name] ?? ""])));
    act.mutate({ room: chosen, act: form.act, fields: { ...own, ...given(typed) } });
  };
  return (
    <form
      ref={body}
      className="file-form stack"
      aria-label={form.opens}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {room === undefined && rooms.length > 1 && (
        <Choices
          id={`${base}-room`}
          question="Who may read it?"
          value={chosen}
          options={rooms.map((one) => [one, ROOM_TITLES[one]] as const)}
          onChange={(value) => setChosen(value as Room)}
        />
      )}
      {asked.map((field) => (
        <FileField
          key={field.name}
          field={field}
          of={of}
          id={`${base}-${field.name}`}
          room={chosen}
          from={from}
          value={typed[field.name] ?? ""}
          onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      {act.isError && <RefusalNote error={act.error} />}
      <div className="row">
        <Button type="submit" disabled={act.isPending}>
          {act.isPending ? "Saving …" : form.sends}
        </Button>
        <button type="button" className="plain-button" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}

const nothing = () => ({});
const unanswered = {};

/**
 * A button that opens a form of the file; what it came to is said in the part around it. `room` fixes the room, `given` answers what the line stands for, `about` tells buttons of one
 * name apart for those who hear them.
 */
export function Adding({
  form,
  of,
  today,
  room,
  given = nothing,
  from,
  start = unanswered,
  about,
  small = false,
  children,
}: {
  form: FileForm;
  of: CaseShape;
  today: string;
  room?: Room | undefined;
  given?: (typed: Readonly<Record<string, Typed>>) => Record<string, Typed>;
  from?: string | undefined;
  /** What the form holds when it opens. */
  start?: Readonly<Record<string, Typed>>;
  about?: string;
  small?: boolean;
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const say = useSay();
  const base = useId();
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className="adding no-print">
      <button
        ref={opener}
        type="button"
        className={small ? "plain-button small" : "plain-button"}
        aria-expanded={open}
        aria-controls={base}
        onClick={() => {
          say("");
          setOpen(!open);
        }}
      >
        {form.opens}
        {about && <span className="visually-hidden">: {about}</span>}
      </button>
      <div id={base} hidden={!open}>
        {open && (
          <>
            {children}
            <Form
              form={form}
              of={of}
              room={room}
              given={given}
              from={from}
              start={start}
              today={today}
              base={base}
              onDone={() => {
                setOpen(false);
                say(form.said);
              }}
              onClose={() => {
                setOpen(false);
                opener.current?.focus();
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
