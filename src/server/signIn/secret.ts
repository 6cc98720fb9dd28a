import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The secret that signs the cookies: made on the first start and kept in the data folder, readable by its
 * owner alone. Two servers that start at once agree, because only one of them can create the file.
 */
export const secretIn = async (folder: string): Promise<string> => {
  const file = join(folder, "secret");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "EEXIST") throw problem;
  }
  return (await readFile(file, "utf8")).trim();
};
