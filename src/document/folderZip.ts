import type { Day } from "../calendar/index.ts";
import { isRefusal, type Refusal } from "../refusal/index.ts";
import { folderPaths } from "./folder/folderPaths.ts";
import { pinnedZip, type ZippedFile } from "./folder/pinnedZip.ts";

/**
 * A folder as a zip: paths sorted, every time at noon of `on`, names as `folderPaths` makes them. The same files give
 * the same bytes in whatever order they come. Refuses `folder-path` and `folder-duplicate`.
 */
export const folderZip = (files: readonly ZippedFile[], on: Day): Uint8Array | Refusal => {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const paths = folderPaths(sorted.map(({ path }) => path));
  if (isRefusal(paths)) return paths;
  return pinnedZip(
    sorted.map(({ bytes }, at) => ({ path: paths[at]!, bytes })),
    on,
  );
};
