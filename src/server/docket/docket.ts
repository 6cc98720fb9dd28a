import { type Day, iso, parseDay, timeText } from "../../calendar/index.ts";
import type { DocketRowShape } from "../../contract/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { may, roles } from "../../people/index.ts";
import { type Agreement, proceduresOf } from "../../rules/index.ts";
import {
  countDocket,
  type DocketFilter,
  type DocketRow,
  departments,
  docket,
  mattersHolding,
  people,
  type Tx,
} from "../../store/index.ts";
import { numberOf, procedureOf } from "../cases/case.ts";
import { handledBy } from "../cases/line.ts";
import { type Names, namesFor } from "../cases/names.ts";
import { dayFrom } from "../day.ts";
import type { Handlers } from "../http/register.ts";

/** Lines on one page of the docket. */
const PAGE = 100;

/** A row of the docket in the shape of the interface, seen from a day. */
const docketLine = (agreement: Agreement, row: DocketRow, today: Day, names: Names): DocketRowShape => {
  const due = row.due === null ? undefined : parseDay(row.due);
  const overdue = due !== undefined && due < today;
  return {
    matter: row.matter,
    room: row.room,
    clock: row.name,
    source: row.source,
    number: numberOf(row.matter, row.kind, row.openedOn ?? ""),
    procedure: row.kind,
    procedureTitle: procedureOf(agreement, row.kind).title,
    title: row.title,
    about: row.caseClause ?? "",
    department: row.department,
    standing: row.standing ?? "",
    grievant: row.grievant === null ? null : names(row.grievant),
    handledBy: handledBy(row, names),
    what: row.what,
    act: row.act,
    mover: row.movers,
    side: row.side,
    person: row.personId === null ? null : { id: row.personId, name: names(row.personId) },
    since: row.since,
    due: row.due,
    time: row.minute === null ? null : timeText(row.minute),
    clause: row.clause,
    onLapse: row.onLapse,
    counts: row.counts,
    agreed: row.agreed,
    overdue,
    lapsed: overdue && row.effect === "right lost",
    daysLeft: due === undefined ? null : due - today,
  };
};

const OFFICERS = roles
  .filter(({ id }) => may(id, "matters:all") && may(id, "matters:act"))
  .map(({ id }) => id);

/** People who can handle cases for one of the parties, as far as the session may know them. */
const officers = async (tx: Tx) =>
  (await people(tx, { roles: OFFICERS })).map(({ id, name }) => ({ id, name }));

/** What is due in what the person sees, a page of it, with the counts of the whole. */
export const docketOf: Handlers["docket"] = async ({ agreement, store }, asked, { session, today }) => {
  const { whose, side, procedure, department, when, from, to, q, skip } = asked;
  for (const [name, text] of Object.entries({ from, to })) {
    const day = text === undefined ? today : dayFrom(text, name);
    if (isRefusal(day)) return day;
  }
  return store.act(session, async (tx) => {
    const hits = q?.trim() ? await mattersHolding(tx, q) : undefined;
    const filter: DocketFilter = {
      today: iso(today),
      ...(whose === undefined ? {} : { whose: whose === "me" ? session.personId : whose }),
      ...(side === undefined ? {} : { side }),
      ...(procedure === undefined ? {} : { kind: procedure }),
      ...(department === undefined ? {} : { department }),
      ...(when === undefined ? {} : { when }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(hits === undefined ? {} : { matters: hits }),
    };
    const rows = await docket(tx, { ...filter, limit: PAGE, skip: Number(skip ?? 0) });
    const names = await namesFor(
      tx,
      rows.flatMap((row) => [row.grievant, row.personId, row.unionOfficer, row.employerOfficer]),
    );
    return {
      today: iso(today),
      counts: await countDocket(tx, filter),
      rows: rows.map((row) => docketLine(agreement, row, today, names)),
      departments: await departments(tx),
      procedures: proceduresOf(agreement).map(({ id, title }) => ({ id, title })),
      people: await officers(tx),
    };
  });
};
