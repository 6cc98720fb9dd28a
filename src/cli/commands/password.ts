import { isRefusal } from "../../journal/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { dataFolder, withRecord } from "../record.ts";
import { refuse } from "../refusals.ts";
import { seeded } from "../seeded.ts";

const LEAST = 12;
const MOST = 200;

export default command({
  usage: "PERSON [--email ADDRESS] < FILE-WITH-THE-PASSWORD",
  words: [1, 1],
  options: { email: { takes: "ADDRESS", says: "the e-mail address, for a person who never signed in" } },
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const person = typed.words[0]!;
    const password = (await world.input()).replace(/\r?\n$/, "");
    if (password.length < LEAST || password.length > MOST)
      return refuse("weak-password", "The password on standard input has the wrong length.", {
        length: String(password.length),
        least: String(LEAST),
        most: String(MOST),
      });
    return withRecord(typed, world, true, async (store) => {
      const refused = await seeded(store, typed, world, agreement);
      if (refused) return refused;
      const { openSignIn } = await import("../../server/signIn/index.ts");
      const { secretIn } = await import("../../server/signIn/secret.ts");
      const { people } = await import("../../store/index.ts");
      const all = await store.keep((tx) => people(tx));
      if (isRefusal(all)) return all;
      const known = all.find((one) => one.id === person);
      if (!known)
        return refuse("person-unknown", `The workspace has no person "${person}".`, {
          known: all.map((one) => one.id).join(", "),
        });
      const signIn = openSignIn(store, await secretIn(dataFolder(typed, world)), "http://127.0.0.1");
      const email = typed.options.email ?? (await signIn.emailOf(person));
      if (email === null)
        return refuse("missing-argument", "This person has no e-mail address yet: --email ADDRESS.");
      await signIn.enrol({ person, name: known.name, email, password });
      return { json: { person, email }, text: () => `${known.name} signs in as ${email}.` };
    });
  },
});
