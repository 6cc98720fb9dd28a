import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overflow, violations } from "./axe.ts";
import { launch, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

describe.skipIf(skipped)("asking beyond a single day", () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: string[] = [];
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    ({ page, faults } = await visitor(browser, product.base, { width: 390, height: 844 }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  const fits = async () => expect([await violations(page), await overflow(page)]).toEqual([[], 0]);

  describe("the holidays of a year", () => {
    it("are reached from Ask and move to the next work day", async () => {
      await page.goto("/ask");
      await page.getByRole("link", { name: "The holidays of a year" }).click();
      await page.getByRole("heading", { level: 1, name: "Holidays of 2002" }).waitFor();
      await row("Cesar Chavez Day").getByText("Mon, Apr 1").waitFor();
      await row("Cesar Chavez Day").getByRole("link", { name: "8.1.B.2" }).waitFor();
      await fits();
    });

    it("stay on their day where other days are worked", async () => {
      await page.getByRole("checkbox", { name: "Saturday" }).check({ force: true });
      await page.getByRole("checkbox", { name: "Monday" }).uncheck({ force: true });
      await row("Cesar Chavez Day").getByText("same day").waitFor();
      await row("Memorial Day").getByText("8 h").waitFor();
      await page.getByLabel("Share of full time").selectOption("1/2");
      await row("Memorial Day").getByText("4 h").waitFor();
      const address = new URL(page.url()).searchParams;
      expect(Object.fromEntries(address)).toEqual({
        year: "2002",
        schedule: "tue,wed,thu,fri,sat",
        timeBase: "1/2",
      });
      await page.reload();
      await row("Memorial Day").getByText("4 h").waitFor();
    });

    it("are saved as a file", async () => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as CSV" }).click(),
      ]);
      expect(file.suggestedFilename()).toBe("holidays-2002.csv");
      const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
      expect(lines[0]).toContain("Holiday,Date,Weekday,Observed");
      expect(lines).toHaveLength(14);
    });

    it("have dates and no figures in a year beyond the agreement", async () => {
      await page.getByLabel("Which year?").fill("2030");
      await row("Independence Day").getByText("Thu, Jul 4").waitFor();
      await row("Independence Day").getByText("not known").waitFor();
    });

    it("are refused where no day is worked, and for what is no year", async () => {
      await page.goto("/holidays?schedule=tue");
      await page.getByRole("checkbox", { name: "Tuesday" }).uncheck({ force: true });
      await page.getByText("unknown-schedule").waitFor();
      await page.goto("/holidays?year=soon");
      await page.getByText("Write the year with four digits.").waitFor();
      await fits();
    });
  });

  describe("a period", () => {
    it("is divided where a figure changes", async () => {
      await page.goto("/ask/general-salary-increase?on=2003-06-01");
      await page.locator("#given-monthlySalary").fill("4000");
      await page.getByRole("radio", { name: "Over a period" }).check({ force: true });
      await page.locator("#given-to").fill("2003-07-02");
      const parts = page.locator(".period-parts > li");
      await parts.nth(1).waitFor();
      expect(await parts.nth(0).textContent()).toContain("June 1, 2003 to June 30, 2003");
      expect(await parts.nth(0).textContent()).toContain("$4000.00 a month");
      expect(await parts.nth(1).textContent()).toContain(
        "July 1, 2003: Factor of the general increase (5.1)",
      );
      expect(await parts.nth(1).textContent()).toContain("$4200.00 a month");
      await page.waitForURL(/from=2003-06-01.*to=2003-07-02|to=2003-07-02.*from=2003-06-01/);
      await fits();
      await page.reload();
      await parts.nth(1).waitFor();
    });

    it("leads to the reasons of each part", async () => {
      await page.getByRole("button", { name: /^Why on July 1, 2003$/ }).click();
      await page.locator(".answer-value").filter({ hasText: "$4200.00 a month" }).waitFor();
    });

    it("is refused beyond the agreement", async () => {
      await page.goto("/ask/general-salary-increase?from=2003-06-01&to=2004-06-30&monthlySalary=4000");
      await page.locator(".answer").getByText("outside-agreement").waitFor();
      await fits();
    });

    it("that may not be divided is asked again in its two halves", async () => {
      // No rule of the agreement is bound to refuse today, so the refusal comes from here.
      const refusal = {
        code: "period-straddles-change",
        reason: "A made-up figure changes inside the period.",
        compared: { from: "2002-01-01", to: "2002-12-31", change: "2002-07-01" },
        remedy: "Ask for each half.",
      };
      await page.route("**/answer-over?from=2002-01-01&to=2002-12-31*", (route) =>
        route.fulfill({ status: 422, json: refusal }),
      );
      await page.goto("/ask/vacation-credit?from=2002-01-01&to=2002-12-31");
      await page.getByText("Ask for each half.").waitFor();
      await page.getByRole("button", { name: "Ask about July 1, 2002 to December 31, 2002" }).click();
      expect(await page.locator("#given-from").inputValue()).toBe("2002-07-01");
      await page.getByText("5 more answers needed").waitFor();
    });

    it("showed no fault on any page", () => {
      expect(faults).toEqual([]);
    });
  });
});
