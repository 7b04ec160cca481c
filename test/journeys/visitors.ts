import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { mailboxes } from "../../local/demo/mailbox.ts";
import { launchBrowser } from "../browser.ts";
import { cloud } from "../cloud.ts";
import { seen } from "./seen.ts";

const { url: site, mail, ...known } = cloud();
export const { staff, outputs, client } = known;
/** The mailboxes of all the people in the journeys. */
export const post = mailboxes(mail);

const browser = await launchBrowser();
afterAll(() => browser.close());

const patience = 60_000;
const complaints: string[] = [];
afterEach(() => expect(complaints.splice(0)).toEqual([]));

/** What a browser finds wrong: script errors, refusals of the security policy, files that do not come. */
const listen = (page: Page) => {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // Of an answer's status the browser always tells; the next listener knows which of them are meant.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("response", (answer) => {
    const toldInWords = answer.request().isNavigationRequest() || answer.request().headers()["x-autosave"] === "1";
    if (answer.status() >= 400 && !toldInWords) complaints.push(`${answer.status()} ${answer.url()}`);
  });
};

type Visit = Readonly<{ scripts?: boolean; language?: "sv" | "en" }>;

/** Somebody at a computer of their own, where JavaScript may be off. */
export async function visitor({ scripts = true, language = "sv" }: Visit = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL: site,
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: scripts,
    locale: language === "sv" ? "sv-SE" : "en-GB",
    timezoneId: "Europe/Stockholm",
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  listen(page);
  return page;
}

/** Closes the computer: its cookies are gone. */
export const leave = (page: Page) => page.context().close();

/** An address that nobody else in the tests has. */
export const addressOf = (whom: string) => `${whom}-${Date.now().toString(36)}${process.pid}@example.org`;

/** Comes by the link of the newest letter whose subject fits: looking at it does nothing, its button opens. */
export async function followLink(page: Page, address: string, subject: RegExp): Promise<string> {
  const { link } = await post.wait(address, subject);
  if (!link) throw new Error(`the letter ${subject} to ${address} has no link`);
  await page.goto(link);
  await page.reload();
  await seen(page, `lank${new URL(link).pathname.split("/")[1]}`);
  await page.locator("main button").click();
  return link;
}

type Account = { readonly email: string; readonly password: string };

/** Signs in by the hosted page of the sign-in service. */
async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/handlaggning");
  await seen(page, "logga-in");
  await page.locator("main a[href*='/logga-in/']").click();
  await page.locator("[name=username]").fill(account.email);
  await page.locator("[name=password]").fill(account.password);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL("**/handlaggning");
}

/** A member of staff, signed in. */
export const signedIn = (role: keyof typeof staff, visit: Visit = {}): Promise<Page> => signedInAs(staff[role], visit);

/** Somebody with an account of their own: what is done to it touches nobody else's sessions. */
export async function signedInAs(account: Account, visit: Visit = {}): Promise<Page> {
  const page = await visitor(visit);
  await signIn(page, account);
  return page;
}

/** Looks at a page again until it says something: what follows a fact takes a moment. */
export async function lookUntil(page: Page, path: string, says: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(path);
        return page.locator("main").innerText();
      },
      { timeout: patience, interval: 300 },
    )
    .toMatch(says);
}
