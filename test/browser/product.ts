import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/entente", import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((up, failed) => {
    let said = "";
    const hear = (bytes: Buffer) => {
      said += bytes;
      if (/is at http/.test(said)) up();
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
    child.once("exit", (code) =>
      failed(new Error(`the product ended with ${code} before it served: ${said}`)),
    );
  });

export interface Product {
  readonly base: string;
  stop(): Promise<void>;
}

/** Starts the real product, as a person would, on an empty data folder and a free port. */
export const startProduct = async (): Promise<Product> => {
  const folder = await mkdtemp(join(tmpdir(), "entente-browser-"));
  const port = await freePort();
  const child = spawn(process.execPath, [bin, "serve", "--port", `${port}`, "--data", join(folder, "data")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  await ready(child);
  return {
    base: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((end) => child.once("exit", end));
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};
