import { parseDay } from "../../calendar/index.ts";
import type { ActShape } from "../../contract/shapes.ts";

type Fields = Readonly<Record<string, string>>;

/** The day of knowledge as a field of an act, where the act is later than it. */
const KNOWN = "known";
/** The forum says how far a case goes; nobody types it. */
const REACH = "reach";

/** The acts with which a case begins: proposals to the other side are none. */
export const startsOf = (acts: readonly ActShape[]): readonly ActShape[] =>
  acts.filter(({ act, needsBoth }) => !needsBoth && !/^propose[A-Z]/.test(act));

/** The fields that a person fills in, those that must be filled first. */
export const fieldsOf = ({ fields }: ActShape): readonly ActShape["fields"][number][] => {
  const asked = fields.filter(({ name }) => name !== REACH);
  return [...asked.filter((one) => one.required), ...asked.filter((one) => !one.required)];
};

/** The day on which an act is put until another is typed: today where it tells the day of knowledge itself. */
export const dayOf = ({ fields }: ActShape, known: string, today: string): string =>
  fields.some(({ name }) => name === KNOWN) ? today : known;

/** What a field holds until something is typed: the day of knowledge is known already. */
export const filled = ({ fields }: ActShape, typed: Fields, known: string): Record<string, string> => {
  const names = new Set(fields.map(({ name }) => name));
  const begun = names.has(KNOWN) ? { [KNOWN]: known, ...typed } : typed;
  return Object.fromEntries(
    Object.entries(begun).filter(([name, value]) => names.has(name) && name !== REACH && value !== ""),
  );
};

/** Whether an act only records what began the dispute, so that its day is the day of knowledge. */
export const records = (act: ActShape, starts: readonly ActShape[], bringing: string): boolean =>
  starts.length > 1 && starts[0] === act && act.act !== bringing && !act.fields.some((one) => one.required);

/** The required fields of an act that are still empty. */
export const lacking = (act: ActShape, values: Fields): readonly ActShape["fields"][number][] =>
  fieldsOf(act).filter(({ name, required }) => required && (values[name] ?? "") === "");

/** The first move as the clocks are asked about it; undefined while it cannot be counted from. */
export const firstEvent = (
  act: ActShape,
  on: string,
  values: Fields,
  by: string | undefined,
): Record<string, string> | undefined =>
  parseDay(on) === undefined || lacking(act, values).length > 0
    ? undefined
    : { ...values, act: act.act, on, ...(by === undefined ? {} : { by }) };
