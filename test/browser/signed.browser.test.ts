import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { launch, signIn, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";
import { SIGNED } from "./signed.ts";

describe.skipIf(skipped)("the signed text beside the plain words", () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: string[] = [];
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    ({ page, faults } = await visitor(browser, product.base));
    await signIn(page, "Sample Labor Relations Officer");
    const reply = await page.request.post("/api/text", {
      data: { name: "sample.txt", base64: Buffer.from(SIGNED).toString("base64") },
      headers: { origin: product.base },
    });
    expect(await reply.json()).toMatchObject({ name: "sample.txt", sections: 3, unplaced: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it("stands clause by clause in its own column", async () => {
    await page.goto("/section/9.1");
    const row = page.locator('[id="9.1.B"]');
    await row.locator(".clause-signed").getByText("tells a sample colleague beforehand").waitFor();
    expect(await row.locator(".clause-plain p").first().isVisible()).toBe(true);
    expect(await row.locator(".clause-plain .no-words").count()).toBe(0);
  });

  it("leaves out the row that would only repeat the title", async () => {
    expect(await page.locator('[id="9.1"]').count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Vacation Leave" }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it("is found by its own words", async () => {
    await page.goto("/search?q=sample+colleague");
    await page
      .locator(".hits")
      .getByRole("link", { name: /9\.1\.B/ })
      .first()
      .waitFor();
  });

  it("is handed over as Akoma Ntoso", async () => {
    await page.goto("/");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as Akoma Ntoso" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.akn\.xml$/);
  });

  it("is part of a record whose chains hold", async () => {
    await page.goto("/docket");
    await page.getByRole("button", { name: "Check the record" }).click();
    await page.getByText(/^\d+ chains?, \d+ entr(y|ies): all of them hold\.$/).waitFor();
    expect(faults).toEqual([]);
  });
});
