import { day } from "../../calendar/index.ts";
import { openStore, type Where } from "../../store/index.ts";
import { unrefused } from "../../store/testing.ts";
import { harbor } from "../testing/agreement.ts";
import { CLOCK } from "../testing/server.ts";
import { openReminding } from "./openReminding.ts";
import { sweep } from "./sweep.ts";
import { sweepingOn } from "./testingSweep.ts";

/**
 * A process of its own for tests that kill it. Told "sweep DAY STEP TIMES" it sweeps that day and stands still after
 * that step was taken so often; told "mail" it starts the jobs and stands still in the middle of the first mail.
 */
const [where = "", doing, on = "", step, times] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const still = (): Promise<never> => new Promise(() => undefined);

const store = unrefused(await openStore(JSON.parse(where) as Where));
// Holds the process until it is killed.
setInterval(() => undefined, 1000);
if (doing === "sweep") {
  let taken = 0;
  const onStep = (name: string): Promise<never> | undefined => {
    if (name === step) taken += 1;
    if (name !== step || taken < Number(times)) return undefined;
    say(`stands after ${taken}`);
    return still();
  };
  await sweep({ ...sweepingOn(store), onStep }, day(on));
  say("swept");
} else {
  const reminding = openReminding({
    store,
    agreement: harbor,
    clock: CLOCK,
    address: () => "http://127.0.0.1",
    outbox: {
      send: (letter) => {
        say(`sending ${letter.messageId}`);
        return still();
      },
    },
    onFault: (problem, place) => say(`fault ${place} ${String(problem)}`),
  });
  await reminding.start();
}
