import { iso } from "../../calendar/index.ts";
import type { PersonShape, WorkspaceShape } from "../../contract/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { role } from "../../people/index.ts";
import { people, workspace } from "../../store/index.ts";
import type { Desk, Seat } from "../desk.ts";
import { kept } from "../kept.ts";
import { importedOf } from "../text/library.ts";
import { factsOf } from "./facts.ts";
import { today } from "./today.ts";

/** A person as the pages show them. */
const personJson = (name: string, { personId, party, role: id }: Seat): PersonShape => ({
  id: personId,
  name,
  party,
  role: id,
  roleTitle: role(id).title,
});

const samplePeople = async (desk: Desk) => {
  const rows = await kept(desk.store, (tx) => people(tx));
  return (desk.sample?.people ?? []).flatMap(({ id, does }) => {
    const row = rows.find((one) => one.id === id);
    const seat = row?.seats[0];
    return row && seat ? [{ ...personJson(row.name, { personId: id, ...seat }), does }] : [];
  });
};

const nameOf = async (desk: Desk, session: Seat): Promise<string> =>
  (await kept(desk.store, (tx) => people(tx, { ids: [session.personId] })))[0]?.name ?? session.personId;

/** The workspace as the pages show it, to whoever is signed in. */
export const workspaceOf = async (desk: Desk, session: Seat | null): Promise<WorkspaceShape> => {
  const { agreement, store } = desk;
  const found = await store.keep((tx) => workspace(tx));
  const sample = !isRefusal(found) && found.sample;
  const text = await importedOf(desk);
  return {
    name: isRefusal(found) ? agreement.title : found.name,
    day: iso(await today(desk)),
    sample,
    agreement: {
      id: agreement.id,
      title: agreement.title,
      unit: agreement.unit,
      union: agreement.union,
      employer: agreement.employer,
      from: iso(agreement.from),
      to: iso(agreement.to),
      version: agreement.version,
    },
    facts: await factsOf(store, agreement),
    me: session ? personJson(await nameOf(desk, session), session) : null,
    samplePeople: sample ? await samplePeople(desk) : [],
    textImported: isRefusal(text)
      ? null
      : { name: text.name, sha256: text.sha256, importedOn: text.savedAt.slice(0, 10) },
    warnings: [...store.warnings],
  };
};
