import type { Refusal } from "../journal/index.ts";
import type { Agreement } from "../rules/index.ts";
import type { Store } from "../store/index.ts";
import type { Typed } from "./command.ts";
import { dataFolder } from "./record.ts";
import type { World } from "./world.ts";

/** Fills a new record with the sample workspace, as the first start of the server does. */
export const seeded = async (
  store: Store,
  typed: Typed,
  world: World,
  agreement: Agreement,
): Promise<Refusal | undefined> => {
  const { openSignIn } = await import("../server/signIn/index.ts");
  const { secretIn } = await import("../server/signIn/secret.ts");
  const { seedSample } = await import("../server/workspace/seed.ts");
  const carried = world.agreements.find((one) => one.id === agreement.id)!;
  const signIn = openSignIn(store, await secretIn(dataFolder(typed, world)), "http://127.0.0.1");
  return seedSample(store, signIn, await carried.sample(), world.clock.instant());
};
