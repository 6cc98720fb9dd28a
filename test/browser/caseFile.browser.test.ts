import { createHash } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overflow, violations } from "./axe.ts";
import { launch, signIn, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

const PRIVATE = "Ask the payroll clerk before the talk";
const LETTER = "The roster of March, as it hung on the wall.";
const NAMES = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hazel", "Ivy"] as const;

type Fill = (form: ReturnType<Page["locator"]>) => Promise<void>;

/** One grievance from the talk to the award, each move made by whoever has it, and the file that grows with it. */
describe.skipIf(skipped)("a grievance from talk to award, by both parties", () => {
  let product: Product;
  let browser: Browser;
  let id = "";
  const faults: string[][] = [];
  const people = new Map<string, Page>();

  /** The case as a person sees it now. */
  const as = async (name: string): Promise<Page> => {
    let page = people.get(name);
    if (!page) {
      const at = await visitor(browser, product.base);
      faults.push(at.faults);
      page = at.page;
      people.set(name, page);
      await signIn(page, name);
    }
    await page.goto(`/docket/${id}`);
    await page.getByRole("heading", { level: 1, name: "March credit withheld" }).waitFor();
    return page;
  };
  const member = () => as("Sample Member");
  const steward = () => as("Sample Steward");
  const representative = () => as("Sample Field Representative");
  const supervisor = () => as("Sample Supervisor");
  const officer = () => as("Sample Labor Relations Officer");

  const act = async (page: Page, title: string, fill: Fill = async () => {}) => {
    await page.getByRole("button", { name: title, exact: true, expanded: false }).click();
    const form = page.locator(".act-form");
    await fill(form);
    await form.getByRole("button", { name: title, exact: true }).click();
    await form.waitFor({ state: "detached" });
  };
  const stands = (page: Page, words: string) =>
    page.locator(".standing").getByText(words, { exact: false }).waitFor();
  const add = async (page: Page, opens: string, sends: string, fill: Fill) => {
    await page.getByRole("button", { name: opens, exact: true }).click();
    const form = page.locator(".file-form");
    await fill(form);
    await form.getByRole("button", { name: sends, exact: true }).click();
    await form.waitFor({ state: "detached" });
  };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    const { page, context } = await visitor(browser, product.base);
    await signIn(page, "Sample Member");
    const reply = await page.request.post("/api/cases", {
      headers: { origin: product.base },
      data: {
        clause: "9.1.A",
        title: "March credit withheld",
        statement: "The credit for March was not posted.",
        remedy: "Post ten hours for March.",
        knownOn: "2002-04-10",
        key: "from-talk-to-award",
      },
    });
    id = ((await reply.json()) as { id: string }).id;
    await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it("begins with the talk, and a later last day takes both sides", async () => {
    await act(await member(), "Discuss it with the immediate supervisor");
    const boss = await supervisor();
    expect(await boss.locator(".clocks").textContent()).toContain("Apr 22, 2002");
    await act(boss, "Propose a later last day", async (form) => {
      await form.getByText(/One side alone changes nothing/).waitFor();
      await form.getByLabel(/Until which day/).fill("2002-05-01");
    });
    await boss.getByText("Waiting for the other party.").waitFor();
    expect(await boss.locator(".clocks").textContent()).not.toContain("May 1, 2002");
    const page = await steward();
    await page.getByRole("button", { name: "Accept the later last day" }).click();
    await page.locator(".clocks").getByText("May 1, 2002").first().waitFor();
    await page.getByText("Both sides agreed on this last day.").first().waitFor();
  });

  it("shows on its clocks what the day bar does", async () => {
    const page = await steward();
    await page.getByRole("button", { name: "Next week" }).click();
    await page.locator(".clocks").getByText("9 days left").first().waitFor();
    await act(await supervisor(), "Answer", (form) => form.getByLabel(/What is the answer/).fill("No."));
    await stands(await steward(), "step 1 may be filed");
  });

  it("keeps the union's own task from the employer, and both see what is shared", async () => {
    const page = await steward();
    await add(page, "Add a task", "Add the task", async (form) => {
      await form.getByText("The union alone").click();
      await form.getByLabel(/What is to be done/).fill(PRIVATE);
      await form.getByLabel(/By which day/).fill("2002-04-29");
    });
    await page.locator(".file-line.union").getByRole("heading", { name: PRIVATE }).waitFor();
    await page.getByText("The task is on the file.").waitFor();
    await add(page, "Record a conference", "Record the conference", async (form) => {
      await form.getByLabel("Name, person 1").fill("Sample Member");
      await form.getByLabel("Capacity, person 1").fill("grievant");
      await form.getByLabel("Paid minutes, person 1").fill("45");
      await form.getByRole("button", { name: "One more person" }).click();
      await form.getByLabel("Name, person 2").fill("Sample Steward");
      await form.getByLabel("Capacity, person 2").fill("steward");
      await form.getByLabel("Paid minutes, person 2").fill("30");
    });
    const other = await officer();
    await other.getByText("01:15").first().waitFor();
    expect(await other.content()).not.toContain(PRIVATE);
    expect(await other.locator(".room.union").count()).toBe(0);
    for (const path of ["", "/export"])
      expect(await (await other.request.get(`/api/cases/${id}${path}`)).text()).not.toContain(PRIVATE);
    expect(await (await member()).content()).not.toContain(PRIVATE);
  });

  it("splits a cost in halves, and takes back what was wrong with its reason in sight", async () => {
    const page = await steward();
    const cost = async (what: string, amount: string, odd?: string) =>
      add(page, "Record a cost", "Record the cost", async (form) => {
        await form.getByLabel(/What for/).fill(what);
        await form.getByLabel(/How much/).fill(amount);
        await form.getByText("Each side half").click();
        if (odd)
          await form
            .getByRole("group", { name: /odd cent/ })
            .getByText(odd)
            .click();
      });
    await cost("Copies", "10.01", "The union");
    await cost("Copies again", "4.00");
    await page.locator(".costs tfoot").getByText("$7.01").waitFor();
    const row = page.locator(".costs tr", { hasText: "Copies again" });
    await row.getByRole("button", { name: /Take back/ }).click();
    await row.getByLabel(/Why is it taken back/).fill("Recorded twice");
    await row.getByRole("button", { name: "Take it back" }).click();
    await row.getByText("Taken back: Recorded twice").waitFor();
    expect(await row.locator("del").count()).toBeGreaterThan(0);
    expect(await page.locator(".costs tfoot").textContent()).toContain("$5.01");
    expect(await page.locator(".costs tfoot").textContent()).toContain("$5.00");
  });

  it("takes a document and shows that its hash is that of the file", async () => {
    const page = await steward();
    const buffer = Buffer.from(LETTER);
    await page.getByLabel("Documents to add").setInputFiles([
      { name: "roster.txt", mimeType: "text/plain", buffer },
      { name: "huge.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
    ]);
    await page.getByText("its SHA-256 is that of your file").waitFor();
    await page.getByText(/huge\.bin has 20\.0 MB/).waitFor();
    expect(await page.locator("#documents").count()).toBe(1);
    const other = await officer();
    const sha = createHash("sha256").update(buffer).digest("hex");
    expect(await other.locator(".sha").textContent()).toBe(sha);
    const link = await other.getByRole("link", { name: /^roster\.txt/ }).getAttribute("href");
    expect(await (await other.request.get(link!)).text()).toBe(LETTER);
  });

  it("goes up the steps to arbitration", async () => {
    await act(await steward(), "File the formal grievance");
    for (let step = 1; step <= 4; step += 1) {
      await act(await officer(), "Answer", (form) => form.getByLabel(/What is the answer/).fill("Denied."));
      if (step < 4) await act(await steward(), "Appeal to the next step");
    }
    const plain = await steward();
    await stands(plain, "the union may ask for arbitration");
    await act(await representative(), "Request arbitration", (form) =>
      form.getByLabel(/Which question/).fill("Was the credit owed?"),
    );
    await act(await officer(), "Meet to select an arbitrator");
    await act(await officer(), "Request a panel of nine, jointly");
    await act(await officer(), "Record the nine names", (form) =>
      form.getByLabel(/Which nine names/).fill(NAMES.join("\n")),
    );
    await act(await representative(), "Record who strikes first", async (form) => {
      await form.getByText("Union", { exact: true }).click();
      await form.getByLabel(/How was that decided/).fill("By coin");
    });
  });

  it("has the names struck in turn, and refuses a strike out of turn", async () => {
    for (const [turn, name] of NAMES.slice(0, 8).entries()) {
      const [mine, others] = turn % 2 === 0 ? [representative, officer] : [officer, representative];
      const waiting = await others();
      await waiting.locator(".panel").getByText("On the list").first().waitFor();
      expect(await waiting.getByRole("button", { name: `Strike ${name}` }).count()).toBe(0);
      if (turn === 0) {
        const early = await waiting.request.post(`/api/cases/${id}/acts`, {
          headers: { origin: product.base },
          data: { act: "strike", fields: { arbitrator: name }, key: "out-of-turn" },
        });
        expect(((await early.json()) as { code: string }).code).toBe("wrong-mover");
      }
      const page = await mine();
      await page.getByRole("button", { name: `Strike ${name}` }).click();
      await page.getByRole("button", { name: `Yes, strike ${name}` }).click();
      await page
        .locator(".panel tr", { hasText: name })
        .getByText(`Turn ${turn + 1}`)
        .waitFor();
    }
    const page = await representative();
    await act(page, "Record the last name left", (form) => form.getByText("Ivy").click());
    await page.getByText("Ivy is selected.").waitFor();
    await (await officer()).getByText("Ivy is selected.").waitFor();
  });

  it("gives the arbitrator a seat that reads what is shared and writes nothing", async () => {
    const page = await representative();
    await add(page, "Give the arbitrator a seat", "Give the seat", async (form) => {
      await form.getByLabel(/Who gets the seat/).selectOption({ label: "Sample Arbitrator" });
    });
    const seat = await as("Sample Arbitrator");
    await seat.getByText("Your seat reads what both parties share").waitFor();
    expect(await seat.content()).not.toContain(PRIVATE);
    expect(await seat.locator("main form, .upload, .adding, .act-name").count()).toBe(0);
    await seat.getByRole("link", { name: /^roster\.txt/ }).waitFor();
    const wrote = await seat.request.post(`/api/cases/${id}/file`, {
      headers: { origin: product.base },
      data: { room: "shared", act: "task added", fields: { what: "Anything" }, key: "from-the-seat" },
    });
    expect(wrote.ok()).toBe(false);
  });

  it("ends with the hearing and the award", async () => {
    const page = await representative();
    await act(page, "Set the day of the hearing", (form) =>
      form.getByLabel(/On which day is the hearing/).fill("2002-04-23"),
    );
    await page.getByRole("button", { name: "Next day" }).click();
    await page.locator(".clocks").getByText("due today").first().waitFor();
    await act(page, "Record that the hearing was held");
    await act(page, "Record the award", (form) =>
      form.getByLabel(/What does the award say/).fill("Sustained."),
    );
    await stands(await officer(), "Decided by award");
    await stands(await member(), "Decided by award");
  });

  it("asks the other side for information, with one clock for both", async () => {
    const page = await steward();
    await page.getByRole("button", { name: "Ask for information about this case" }).click();
    const form = page.locator(".file-form");
    await form.getByLabel(/What is asked for/).fill("The roster of April");
    await form.getByLabel(/By which day is it wanted/).fill("2002-05-10");
    await form.getByRole("button", { name: "Send the request" }).click();
    await form.waitFor({ state: "detached" });
    const asked = (await officer()).locator("section", { has: (await officer()).locator("#related") });
    await asked.getByText("May 10, 2002").first().waitFor();
  });

  it("hands out papers, the book and the folder", async () => {
    const page = await officer();
    const got = async (href: string) => {
      const reply = await page.request.get(href);
      expect([href, reply.status()]).toEqual([href, 200]);
      return (await reply.body()).subarray(0, 4).toString("latin1");
    };
    const papers = page.locator(".papers").first();
    const pdf = await papers.getByRole("link", { name: /^PDF/ }).first().getAttribute("href");
    const word = await papers.getByRole("link", { name: /^Word/ }).first().getAttribute("href");
    expect(await got(pdf!)).toBe("%PDF");
    expect((await got(word!)).slice(0, 2)).toBe("PK");
    for (const [name, ending] of [
      [/as one PDF/, /\.pdf$/],
      [/as a folder/, /\.zip$/],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent("download", { timeout: 90_000 }),
        page.getByRole("link", { name }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(ending);
    }
    expect(await got(`/api/cases/${id}/book`)).toBe("%PDF");
    expect((await got(`/api/cases/${id}/folder`)).slice(0, 2)).toBe("PK");
  });

  it("tells the timeline, keeps its place in the address, and holds on a phone with every form open", async () => {
    const page = await steward();
    await page.getByRole("link", { name: /^Timeline/ }).click();
    await page.waitForURL(/#timeline$/);
    expect(await page.locator(".timeline li").count()).toBeGreaterThan(20);
    const first = page.getByRole("button", { expanded: false });
    for (const name of ["Add a task", "Record a conference", "Record proof of service", "Record a cost"])
      await first.filter({ hasText: new RegExp(`^${name}$`) }).click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".history li").last().isVisible()).toBe(true);
    expect(await page.locator(".file-form, .section-nav, .upload").first().isVisible()).toBe(false);
  });

  it("showed no fault on any page", () => {
    expect(faults.flat()).toEqual([]);
  });
});
