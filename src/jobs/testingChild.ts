import { openStore, type Where } from "../store/index.ts";
import { openJobs } from "./index.ts";

/**
 * A process of its own for tests that kill it. Told to "hang" it sends a job and never ends it; told to "idle"
 * it starts the jobs and then has nothing to do, so that it must end by itself.
 */
const [where = "", doing] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const store = await openStore(JSON.parse(where) as Where);
if ("code" in store) throw new Error(store.reason);
const jobs = openJobs({
  ground: store.jobsGround(),
  onFault: (error) => say(`fault ${error.message}`),
});
jobs.queue("slow", {}, async ({ id }) => {
  say(`begun ${id}`);
  await new Promise(() => undefined);
  return undefined;
});
await jobs.start();
if (doing === "hang") {
  say(`sent ${await jobs.send("slow", { matter: "m1" })}`);
  setInterval(() => undefined, 1000);
} else say("idle");
