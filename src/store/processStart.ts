import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process started, in words that no later process of the same number repeats: on Linux the boot and
 * the clock tick, elsewhere what `ps` prints. Undefined when there is no such process; "" when the system
 * does not tell, and then only the number counts.
 */
export const processStart = (pid: number): string | undefined => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Without the right to signal it, the process is alive all the same.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined;
  }
  const stat = `/proc/${pid}/stat`;
  if (existsSync(stat)) {
    try {
      const text = readFileSync(stat, "utf8");
      // The program's name stands in brackets and may hold spaces; the state is the first field after it.
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return undefined;
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${boot} ${fields[19]}`;
    } catch (error) {
      // It ended between the two looks.
      if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
      throw error;
    }
  }
  if (process.platform === "win32" || process.platform === "linux") return "";
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    // `ps` fails for exactly one reason here: the process is gone.
    return undefined;
  }
};
