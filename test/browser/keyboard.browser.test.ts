import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.id || at?.textContent?.trim().slice(0, 60) || at?.tagName || "";
  });

/** Presses Tab until the focus is where the test wants it; a trap or a place out of reach fails after `most`. */
const tabTo = async (page: Page, wanted: RegExp, most = 120): Promise<void> => {
  for (let pressed = 0; pressed < most; pressed++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${wanted} was not reached in ${most} steps; the focus stands on ${await focused(page)}`);
};

describe.skipIf(skipped)("with the keyboard alone", () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    ({ page } = await visitor(browser, product.base));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it("skips to the page", async () => {
    await page.goto("/ask");
    await page.getByRole("heading", { name: "Every right, by article" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it("asks a right and unfolds its reasons", async () => {
    await tabTo(page, /^ask-search$/);
    await page.keyboard.type("vacation credit of");
    await tabTo(page, /^Vacation credit of a pay period$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Vacation credit of a pay period" }).waitFor();
    await tabTo(page, /^given-monthsOfService$/);
    await page.keyboard.type("40");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("given-timeBase");
    await page.keyboard.press("End");
    await tabTo(page, /^given-workDaysInPeriod$/);
    await page.keyboard.type("20");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page
      .locator(".answer-value")
      .filter({ hasText: /^10 h$/ })
      .waitFor();
    await tabTo(page, /^Unfold everything$/);
    await page.keyboard.press("Enter");
    await page
      .locator(".steps")
      .getByText(/in force since/)
      .first()
      .waitFor();
  });

  it("opens the search with a slash, and never while typing", async () => {
    await page.keyboard.press("/");
    await page.waitForURL("**/search");
    await page.locator("#search:focus").waitFor();
    await page.keyboard.type("and/or");
    expect(await page.locator("#search").inputValue()).toBe("and/or");
  });

  it("adds a line to a claim, takes it out and has it back", async () => {
    await page.goto("/claim/layoff-order");
    await page.locator(".claim-line").waitFor();
    await tabTo(page, /-layoffPayPeriods$|-first$/);
    await page.keyboard.type("120");
    await tabTo(page, /^Add a line$/);
    await page.keyboard.press("Enter");
    await page.locator(".claim-line").nth(1).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("legend, .claim-line") !== null)).toBe(
      true,
    );
    await tabTo(page, /^Take out$/);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("claim-undo");
    await page.keyboard.press("Enter");
    await page.locator(".claim-line").nth(1).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".claim-line") !== null)).toBe(true);
  });
});
