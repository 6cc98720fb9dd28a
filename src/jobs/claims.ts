import pg from "pg";
import type { JobsGround } from "../store/index.ts";

/** Who works which job. A claim is this process's alone and ends with it. */
export interface Claims {
  /** False where somebody works the job already, here or in another process. */
  take(id: string): Promise<boolean>;
  give(id: string): Promise<void>;
  /** Lets go of the connection, once the last claim was given back. */
  close(): Promise<void>;
}

const KEY = "select pg_try_advisory_lock(hashtextextended($1, 0)) as taken";
const FREE = "select pg_advisory_unlock(hashtextextended($1, 0))";

/**
 * Claims on a server are locks of one connection, so that they last exactly as long as the process: a process
 * that only sleeps keeps them, whatever its heartbeat says, and a killed one loses them at once. `lost` is
 * called when the connection breaks, because somebody else may then take what this process still works.
 */
const onServer = (url: string, lost: (error: Error) => void): Claims => {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true });
  pool.on("error", lost);
  const held = new Set<string>();
  let closing = false;
  return {
    take: async (id) => {
      if (held.has(id)) return false;
      held.add(id);
      try {
        const { rows } = await pool.query<{ taken: boolean }>(KEY, [id]);
        if (rows[0]?.taken) return true;
      } catch (error) {
        held.delete(id);
        throw error;
      }
      held.delete(id);
      return false;
    },
    give: async (id) => {
      try {
        await pool.query(FREE, [id]);
      } finally {
        held.delete(id);
        if (closing && held.size === 0) await pool.end();
      }
    },
    close: async () => {
      closing = true;
      if (held.size === 0) await pool.end();
    },
  };
};

/** The embedded database belongs to one process, so its own list is enough. */
const inProcess = (): Claims => {
  const held = new Set<string>();
  return {
    take: async (id) => {
      const free = !held.has(id);
      held.add(id);
      return free;
    },
    give: async (id) => {
      held.delete(id);
    },
    close: async () => undefined,
  };
};

/** The claims of a process on the jobs of a database. */
export const claimsOn = (ground: JobsGround, lost: (error: Error) => void): Claims =>
  ground.kind === "server" ? onServer(ground.url, lost) : inProcess();
