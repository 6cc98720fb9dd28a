import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overflow, violations } from "./axe.ts";
import { launch, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

/** A travel claim from an empty form to a file and back, on a phone's window. */
describe.skipIf(skipped)("a claim line by line", () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: string[] = [];
  let saved = "";
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    ({ page, faults } = await visitor(browser, product.base, { width: 390, height: 844 }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const line = (number: number) => page.locator(".claim-line").nth(number - 1);
  const field = (number: number, name: string) => line(number).locator(`[id$="-${name}"]`);
  const says = (number: number, text: RegExp) =>
    line(number).locator(".line-say").filter({ hasText: text }).waitFor();
  const total = (text: string) => page.locator(".claim-totals .answer-value").getByText(text).waitFor();
  const add = (kind: string) =>
    page
      .getByRole("button", { name: "Add a line" })
      .click()
      .then(() => page.locator(".claim-line").last().locator('[id$="-first"]').selectOption(kind));

  it("asks once for the trip", async () => {
    await page.goto("/ask?q=travel+claim");
    await page.getByRole("link", { name: "Travel claim", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Travel claim" }).waitFor();
    await page.getByRole("radio", { name: "In California" }).check({ force: true });
    for (const [name, value] of [
      ["tripDeparted", "2002-04-15"],
      ["tripLeft", "06:00"],
      ["tripReturned", "2002-04-17"],
      ["tripBack", "19:30"],
      ["milesFromHome", "120"],
      ["milesFromHeadquarters", "120"],
    ] as const)
      await page.locator(`#given-${name}`).fill(value);
  });

  it("answers a line as soon as it knows enough, and asks for what is missing", async () => {
    await field(1, "expenseDay").fill("2002-04-15");
    await field(1, "mealCost").fill("5.50");
    await field(1, "alreadyProvided").selectOption("no");
    await says(1, /^\$5\.50$/);
  });

  it("cuts a line to its maximum and says by how much", async () => {
    await add("dinner");
    expect(await field(2, "expenseDay").inputValue()).toBe("2002-04-15");
    await field(2, "mealCost").fill("25");
    await field(2, "alreadyProvided").selectOption("no");
    await says(2, /^\$18\.00, \$7\.00 cut$/);
    await total("$23.50");
  });

  it("refuses a line that is claimed twice or stands outside the trip, and leaves the others", async () => {
    await add("dinner");
    await says(3, /Not taken/);
    await line(3).getByRole("link", { name: "12.1.A.2.b" }).waitFor();
    await field(3, "expenseDay").fill("2002-04-20");
    await line(3).getByRole("link", { name: "12.1.A.2", exact: true }).waitFor();
    await total("$23.50");
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  });

  it("gives a line back where it stood, with what was typed since", async () => {
    await line(2).getByRole("button", { name: "Take out Line 2" }).click();
    await page.locator("#claim-undo:focus").waitFor();
    await total("$5.50");
    await field(1, "mealCost").fill("4");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Undo" }).click();
    await says(2, /^\$18\.00, \$7\.00 cut$/);
    expect(await field(1, "mealCost").inputValue()).toBe("4");
    await total("$22.00");
  });

  it("is still there when the page is opened again", async () => {
    await page.reload();
    await total("$22.00");
    expect(await page.locator("#given-tripLeft").inputValue()).toBe("06:00");
  });

  it("goes to a file and comes back from it", async () => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the lines as CSV" }).click(),
    ]);
    saved = await readFile(await file.path(), "utf8");
    expect(saved.trim().split("\r\n")[1]).toMatch(/^breakfast,,2002-04-15,4,/);
    const chooser = page.locator('input[type="file"]');
    const text = saved.trim().split("\r\n");
    const rows = [`${text[0]},colour`, `${text[1]},red`].join("\r\n");
    await chooser.setInputFiles({ name: "one.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
    await page.getByText("they were left out: colour").waitFor();
    await total("$4.00");
    expect(await page.locator(".claim-line").count()).toBe(1);
    await chooser.setInputFiles({ name: "all.csv", mimeType: "text/csv", buffer: Buffer.from(saved) });
    await total("$22.00");
    expect(await page.locator(".claim-line").count()).toBe(3);
  });

  it("is cleared, and back again by one press", async () => {
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Nothing is allowed yet.").waitFor();
    expect(await page.locator("#given-tripDeparted").inputValue()).toBe("");
    await page.keyboard.press("Enter");
    await total("$22.00");
    expect(await page.locator("#given-tripDeparted").inputValue()).toBe("2002-04-15");
  });

  it("showed no fault on any page", () => {
    expect(faults).toEqual([]);
  });
});
