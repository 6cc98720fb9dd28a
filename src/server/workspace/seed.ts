import { isRefusal, type Refusal } from "../../journal/index.ts";
import { type Store, seedWorkspace, workspace } from "../../store/index.ts";
import type { SignIn } from "../signIn/index.ts";
import type { Sample } from "./sample.ts";

/** Fills an empty store with the sample workspace and lets its people sign in; a store in use stays as it is. */
export const seedSample = async (
  store: Store,
  signIn: SignIn,
  sample: Sample,
  at: string,
): Promise<Refusal | undefined> => {
  const found = await store.keep((tx) => workspace(tx));
  if (isRefusal(found)) {
    const refused = await seedWorkspace(store, {
      ...sample,
      people: sample.people.map(({ id, name }) => ({ id, name })),
      facts: sample.facts.map(({ name, value, note }) => ({ name, value: { value, note }, from: value })),
      sample: true,
      at,
    });
    if (refused) return refused;
  } else if (!found.sample) return undefined;
  // Enrolling anew changes nothing, and completes a first start that was cut off between the two steps.
  for (const { id, name, email } of sample.people) await signIn.enrol({ person: id, name, email });
  return undefined;
};
