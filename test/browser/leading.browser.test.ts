import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

describe.skipIf(skipped)("from what happened to what can be asked for", () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: string[] = [];
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    ({ page, faults } = await visitor(browser, product.base));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const choose = (question: string, answer: string) =>
    page
      .getByRole("group", { name: question })
      .getByRole("radio", { name: answer, exact: true })
      .check({ force: true });

  it("finds an event, a claim or a right with one search", async () => {
    await page.goto("/ask");
    const fold = page.locator(".article-fold").filter({ hasText: "Leaves" }).first();
    expect(await fold.getAttribute("open")).toBeNull();
    await page.getByLabel("Search all that can be asked").fill("sick");
    await page.waitForURL("**/ask?q=sick");
    await page.getByRole("link", { name: "Sick leave credit of a pay period" }).waitFor();
    expect(await page.getByRole("link", { name: "Someone died" }).count()).toBe(0);
    await page.getByLabel("Search all that can be asked").fill("no such thing");
    await page.getByText("No right is called that.").waitFor();
    await page.getByLabel("Search all that can be asked").fill("I am ill");
    await page.getByRole("link", { name: /^I am ill/ }).click();
    await page.getByRole("heading", { level: 1, name: /^I am ill/ }).waitFor();
    await page.goBack();
    expect(await page.getByLabel("Search all that can be asked").inputValue()).toBe("I am ill");
    await page.goForward();
  });

  it("asks a few questions until something applies, and drops those that no longer matter", async () => {
    await page.getByText("Nothing is certain yet").first().waitFor();
    await choose("Why is the absence necessary?", "Own illness or injury");
    await choose("Which leave program is the employee enrolled in?", "Vacation and sick leave");
    const sick = page.locator(".owed-list > li").filter({ hasText: "Sick leave 9.3.A" });
    await sick.getByText("The immediate supervisor").waitFor();
    await sick.getByRole("link", { name: "File about 9.3.A" }).waitFor();
    await page.getByRole("heading", { name: /^Does not apply to you/ }).waitFor();
    await page.waitForURL(/leaveProgram=vacation-and-sick-leave/);
  });

  it("answers for another day, and says so where the agreement has none", async () => {
    const day = page.locator("#given-on");
    for (const on of ["2001-08-01", "2003-03-01"]) {
      await day.fill(on);
      await page.waitForURL(new RegExp(`on=${on}`));
      await page.getByText("One thing applies to you").first().waitFor();
    }
    await day.fill("2004-01-01");
    await page.locator("#given-on-error").waitFor();
    await day.fill("2002-03-01");
    await page.getByText("One thing applies to you").first().waitFor();
  });

  it("takes the answers along to the right itself", async () => {
    await page.getByRole("link", { name: "May sick leave be used for this?" }).click();
    await page.locator(".answer-value").filter({ hasText: /^yes$/ }).waitFor();
    expect(await page.locator("#given-on").inputValue()).toBe("2002-03-01");
  });

  it("says what changes between two days, and saves it", async () => {
    await page.goto("/changes?from=2001-07-01&to=2003-07-02");
    const row = page.getByRole("row").filter({ hasText: "Factor of the general increase" });
    await row.getByText("1.050").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("changes-2001-07-01-2003-07-02.csv");
    expect(await readFile(await file.path(), "utf8")).toContain("Factor of the general increase");
    await page.getByLabel("To", { exact: true }).fill("2001-07-02");
    await page.getByText("Nothing changes between July 1, 2001 and July 2, 2001.").waitFor();
    await page.getByLabel("From", { exact: true }).fill("2003-07-01");
    await page.locator(".note.refusal").waitFor();
  });

  it("leads down a long section and unfolds one formula", async () => {
    await page.goto("/section/12.1");
    await page
      .getByRole("navigation", { name: "On this page" })
      .getByText(/What it gives/)
      .click();
    const rule = page.locator(".rules > li").filter({ hasText: "What a night's lodging brings" });
    expect(await rule.locator(".formula").first().isVisible()).toBe(false);
    await rule.getByText("How it is worked out").click();
    expect(await rule.locator(".formula").first().isVisible()).toBe(true);
    await page.getByRole("link", { name: "Travel claim", exact: true }).waitFor();
  });

  it("showed no fault on any page", () => {
    expect(faults).toEqual([]);
  });
});
