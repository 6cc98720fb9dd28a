import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overflow, violations } from "./axe.ts";
import { launch, signIn, skipped, visitor } from "./chromium.ts";
import { type Product, startProduct } from "./product.ts";

const ANSWERED =
  "/ask/vacation-credit?on=2002-04-15&monthsOfService=40&timeBase=1&workDaysInPeriod=20&spoiledByAbsence=no&leaveProgram=vacation-and-sick-leave";

/** Every page there is, with a page of each state that looks different. */
const PAGES: readonly (readonly [string, string])[] = [
  ["the contents", "/"],
  ["a computed section", "/section/9.1"],
  ["a section with a table", "/section/Att.A"],
  ["a section whose figures change", "/section/14.7?on=2002-04-15"],
  ["what changes between two days", "/changes?from=2001-07-01&to=2003-07-02"],
  ["two days in the wrong order", "/changes?from=2003-07-01&to=2001-07-02"],
  ["a section with a list of statutes", "/section/4.4"],
  ["a section with a procedure", "/section/7.6"],
  ["a section with words only", "/section/2.3"],
  ["a section that does not exist", "/section/99.9"],
  ["the rights", "/ask"],
  ["the rights that a search finds", "/ask?q=vacation"],
  ["a claim", "/claim/travel"],
  ["a claim of stretches", "/claim/ndi-course"],
  ["a question", "/ask/vacation-credit"],
  ["an answer", ANSWERED],
  ["a refused question", "/ask/vacation-credit?on=2002-04-15&monthsOfService=99999"],
  ["a life event", "/event/i-am-ill"],
  [
    "a question over a period",
    "/ask/general-salary-increase?from=2003-06-01&to=2003-07-02&monthlySalary=4000",
  ],
  ["the holidays", "/holidays?year=2002"],
  ["the docket", "/docket"],
  ["the docket of filters that leave nothing", "/docket?whose=nobody&side=employer&when=overdue"],
  ["a docket that the server refuses", "/docket?from=soon"],
  ["the calendar", "/docket/calendar?month=2002-05"],
  ["all cases", "/cases"],
  ["the hand-over", "/handover"],
  ["a new grievance", "/docket/new?clause=9.1.A"],
  ["a case", "/docket/CASE"],
  ["a search", "/search?q=leave"],
  ["the editor's report", "/report"],
  ["the import", "/import"],
  ["the sign-in", "/sign-in"],
  ["no page", "/nowhere"],
  ["where a dispute goes", "/forum?clause=9.1.A"],
  ["a dispute that comes too late", "/forum?clause=9.1.A&known=2002-03-01"],
  ["what else can be started", "/docket/new?start=list"],
  ["a leave that is asked for", "/docket/new?start=unpaid-leave"],
  ["the notices", "/notices"],
  ["the reminders", "/reminders"],
  ["the patterns", "/patterns"],
];

const LOOKS = [390, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

describe.skipIf(skipped)("every page", () => {
  let product: Product;
  let browser: Browser;
  let id = "";
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launch()]);
    const { page, context } = await visitor(browser, product.base);
    await signIn(page, "Sample Member");
    const reply = await page.evaluate(async () => {
      const said = await fetch("/api/cases", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          clause: "9.1.A",
          title: "March credit withheld",
          statement: "The credit for March was not posted.",
          remedy: "Post ten hours for March.",
          knownOn: "2002-04-10",
          key: "accessible-case",
        }),
      });
      return (await said.json()) as { id: string };
    });
    id = reply.id;
    await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(LOOKS)(
    "passes axe at AA and fits its window, $width px, $scheme",
    async ({ width, scheme }) => {
      const { page, context } = await visitor(browser, product.base, { width, height: 844, scheme });
      await signIn(page, "Sample Steward");
      const wrong: string[] = [];
      for (const [name, path] of PAGES) {
        await page.goto(path.replace("CASE", id), { waitUntil: "networkidle" });
        await page.locator("main h1, main .note").first().waitFor();
        // A bar that sticks to the window half covers whatever scrolls below it: measure the page at its full height.
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(844, tall) });
        wrong.push(...(await violations(page)).map((line) => `${name}: ${line}`));
        await page.setViewportSize({ width, height: 844 });
        const wide = await overflow(page);
        if (wide > 0) wrong.push(`${name}: scrolls sideways by ${wide} px`);
      }
      await context.close();
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});
