import { randomBytes } from "node:crypto";
import { isRefusal } from "../journal/index.ts";
import { appendActs } from "./appendActs.ts";
import { openStore } from "./openStore.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import { unrefused } from "./testing.ts";
import { fillMatter } from "./testingMatter.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";

/**
 * A process of its own for tests that kill it: opens the folder of its first argument, says so, and, told to
 * write, appends acts of so many letters until it is killed or refused, naming each that was acknowledged.
 */
const [folder = "", doing, letters = "500"] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const store = await openStore({ folder });
if (isRefusal(store)) {
  say(`refused ${store.code} ${String(store.compared.pid)} ${store.reason}`);
  process.exit(2);
}
say("opened");
if (doing === "write") {
  unrefused(await seedWorkspace(store, sampleSeed));
  const matter = await fillMatter(store, "Sample matter");
  for (let n = 0; ; n++) {
    const entries = [
      { act: "say", at: at(7), payload: { n, text: randomBytes(Number(letters) / 2).toString("hex") } },
    ];
    const done = await store.act(sessions.steward, (tx) => appendActs(tx, { matter, key: `n${n}`, entries }));
    if (isRefusal(done)) {
      say(`refused ${done.code} ${done.reason}`);
      break;
    }
    say(`kept ${n}`);
  }
  await store.close();
} else {
  // Holds the folder until it is killed.
  setInterval(() => undefined, 1000);
}
