import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { launchBrowserServer } from "./browser.ts";

const patience = 60_000;
const screen = { width: 360, height: 740 };
/** A folder for pictures of what stands on the screen, at the phone's width and at a desk's. */
const pictures = process.env["DEMO_PICTURES"];
if (pictures) mkdirSync(pictures, { recursive: true });

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A browser as large as a phone, with JavaScript, on which somebody plays a part of a demo. */
export async function phone(siteUrl: string) {
  const server = await launchBrowserServer();
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({
    ...{ baseURL: siteUrl, viewport: screen, hasTouch: true, isMobile: true },
    ...{ locale: "sv-SE", timezoneId: "Europe/Stockholm" },
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(`${page.url()}: ${message}`));
  let taken = 0;

  /** What stands on the screen: no page may need to be moved sideways to be read. */
  const look = async (name: string) => {
    await page.waitForLoadState();
    const beside = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    if (beside > 0) complaints.push(`${page.url()}: ${beside} px do not fit on the screen`);
    if (!pictures) return;
    taken += 1;
    for (const width of [screen.width, 1280]) {
      await page.setViewportSize({ ...screen, width });
      const path = join(pictures, `${String(taken).padStart(2, "0")}-${name}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await page.setViewportSize(screen);
  };

  return {
    page,
    look,
    /** Presses a button by its words, and looks at what comes. */
    press: async (words: string | RegExp, then: string) => {
      await page.getByRole("button", { name: words, exact: typeof words === "string" }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await look(then);
    },
    /** Sends a file by the page's form. */
    send: async (file: File, button: string, then: string) => {
      await page.setInputFiles("[name=file]", file);
      const here = page.url();
      await page.getByRole("button", { name: button, exact: true }).click();
      await page.waitForURL((url) => url.href !== here);
      await look(then);
    },
    heading: async () => (await page.locator("h1").textContent())?.trim(),
    /** @throws Error with what was wrong on the screen, or in its scripts */
    putAway: async () => {
      await browser.close();
      await server.close();
      if (complaints.length > 0) throw new Error(`the phone showed what it should not:\n${complaints.join("\n")}`);
    },
  };
}
