import { isRefusal, type Refusal } from "../../journal/index.ts";
import { refuse as unknownTo, workspace } from "../../store/index.ts";
import type { Visit } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import type { SignedIn } from "../signIn/index.ts";
import { workspaceOf } from "./workspace.ts";

const welcomed = async (desk: Parameters<typeof workspaceOf>[0], found: SignedIn | Refusal, visit: Visit) => {
  if (isRefusal(found)) return found;
  visit.cookies.push(...found.cookies);
  return workspaceOf(desk, found.session);
};

/** Signs in with e-mail and password. */
export const signInWithPassword: Handlers["signIn"] = async (desk, { email, password }, visit) => {
  const now = Date.parse(desk.clock.instant());
  return welcomed(desk, await desk.signIn.withPassword(email, password, visit.address, now), visit);
};

/** Signs in as one of the sample people with one click; only a sample workspace has any. */
export const signInAsSample: Handlers["signInSample"] = async (desk, { person }, visit) => {
  const found = await desk.store.keep((tx) => workspace(tx));
  if (isRefusal(found) || !found.sample)
    return refuse("not-a-sample-workspace", "This workspace has no sample people.", { person });
  if (!desk.sample?.people.some((one) => one.id === person))
    return unknownTo("person-unknown", "This workspace has no such sample person.", { person });
  return welcomed(desk, await desk.signIn.asPerson(person), visit);
};

/** Signs out; for somebody who is not signed in nothing happens. */
export const signOut: Handlers["signOut"] = async (desk, _asked, visit) => {
  visit.cookies.push(...(await desk.signIn.signOut(visit.headers)));
  return workspaceOf(desk, null);
};
