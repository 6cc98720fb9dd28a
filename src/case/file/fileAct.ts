import { type Day, iso } from "../../calendar/index.ts";
import type { JsonObject } from "../../journal/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import type { By, FileAct } from "./act.ts";
import { fileActNamed, fileActs } from "./catalogue.ts";
import { type FileFields, readFields, type Values, writeFields } from "./field.ts";
import type { CaseFile } from "./file.ts";
import { refuse } from "./refusals.ts";

/** A file act as it is asked for; fields as a form or a script gives them: days as YYYY-MM-DD, amounts as text. */
export interface FileCommand extends By {
  readonly act: string;
  readonly fields: JsonObject;
}

/** What is appended to the room. */
export interface FileDraft {
  readonly act: string;
  readonly payload: { readonly file: JsonObject };
}

const misplaced = ({ act, rooms }: FileAct, { room, party }: By): Refusal | undefined => {
  if (party === "neutral")
    return refuse("seat-read-only", "A neutral's seat reads the file and does not write in it", {
      act,
      party,
    });
  if (room !== "shared" && room !== party)
    return refuse("wrong-room", "This is the other side's room", { room, party });
  const fits = rooms === "any" || (rooms === "shared") === (room === "shared");
  return fits
    ? undefined
    : refuse("wrong-room", "The act has no place in this room", {
        act,
        room,
        place: rooms === "shared" ? "shared" : party,
      });
};

const badDay = (
  fields: FileFields,
  values: Readonly<Record<string, unknown>>,
  { began }: CaseFile,
  today: Day,
): Refusal | undefined => {
  for (const [name, { type, happened }] of Object.entries(fields)) {
    const value = values[name] as Day | undefined;
    if (type !== "day" || value === undefined) continue;
    if (happened && value > today)
      return refuse("in-the-future", "What has happened lies not after today", {
        [name]: iso(value),
        today: iso(today),
      });
    if (began !== undefined && value < began)
      return refuse("day-before-the-case", "The day lies before the first act of the case", {
        [name]: iso(value),
        began: iso(began),
      });
  }
  return undefined;
};

/** A declared act held against the file: what is recorded, or the first refusal. */
export const make = <F extends FileFields>(
  declared: FileAct<F>,
  file: CaseFile,
  given: JsonObject,
  by: By,
  today: Day,
): FileDraft | Refusal => {
  const place = misplaced(declared as unknown as FileAct, by);
  if (place) return place;
  const values = readFields(declared.fields, given);
  if (isRefusal(values)) return values;
  const wrong =
    badDay(declared.fields, values as Values<FileFields>, file, today) ??
    declared.check?.(file, values, by, today);
  return wrong ?? { act: declared.act, payload: { file: writeFields(declared.fields, values) } };
};

/**
 * Any file act: what is to be appended to its room, or why not. Refusals, in this order: `unknown-act`,
 * `seat-read-only`, `wrong-room`, those of a field (`unknown-field`, `missing-field`, `invalid-field`, `not-a-date`,
 * `amount-unusable`, `minutes-unusable`, `nobody-attended`, `attended-twice`), `in-the-future`,
 * `day-before-the-case`, and those of the act itself.
 */
export const fileAct = (
  file: CaseFile,
  { act, fields, room, party }: FileCommand,
  today: Day,
): FileDraft | Refusal => {
  const declared = fileActNamed(act);
  if (!declared || declared.follows)
    return refuse("unknown-act", "The case file knows no such act", {
      act,
      acts: Object.values(fileActs)
        .filter((each) => !(each as FileAct).follows)
        .map((each) => each.act)
        .join(", "),
    });
  return make(declared, file, fields, { room, party }, today);
};
