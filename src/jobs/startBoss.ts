import type { ConstructorOptions, PgBoss } from "pg-boss";
import type { JobsGround } from "../store/index.ts";

/** Seconds without a sign of life after which a job at work counts as lost, and between two looks for such. */
export const HEARTBEAT = 60;
const LOOK = 30;

/** A timer that does not keep the process alive. */
const unheld = (timer: unknown): unknown => (timer as NodeJS.Timeout).unref();

const own = (ground: JobsGround): ConstructorOptions => {
  if (ground.kind === "embedded")
    return {
      backend: "pglite",
      db: { executeSql: ground.run },
      // The embedded database has no vacuum of its own to watch, and one connection to rebuild an index on.
      monitorVacuum: false,
      reindex: false,
    };
  const options: ConstructorOptions & { readonly allowExitOnIdle: boolean } = {
    connectionString: ground.url,
    options: "-c timezone=UTC -c client_min_messages=warning",
    max: 3,
    allowExitOnIdle: true,
  };
  return options;
};

/**
 * Loads the queue, opens it on the ground and brings its schema up to its release. It is loaded here and not
 * at the top, because it costs 70 ms that no command without jobs should pay.
 */
export const startBoss = async (ground: JobsGround, onFault: (error: Error) => void): Promise<PgBoss> => {
  const { PgBoss, systemClock } = await import("pg-boss");
  const boss = new PgBoss({
    ...own(ground),
    schema: "pgboss",
    monitorIntervalSeconds: LOOK,
    superviseIntervalSeconds: LOOK,
    clock: {
      ...systemClock,
      setTimeout: (fn, ms) => unheld(systemClock.setTimeout(fn, ms)),
      setInterval: (fn, ms) => unheld(systemClock.setInterval(fn, ms)),
    },
  });
  boss.on("error", onFault);
  boss.on("warning", ({ message }) => onFault(new Error(`jobs: ${message}`)));
  try {
    return await boss.start();
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
};
