import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds wrong on the page as it stands, level AA, one line a node. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  const found = await page.evaluate(
    (levels) =>
      (
        globalThis as unknown as {
          axe: { run(of: Document, options: unknown): Promise<{ violations: Violation[] }> };
        }
      ).axe.run(document, { runOnly: levels }),
    LEVELS,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`),
  );
};

/** How many pixels the page is wider than its window; a page that scrolls sideways is broken on a phone. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
