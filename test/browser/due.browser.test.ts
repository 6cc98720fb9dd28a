import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overflow } from "./axe.ts";
import { launch, signIn, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

let keys = 0;
const post = async (page: Page, base: string, path: string, data: Record<string, unknown>) => {
  keys += 1;
  const said = await page.request.post(path, {
    data: { ...data, key: `due-${keys}` },
    headers: { origin: base },
  });
  const json = (await said.json()) as { id: string; code?: string; reason?: string };
  expect([json.code, json.reason]).toEqual([undefined, undefined]);
  return json.id;
};

/** What is due, seen by the union's people and, where it must not be seen, by the employer's. */
describe.skipIf(skipped)("what is due", () => {
  let product: Product;
  let browser: Browser;
  let steward: Page;
  const faults: string[][] = [];
  const person = async (name: string, look = {}): Promise<Page> => {
    const at = await visitor(browser, product.base, look);
    faults.push(at.faults);
    await signIn(at.page, name);
    return at.page;
  };
  const rows = (page: Page) => page.locator(".due-group tr:has(td)");
  const groups = (page: Page) => page.locator(".due-group h2").allTextContents();

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    steward = await person("Sample Steward");
    const member = await person("Sample Member");
    const open = (page: Page, title: string, of: Record<string, string>) =>
      post(page, product.base, "/api/cases", {
        clause: "9.1.A",
        title,
        statement: "It was not done.",
        remedy: "Do it.",
        knownOn: "2002-04-10",
        ...of,
      });
    const late = { knownOn: "2002-03-20", clause: "5.4", department: "Audits" };
    await open(steward, "Differential unpaid", late);
    const id = await open(member, "Credit withheld", {});
    await open(member, "Holiday credit withheld", { clause: "8.1", knownOn: "2002-04-15" });
    await post(steward, product.base, `/api/cases/${id}/file`, {
      room: "union",
      act: "task added",
      fields: { what: "Ask payroll for the card", due: "2002-04-16", person: "sample-steward" },
    });
    await steward.goto("/docket");
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it("puts first what is late with a right lost by it, and says what was lost", async () => {
    await rows(steward).first().waitFor();
    expect((await groups(steward))[0]).toBe("Late, and the right is lost");
    const first = rows(steward).first();
    expect(await first.textContent()).toContain("Differential unpaid");
    expect(await first.textContent()).toMatch(/\d+ days? late/);
    expect(await first.textContent()).toMatch(/Lost: The right to file this grievance is lost/);
    expect(await steward.getByText("Tomorrow").first().isVisible()).toBe(true);
    expect(await rows(steward).filter({ hasText: "Ask payroll for the card" }).textContent()).toMatch(/Task/);
  });

  it("names its filters on paper, and nothing of them on the screen", async () => {
    const said = steward.getByText("As Sample Steward sees it. Only: late; the union’s moves.");
    await steward.goto("/docket?when=overdue&side=union");
    await rows(steward).first().waitFor();
    expect(await said.isVisible()).toBe(false);
    await steward.emulateMedia({ media: "print" });
    expect(await said.isVisible()).toBe(true);
    await steward.emulateMedia({ media: "screen" });
    await steward.goto("/docket");
  });

  it("shows one span alone, and a shared link shows the same", async () => {
    await steward
      .getByRole("navigation", { name: "When it is due" })
      .getByRole("link", { name: /\bLate$/ })
      .click();
    await steward.waitForURL(/when=overdue/);
    await steward.getByText("Credit withheld").first().waitFor({ state: "detached" });
    const shown = await rows(steward).count();
    expect(shown).toBeGreaterThan(0);
    const colleague = await person("Sample Second Steward");
    await colleague.goto(new URL(steward.url()).pathname + new URL(steward.url()).search);
    await rows(colleague).first().waitFor();
    expect(await rows(colleague).count()).toBe(shown);
    expect(await groups(colleague)).not.toContain("Next 7 days");
  });

  it("filters by person, by words and by side, and clears it all", async () => {
    await steward.goto("/docket");
    await steward.getByLabel("Handled by").selectOption("me");
    await steward.waitForURL(/whose=me/);
    await steward.getByText("Holiday credit withheld").first().waitFor({ state: "detached" });
    expect(await rows(steward).filter({ hasText: "Ask payroll for the card" }).count()).toBe(1);
    await steward.getByLabel("Words").fill("differential");
    await steward.waitForURL(/q=differential/);
    await steward.getByText("Ask payroll for the card").waitFor({ state: "detached" });
    expect(await rows(steward).count()).toBeGreaterThan(0);
    await steward.getByLabel("Whose move").selectOption("employer");
    await steward.getByText("Nothing that is due fits these filters.").waitFor();
    await steward.getByRole("button", { name: "Clear the filters" }).click();
    await rows(steward).filter({ hasText: "Holiday credit withheld" }).first().waitFor();
    expect(new URL(steward.url()).search).toBe("");
    expect(await steward.getByLabel("Words").inputValue()).toBe("");
  });

  it("says what is wrong with an address, and leads back", async () => {
    await steward.goto("/docket?from=soon");
    await steward.locator(".refusal").getByText("not-a-date").waitFor();
    await steward.getByRole("link", { name: "Show the whole docket" }).click();
    await rows(steward).first().waitFor();
  });

  it("saves exactly the rows that are filtered", async () => {
    await steward.goto("/docket?whose=me");
    await rows(steward).first().waitFor();
    const shown = await rows(steward).count();
    const [file] = await Promise.all([
      steward.waitForEvent("download"),
      steward.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("docket-2002-04-15.csv");
    const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
    expect(lines).toHaveLength(shown + 1);
    expect(lines[0]).toMatch(/^last day,time,days left,what,/);
    expect(lines.join()).not.toContain("Holiday credit withheld");
  });

  it("hides the union's own task from the employer, in rows, counts and calendar", async () => {
    const supervisor = await person("Sample Supervisor");
    await rows(supervisor).first().waitFor();
    expect(await supervisor.content()).not.toContain("Ask payroll");
    const all = async (page: Page) => {
      const { counts } = await (await page.request.get("/api/docket")).json();
      return Object.values(counts as Record<string, number>).reduce((sum, one) => sum + one, 0);
    };
    expect((await all(steward)) - (await all(supervisor))).toBe(1);
    await supervisor.goto("/docket/calendar");
    await supervisor.locator(".cal-table .cal-entry").first().waitFor();
    expect(await supervisor.content()).not.toContain("Ask payroll");
  });

  it("shows a month as a table, marks today, and turns by key", async () => {
    await steward.goto("/docket/calendar");
    await steward.locator(".cal-table .cal-entry").first().waitFor();
    expect(await steward.locator(".cal-table thead th").allTextContents()).toEqual([
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
    ]);
    const today = steward.locator('.cal-table td[aria-current="date"]');
    expect(await today.textContent()).toMatch(/^15Today/);
    expect(await today.evaluate((cell) => (cell as unknown as { cellIndex: number }).cellIndex)).toBe(1);
    await steward.keyboard.press("PageDown");
    await steward.getByRole("heading", { name: "May 2002" }).waitFor();
    await steward.waitForURL(/month=2002-05/);
    await steward.getByLabel("Words").focus();
    await steward.keyboard.press("PageUp");
    expect(steward.url()).toContain("month=2002-05");
    await steward.getByRole("link", { name: "This month" }).click();
    await steward.getByRole("link", { name: /April 16, 2002: \d+ due/ }).click();
    await steward.waitForURL(/from=2002-04-16&to=2002-04-16/);
    await steward.getByText("Due on April 16, 2002", { exact: true }).waitFor();
    expect(await rows(steward).count()).toBe(1);
  });

  it("fits a phone, where the month is a list and the filters are folded", async () => {
    const phone = await person("Sample Steward", { width: 390, height: 844 });
    await rows(phone).first().waitFor();
    expect(await overflow(phone)).toBe(0);
    expect(await phone.getByLabel("Handled by").isVisible()).toBe(false);
    await phone.getByRole("button", { name: "Filter" }).click();
    expect(await phone.getByLabel("Handled by").isVisible()).toBe(true);
    await phone.goto("/docket/calendar");
    await phone.locator(".cal-list .cal-entry").first().waitFor();
    expect(await phone.locator(".cal-table").isVisible()).toBe(false);
    expect(await overflow(phone)).toBe(0);
  });

  it("lists open and closed cases apart", async () => {
    await steward.goto("/cases");
    await steward.getByRole("link", { name: /Differential unpaid/ }).waitFor();
    await steward.getByLabel("Words").fill("holiday");
    await steward.getByRole("link", { name: /Differential unpaid/ }).waitFor({ state: "detached" });
    expect(await steward.getByRole("link", { name: /Holiday credit withheld/ }).count()).toBe(1);
    await steward.getByLabel("Open or closed").selectOption("no");
    await steward.getByText("No case that you may see fits these filters.").waitFor();
    await steward.getByRole("link", { name: "Show all cases" }).click();
    await steward.getByRole("link", { name: /Differential unpaid/ }).waitFor();
  });

  it("hands everything over in one act, after asking once more", async () => {
    await steward.goto("/docket");
    await steward.getByRole("link", { name: "Hand over" }).click();
    const hand = steward.getByRole("button", { name: /^Hand over 2 cases and 1 open task$/ });
    await hand.waitFor();
    expect(await hand.isDisabled()).toBe(true);
    await steward.getByLabel("Who takes over").selectOption({ label: "Sample Second Steward" });
    await hand.click();
    await steward.getByRole("button", { name: "Not yet" }).click();
    await hand.click();
    await steward.getByRole("button", { name: "Yes, hand over" }).click();
    await steward.getByRole("heading", { name: /2 cases and 1 open task handed over/ }).waitFor();
    expect(await steward.evaluate(() => document.activeElement?.id)).toBe("handed");
    await steward.getByText("Summary").first().click();
    await steward
      .getByText(/What happened: It was not done/)
      .first()
      .waitFor();
    await steward.goto("/docket?whose=me");
    await steward.getByText("Nothing that is due fits these filters.").waitFor();
    const next = await person("Sample Second Steward");
    await next.goto("/docket?whose=me");
    await rows(next).filter({ hasText: "Ask payroll for the card" }).waitFor();
    await next.getByRole("link", { name: /^Notices\s*\d+ unread$/ }).waitFor();
  });

  it("says of every clock what the move of the day did to it", async () => {
    await steward.getByRole("button", { name: "Next day" }).click();
    const said = steward.locator(".changes .note");
    await said.getByText(/Ask payroll for the card is due today/).waitFor();
    await steward.getByRole("button", { name: "Next day" }).click();
    await said.getByText(/ran out on April 16, 2002, .* to move: Ask payroll for the card/).waitFor();
    expect(await said.textContent()).not.toContain("Differential unpaid");
  });

  it("showed no fault on any page", () => {
    expect(faults.flat()).toEqual([]);
  });
});
