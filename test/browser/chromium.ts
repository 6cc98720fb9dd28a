import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = [
  "--no-sandbox",
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Whether there is a browser to test with. Without one the tests are skipped and say so; where CI=true nothing is
 * skipped, so that the tests fail instead of passing unseen.
 */
export const hasBrowser = existsSync(executablePath);
export const skipped = !hasBrowser && process.env.CI !== "true";
if (skipped)
  process.stderr.write(
    `browser tests are skipped: no browser at ${executablePath}; set CHROMIUM to its path\n`,
  );

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: quiet });

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

/** A person at a browser of their own: own cookies, own window. Errors of the page make the test fail at its end. */
export const visitor = async (
  browser: Browser,
  base: string,
  { width = 1280, height = 900, scheme = "light" }: Look = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> => {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      faults.push(message.text());
  });
  return { context, page, faults };
};

/** Signs a person of the sample workspace in with the one click that the page offers. */
export const signIn = async (page: Page, name: string): Promise<void> => {
  await page.goto("/sign-in");
  await page
    .getByRole("button", { name: new RegExp(`^${name}\\b`) })
    .first()
    .click();
  await page.waitForURL("**/docket");
};
