import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { CaseShape } from "../../contract/shapes.ts";
import { Choices } from "../ask/Choices.tsx";
import { outlineQuery } from "../queries.ts";
import { mediumDay } from "../say/day.ts";
import { Attendees } from "./Attendees.tsx";
import { entryTitle, type FormField, type Typed } from "./fileForms.ts";
import type { Room } from "./useFileAct.ts";

type Option = { readonly value: string; readonly label: string };

/** What a field that names something of the case can name, the first option being nothing. */
const optionsFor = (type: FormField["type"], of: CaseShape, room: Room, from?: string): Option[] => {
  if (type === "person")
    return of.people
      .filter(({ party }) => (from === undefined ? room === "shared" || party === room : party === from))
      .map(({ id, name }) => ({ value: id, label: name }));
  if (type === "document")
    return of.documents
      .filter((one) => room !== "shared" || one.room === "shared")
      .map(({ id, exhibit, name }) => ({
        value: id,
        label: exhibit > 0 ? `Exhibit ${exhibit}, ${name}` : name,
      }));
  return of.history
    .filter(({ clause }) => clause !== null)
    .map(({ seq, title, on }) => ({ value: `${seq}`, label: `${entryTitle(title)}, ${mediumDay(on)}` }));
};

const nothing = (type: FormField["type"], required: boolean): string => {
  if (required) return "Choose";
  return type === "person" ? "Nobody" : "None";
};

/** Sections of the agreement to choose from while a clause is typed; any address may be typed all the same. */
function Clauses({ id }: { id: string }) {
  const outline = useQuery(outlineQuery);
  return (
    <datalist id={id}>
      {outline.data?.articles.flatMap((article) =>
        article.sections.map(({ number, title }) => (
          <option key={number} value={number}>
            {title}
          </option>
        )),
      )}
    </datalist>
  );
}

/** One field of a form of the file. `from` narrows people to those of one party. */
export function FileField({
  field,
  of,
  id,
  room,
  from,
  value,
  onChange,
}: {
  field: FormField;
  of: CaseShape;
  id: string;
  room: Room;
  from?: string | undefined;
  value: Typed;
  onChange: (value: Typed) => void;
}) {
  const { type, label, hint, required = false } = field;
  if (type === "attendees")
    return (
      <Attendees
        id={id}
        value={typeof value === "string" ? [] : value}
        people={of.people}
        onChange={onChange}
      />
    );
  const text = typeof value === "string" ? value : "";
  const about = { id, label, required, ...(hint ? { description: hint } : {}) };
  if (type === "choice")
    return (
      <Choices
        id={id}
        question={label}
        required={required}
        value={text}
        options={field.choices ?? []}
        onChange={onChange}
        {...(hint ? { hint } : {})}
      />
    );
  if (type === "person" || type === "document" || type === "move")
    return (
      <NativeSelect
        {...about}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: "", label: nothing(type, required) }, ...optionsFor(type, of, room, from)]}
      />
    );
  if (type === "words")
    return (
      <Textarea {...about} rows={2} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
    );
  const native = type === "day" ? "date" : type === "time" ? "time" : "text";
  return (
    <>
      <TextInput
        {...about}
        type={native}
        className={type === "text" ? "" : "short-field"}
        inputMode={type === "amount" ? "decimal" : undefined}
        list={type === "clause" ? `${id}-clauses` : undefined}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {type === "clause" && <Clauses id={`${id}-clauses`} />}
    </>
  );
}
