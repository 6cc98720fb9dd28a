import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { CHILD } from "./child.ts";

/** One order: a source, the data that it reads as JSON, files by name, and whether to hold the PDF to PDF/UA-1. */
export interface Order {
  readonly source: string;
  readonly data: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly accessible: boolean;
}

/** A PDF; or what does not compile; or why the compiler does not load on this platform. */
export type Answer =
  | { readonly pdf: Uint8Array }
  | { readonly fault: string }
  | { readonly unavailable: string };

/** Runs orders, one after the other. */
export type Press = (order: Order) => Promise<Answer>;

/** How many orders one process runs: the compiler keeps some memory of each. */
const MOST_ORDERS = 60;
/** After how many milliseconds an order is given up, and after how many an idle process is let go. */
const PATIENCE = { order: 120_000, idle: 30_000 };

/**
 * A press in a process of its own. A file that somebody handed in may be made to break the compiler, which then takes
 * its process with it: the order gets a fault, the next one a new process, and the program goes on. An idle press
 * keeps the program from ending no more than it is needed. `find` says where the compiler lies.
 */
export const openPress = (find: () => string): Press => {
  let child: ChildProcess | undefined;
  let orders = 0;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const letGo = () => {
    child?.kill();
    child = undefined;
  };
  const start = (path: string): ChildProcess => {
    orders = 0;
    const spawned = spawn(process.execPath, ["--input-type=module", "-e", CHILD, pathToFileURL(path).href], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
      windowsHide: true,
    });
    // One that cannot start, or be killed, says so between orders too, and then nobody else listens.
    return spawned
      .on("error", () => undefined)
      .on("exit", () => {
        if (child === spawned) child = undefined;
      });
  };
  const run = (order: Order, path: string) =>
    new Promise<Answer>((resolve) => {
      clearTimeout(idle);
      child ??= start(path);
      const running = child;
      const stopped = (why: string) => {
        if (child === running) child = undefined;
        finish({ fault: `the compiler stopped: ${why}` });
      };
      const onExit = (code: number | null, signal: string | null) => stopped(signal ?? `exit code ${code}`);
      const onError = (error: Error) => stopped(error.message);
      const timer = setTimeout(() => {
        running.kill("SIGKILL");
        stopped("it took too long");
      }, PATIENCE.order);
      const finish = (answer: Answer) => {
        clearTimeout(timer);
        running.off("message", finish).off("exit", onExit).off("error", onError);
        orders += 1;
        if (orders >= MOST_ORDERS) letGo();
        running.unref();
        running.channel?.unref();
        idle = setTimeout(letGo, PATIENCE.idle).unref();
        resolve(answer);
      };
      running.once("message", finish).once("exit", onExit).once("error", onError);
      running.ref();
      running.channel?.ref();
      running.send(order, (error) => error && stopped(error.message));
    });

  return (order) => {
    let path: string;
    try {
      path = find();
    } catch (error) {
      return Promise.resolve({
        unavailable: error instanceof Error ? error.message.split("\n")[0]! : String(error),
      });
    }
    const next = last.then(() => run(order, path));
    last = next;
    return next;
  };
};
