import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, signIn, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

const WHY = "The appeal was refused, and nobody else will hear it.";

/** From the question where a dispute goes to the case, and what is told of it afterwards. */
describe.skipIf(skipped)("where disputes go, and who is told", () => {
  let product: Product;
  let browser: Browser;
  const faults: string[][] = [];
  const person = async (name?: string): Promise<Page> => {
    const at = await visitor(browser, product.base);
    faults.push(at.faults);
    if (name) await signIn(at.page, name);
    return at.page;
  };
  const opened = (page: Page, title: string) =>
    page.getByRole("heading", { level: 1, name: title }).waitFor();

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it("tells anybody, who has not signed in, by when and where", async () => {
    const page = await person();
    await page.goto("/forum");
    await page.getByLabel("Find the section").fill("vacation leave");
    await page.getByRole("button", { name: /^9\.1 / }).click();
    await page.getByLabel(/When did you know/).fill("2002-04-01");
    const found = page.locator(".forum-card").first();
    await found.getByText("Monday, April 22, 2002").waitFor();
    await page.getByLabel(/When did you know/).fill("2002-03-01");
    await found.getByText(/has passed/).waitFor();
    expect(await found.getByRole("link", { name: "Open it late" }).isVisible()).toBe(true);
    await page.waitForURL(/clause=9\.1.*known=2002-03-01/);
    await page.reload();
    await found.getByText(/has passed/).waitFor();
  });

  it("lets a member open it only where it belongs", async () => {
    const page = await person("Sample Member");
    await page.goto("/docket/new?clause=9.16");
    await page.getByText(/do not fit, and why/).waitFor();
    expect(await page.getByRole("button", { name: "Bring it here under protest" }).count()).toBe(0);
    expect(await page.locator(".forum-others").textContent()).toMatch(/Not here:/);
  });

  it("lets the union bring it elsewhere, with its words in the record", async () => {
    const page = await person("Sample Steward");
    await page.goto("/docket/new?clause=9.1.A");
    await page.getByText(/do not fit, and why/).click();
    const elsewhere = page.locator(".forum-others li").filter({ hasText: "Dispute about a layoff" });
    await elsewhere.getByRole("button", { name: "Bring it here under protest" }).click();
    await page.getByLabel(/In a few words/).fill("Credit lost in a layoff");
    await page.getByLabel(/What happened/).fill("The credit ended with the layoff.");
    await page.getByLabel(/What would put it right/).fill("Post it.");
    const send = page.getByRole("button", { name: "Open the case under protest" });
    await send.click();
    expect(new URL(page.url()).pathname, "no protest without words").toBe("/docket/new");
    await page.getByLabel(/^Under protest/).fill(WHY);
    await send.click();
    await opened(page, "Credit lost in a layoff");
    expect(await page.locator("main").textContent()).toContain(WHY);
  });

  it("keeps what was typed over a reload and a lost session, and opens one case for two presses", async () => {
    const page = await person("Sample Steward");
    await page.goto("/docket/new?clause=9.1.A");
    const what = page.getByLabel(/What happened/);
    await what.fill("Two days are missing.");
    await page.reload();
    await page.getByText("What you typed before stands here again.").waitFor();
    expect(await what.inputValue()).toBe("Two days are missing.");
    await page.getByLabel(/In a few words/).fill("Two days missing");
    await page.getByLabel(/What would put it right/).fill("Post them.");
    await page.context().clearCookies();
    const send = page.getByRole("button", { name: "Open the case" });
    await send.click();
    await page.getByRole("alert").getByRole("link", { name: "Sign in" }).click();
    await page.getByRole("button", { name: /^Sample Member\b/ }).click();
    await page.waitForURL(/docket\/new\?clause=9\.1\.A/);
    await page.getByRole("button", { name: "Open the case" }).waitFor();
    expect(await what.inputValue(), "another person reads none of it").toBe("");
    await page.getByRole("button", { name: /Sample Member/ }).click();
    await page.getByRole("menuitem", { name: /Continue as Sample Steward/ }).click();
    await expect.poll(() => what.inputValue()).toBe("Two days are missing.");
    await send.dblclick();
    await opened(page, "Two days missing");
    const found = await page.request.get("/api/cases?q=Two%20days%20missing");
    expect(await found.json()).toHaveLength(1);
    await page.goto("/docket/new?clause=9.1.A");
    await page.getByRole("button", { name: "Open the case" }).waitFor();
    expect(await what.inputValue(), "what was sent is not offered again").toBe("");
  });

  it("finds people by name where the workspace is no sample, and lets the union protest there", async () => {
    const page = await person("Sample Steward");
    await page.route("**/api/workspace", async (route) => {
      const reply = await route.fetch();
      const real = { ...(await reply.json()), sample: false, samplePeople: [] };
      await route.fulfill({ response: reply, json: real });
    });
    await page.goto("/docket/new?clause=9.1.A&known=2002-03-01");
    const name = page.getByLabel("Find people by name");
    await name.fill("memb");
    await page.getByRole("checkbox", { name: "Sample Member" }).check();
    await name.fill("zzz");
    await page.getByText("Nobody has such a name.").waitFor();
    expect(await page.getByRole("checkbox", { name: "Sample Member" }).isChecked()).toBe(true);
    expect(await page.getByLabel(/^Under protest/).isVisible()).toBe(true);
  });

  it("starts what is no dispute, from what it asks", async () => {
    const page = await person("Sample Steward");
    await page.goto("/docket/new?start=list");
    await page.getByLabel("What do you want to start?").fill("unpaid leave of absence");
    expect(await page.getByRole("link", { name: "Grievance and complaint" }).count()).toBe(0);
    await page.getByRole("link", { name: "Unpaid leave of absence" }).click();
    await page.getByLabel("Sample Member").check();
    await page.getByLabel(/first day of the leave/).fill("2002-06-03");
    await page.getByLabel(/last day of the leave/).fill("2002-08-30");
    for (const [index, group] of (
      await page.locator("form fieldset.field:has(input[type=radio])").all()
    ).entries())
      await group
        .getByRole("radio")
        .first()
        .check({ force: true })
        .catch((why) => {
          throw new Error(`question ${index}: ${why}`);
        });
    for (const list of await page.locator("form select").all()) await list.selectOption({ index: 1 });
    await page.getByLabel(/In a few words/).fill("A summer of study");
    await page.getByLabel(/What is it about/).fill("Three months for a course.");
    await page.getByRole("button", { name: "Ask for unpaid leave" }).click();
    await opened(page, "A summer of study");
  });

  it("keeps how one wants to be told, and shows a calendar address once", async () => {
    const page = await person("Sample Steward");
    await page.goto("/reminders");
    await page.getByLabel("5 days before").check();
    await page.getByLabel("After how many days?").fill("0");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Give whole days, from 1 to 60.").waitFor();
    await page.getByLabel("After how many days?").fill("3");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("escalation-incomplete").waitFor();
    await page.getByLabel("Who is told?").selectOption({ label: "Sample Second Steward" });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/^Saved/).waitFor();
    await page.reload();
    expect(await page.getByLabel("5 days before").isChecked()).toBe(true);
    expect(await page.getByLabel("After how many days?").inputValue()).toBe("3");
    await page.getByLabel(/Name of the new address/).fill("My phone");
    await page.getByRole("button", { name: "Make an address" }).click();
    const address = (await page.locator(".address code").textContent())!;
    expect((await page.request.get(address)).status()).toBe(200);
    await page.getByRole("button", { name: "I have copied it" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Revoke My phone" }).click();
    expect(await page.content()).not.toContain(address);
    await page.getByRole("button", { name: "Revoke My phone" }).click();
    await page.getByText(/Revoked on/).waitFor();
    expect((await page.request.get(address)).status()).not.toBe(200);
  });

  it("tells what fell due, and forgets that it is unread only when asked", async () => {
    const page = await person("Sample Steward");
    await page.goto("/docket/new?clause=9.1.A");
    await page.getByLabel(/In a few words/).fill("April credit withheld");
    await page.getByLabel(/What happened/).fill("The credit for April was not posted.");
    await page.getByLabel(/What would put it right/).fill("Post ten hours.");
    await page.getByRole("button", { name: "Open the case" }).click();
    await opened(page, "April credit withheld");
    await page.request.post("/api/workspace/day", {
      data: { day: "2002-05-06" },
      headers: { origin: product.base },
    });
    await page.goto("/notices");
    const first = page.locator(".notices .new").filter({ hasText: "April credit withheld" }).first();
    await first.waitFor();
    await page.reload();
    await first.waitFor();
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await page.getByRole("heading", { name: "Nothing unread" }).waitFor();
    expect(await page.locator(".notices .new").count()).toBe(0);
    expect(await page.locator(".notices").textContent()).toContain("April credit withheld");
  });

  it("draws what the cases show, opens it as a table, and saves it", async () => {
    const page = await person("Sample Steward");
    await page.goto("/patterns");
    const clauses = page.locator(".pattern").filter({ hasText: "Cases by clause" });
    await clauses.locator("svg").waitFor();
    await clauses.getByRole("button", { name: "Show as a table" }).click();
    await clauses.getByRole("cell", { name: "9.1.A" }).first().waitFor();
    expect(await clauses.locator("svg").count()).toBe(0);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      clauses.getByRole("button", { name: /Save as CSV/ }).click(),
    ]);
    expect(await readFile((await file.path())!, "utf8")).toMatch(/^Clause,Title,Procedure,Opened/);
    await page.getByLabel("to", { exact: true }).fill("2001-12-31");
    await page.getByRole("heading", { name: /No case was opened/ }).waitFor();
  });

  it("saw no fault on any page", () => {
    expect(faults.flat()).toEqual([]);
  });
});
