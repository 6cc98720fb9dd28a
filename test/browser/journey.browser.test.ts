import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, signIn, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

const PRIVATE = "The union would settle for eight hours.";

/** The main job, from reading a section to watching a clock, by four people at four browsers. */
describe.skipIf(skipped)("a grievance from the clause to the clock", () => {
  let product: Product;
  let browser: Browser;
  const faults: string[][] = [];
  let member: Page;
  let caseUrl = "";

  const person = async (name: string): Promise<Page> => {
    const at = await visitor(browser, product.base);
    faults.push(at.faults);
    await signIn(at.page, name);
    return at.page;
  };
  const act = async (
    page: Page,
    title: string,
    fill: (form: ReturnType<Page["locator"]>) => Promise<void>,
  ) => {
    await page.getByRole("button", { name: title, expanded: false }).click();
    const form = page.locator(".act-form");
    await fill(form);
    await form.getByRole("button", { name: title }).click();
    await form.waitFor({ state: "detached" });
  };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    member = await person("Sample Member");
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it("reads a section", async () => {
    await member.getByRole("link", { name: "Agreement" }).click();
    await member.getByLabel("Filter the contents").fill("vacation");
    await member.getByRole("link", { name: /^9\.1 / }).click();
    await member.getByRole("heading", { level: 1, name: /9\.1/ }).waitFor();
    expect(await member.getByRole("heading", { name: "Its figures" }).isVisible()).toBe(true);
    expect(await member.locator('[id="9.1.D.6"]').count()).toBe(1);
  });

  it("asks what it gives and sees why", async () => {
    await member.getByRole("link", { name: /Ask this.*Vacation credit of a pay period$/ }).click();
    await member.getByText(/more answers needed/).waitFor();
    await member.locator("#given-monthsOfService").fill("40");
    await member.locator("#given-timeBase").selectOption("1");
    await member.locator("#given-workDaysInPeriod").fill("20");
    for (const choice of ["No", "Vacation and sick leave"])
      await member.getByRole("radio", { name: choice, exact: true }).check({ force: true });
    const answer = member.locator(".answer-value");
    await answer.filter({ hasText: /^10 h$/ }).waitFor();
    await member.getByRole("button", { name: "Unfold everything" }).click();
    await member
      .locator(".steps")
      .getByText(/in force since/)
      .first()
      .waitFor();
    await member.waitForURL(/monthsOfService=40/);
    await member.reload();
    await answer.filter({ hasText: /^10 h$/ }).waitFor();
  });

  it("refuses next to the field", async () => {
    await member.locator("#given-monthsOfService").fill("99999");
    await member.locator("#given-monthsOfService-error").waitFor();
    expect(await member.locator("#given-monthsOfService-error").textContent()).toMatch(/Give a value/);
    await member.locator("#given-monthsOfService").fill("40");
    await member
      .locator(".answer-value")
      .filter({ hasText: /^10 h$/ })
      .waitFor();
  });

  it("files a grievance about the clause", async () => {
    await member.getByRole("link", { name: "File a grievance about 9.1.A" }).click();
    await member.getByText("Talk with the immediate supervisor").waitFor();
    await member.getByLabel(/In a few words/).fill("March credit withheld");
    await member.getByLabel(/What happened/).fill("The credit for March was not posted.");
    await member.getByLabel(/What would put it right/).fill("Post ten hours for March.");
    await member.getByRole("button", { name: "Open the case" }).click();
    await member.getByRole("heading", { level: 1, name: "March credit withheld" }).waitFor();
    caseUrl = new URL(member.url()).pathname;
    expect(await member.locator(".clocks").textContent()).toContain("May 6, 2002");
    await act(member, "Discuss it with the immediate supervisor", async () => {});
    await member
      .getByText(/answer is awaited/)
      .first()
      .waitFor();
    expect(await member.locator(".clocks").textContent()).toContain("Apr 22, 2002");
  });

  it("keeps the union's private note from the employer", async () => {
    const steward = await person("Sample Steward");
    await steward
      .getByRole("link", { name: /March credit withheld/ })
      .first()
      .click();
    await steward.getByLabel(/your own side alone/).fill(PRIVATE);
    await steward.locator(".room.union").getByRole("button", { name: "Add the note" }).click();
    await steward.getByText(PRIVATE).waitFor();
    const supervisor = await person("Sample Supervisor");
    await supervisor.goto(caseUrl);
    await supervisor.getByRole("heading", { name: "Shared room" }).waitFor();
    expect(await supervisor.content()).not.toContain(PRIVATE);
    expect(await supervisor.locator(".room.union").count()).toBe(0);
    const id = caseUrl.split("/").at(-1);
    for (const path of [`/api/cases/${id}`, `/api/cases/${id}/export`, "/api/cases?q=settle"])
      expect(await (await supervisor.request.get(path)).text()).not.toContain(PRIVATE);
  });

  it("moves the day and says which clock ran out", async () => {
    await member.getByRole("button", { name: "Next week" }).click();
    await member.getByText(/is due today/).waitFor();
    expect(await member.locator(".day-bar").textContent()).toContain("Monday, April 22, 2002");
    await member.getByRole("button", { name: "Next day" }).click();
    await member.getByText(/ran out on April 22, 2002/).waitFor();
    await member.getByText("1 day late").first().waitFor();
  });

  it("records a late answer as late and opens the next step", async () => {
    const supervisor = await person("Sample Supervisor");
    await supervisor.goto(caseUrl);
    await act(supervisor, "Answer", async (form) => {
      await form.getByLabel(/What is the answer/).fill("The credit will be looked at.");
    });
    await supervisor.locator(".history").getByText(/late/i).first().waitFor();
    await member.reload();
    await member.getByText("Informal answer given; step 1 may be filed").waitFor();
    expect(await member.locator(".verified").textContent()).toContain("Verified");
  });

  it("moves no day on one party's word alone", async () => {
    const steward = await person("Sample Steward");
    await steward.goto(caseUrl);
    await act(steward, "Propose a later last day", async (form) => {
      await form.getByLabel(/Until which day/).fill("2002-06-03");
    });
    await steward.getByText("Waiting for the other party.").waitFor();
    expect(await steward.locator(".clocks").textContent()).not.toContain("Jun 3, 2002");
    const officer = await person("Sample Labor Relations Officer");
    await officer.goto(caseUrl);
    await officer.getByRole("button", { name: "Accept the later last day" }).click();
    await officer.locator(".clocks").getByText("Jun 3, 2002").first().waitFor();
  });

  it("showed no fault on any page", () => {
    expect(faults.flat()).toEqual([]);
  });
});
