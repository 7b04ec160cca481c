import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGallery } from "./browser.ts";
import { everyPage, type SeenPage } from "./every-page.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
let pages: readonly SeenPage[];

beforeAll(async () => {
  pages = await everyPage("sv");
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 120_000);
afterAll(() => browser?.close());

/**
 * Runs in the browser: makes every word a third longer, as it would be in Finnish or German. Addresses and figures stay
 * as they are.
 */
const lengthen = `(() => {
  const longer = (text) =>
    text.replace(/\\S+/g, (token) =>
      /[@/:\\d]/.test(token)
        ? token
        : token.replace(/\\p{L}{2,}/gu, (word) => word + word.slice(-Math.ceil(word.length / 3)).toLowerCase()));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) text.data = longer(text.data);
  return texts.length;
})()`;

/**
 * Runs in the browser: what reaches beyond the screen, and what is cut off within its own box. A program's text may be
 * scrolled; where `tables` is said, no table may.
 */
const fallenOff = (tables = false) => `(() => {
  const isAside = (one) => getComputedStyle(one).position === "absolute" && one.clientWidth <= 1;
  const isOnlyHeard = (one) => one !== null && (isAside(one) || isOnlyHeard(one.parentElement));
  const all = [...document.body.querySelectorAll("*:not(input, svg *)")].filter((one) => !isOnlyHeard(one));
  const scrolled = [...document.querySelectorAll("[tabindex='0']${tables ? ":has(pre)" : ""}")];
  const outside = all.filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 0.5 && !scrolled.some((box) => box.contains(one)),
  );
  const cut = all.filter(
    (one) =>
      ["hidden", "clip"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1,
  );
  const over = document.documentElement.scrollWidth - innerWidth;
  const found = [...outside, ...cut].slice(-2).map((one) => one.outerHTML.slice(0, 200));
  return over > 0 || found.length > 0 ? over + " px over: " + found.join(" | ") : "";
})()`;

test("with words a third longer every page fits a telephone", { timeout: 300_000 }, async () => {
  expect(pages.length).toBeGreaterThan(80);
  const page = await browser.visit({ html: "<!doctype html>", width: 360 });
  const found: string[] = [];
  for (const { path, body } of pages) {
    await page.setContent(body);
    expect(Number(await page.evaluate(lengthen))).toBeGreaterThan(5);
    const fallen = String(await page.evaluate(fallenOff()));
    if (fallen !== "") found.push(`${path} ${fallen}`);
  }
  expect(found).toEqual([]);
  await page.context().close();
});

/** Runs in the browser: what of a page on paper is for pressing or going somewhere, and where links lead. */
const notForPaper = `(() => {
  const isShown = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
  const pressed = [...document.querySelectorAll("nav, button, .govuk-button, [type=submit], .govuk-back-link")];
  const led = [...document.links].filter((one) => getComputedStyle(one, "::after").content.includes("/"));
  return [...pressed.filter(isShown), ...led].slice(0, 2).map((one) => one.outerHTML.slice(0, 200)).join(" | ");
})()`;

/** A sheet of A4 within its margins, in CSS pixels. */
const sheet = 680;

test("every page keeps within a screen of 320 and of 360, and on paper is a document", {
  timeout: 300_000,
}, async () => {
  const page = await browser.visit({ html: "<!doctype html>", width: 360 });
  const found: string[] = [];
  const at = async (path: string, width: number, check: string) => {
    await page.setViewportSize({ width, height: 900 });
    const wrong = String(await page.evaluate(check));
    if (wrong !== "") found.push(`${path} at ${width}: ${wrong}`);
  };
  for (const { path, body } of pages) {
    await page.emulateMedia({ media: "screen" });
    await page.setContent(body);
    for (const width of [320, 360]) await at(path, width, fallenOff(true));
    await page.emulateMedia({ media: "print" });
    await at(path, sheet, fallenOff(true));
    await at(path, sheet, notForPaper);
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test("a page that does not fit is found: one line of long words, and one that is cut off", async () => {
  const page = await browser.visit({ html: "<!doctype html>", width: 360 });
  const words = "Bedömningsunderlag för utvecklingsprojekt och samhällsinnovation";
  for (const style of ["white-space: nowrap", "white-space: nowrap; overflow: hidden; width: 300px"]) {
    await page.setContent(`<body><main><p><span>${words}</span></p></main></body>`);
    await page.evaluate(`document.querySelector("p").style.cssText = "${style}"`);
    await page.evaluate(lengthen);
    expect(String(await page.evaluate(fallenOff()))).toContain("Bedömningsunderlagderlag");
  }
  await page.context().close();
});

/** Pages that no gallery of their own shows: settings, a group's round, "may we apply?", a programme, a call's desk. */
const shown = [
  /^GET \/handlaggning\/installningar/,
  /^GET \/handlaggning\/utlysningar\/\{callId\}($|\/(publicera|visning|skillnad))/,
  /^GET \/handlaggning\/\{id\}\/bedomare/,
  /^GET \/utlysningar\/\{callId\}\/kan-vi-soka/,
  /^GET \/program\//,
];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test.for([{ width: 360 }, { width: 1280 }])(
  "settings, a group's round, the first questions of a call and its programme are accessible and fit a screen of $width",
  { timeout: 300_000 },
  async ({ width }) => {
    const found: string[] = [];
    for (const one of shown) expect([one, pages.some(({ route }) => one.test(route))]).toEqual([one, true]);
    for (const { path, body } of pages.filter(({ route }) => shown.some((one) => one.test(route)))) {
      const page = await browser.visit({ html: body, width });
      page.on("console", (message) => found.push(`${path}: ${message.text()}`));
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults, string[]>(
        // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
        // @ts-ignore
        (values) => axe.run({ runOnly: { type: "tag", values } }),
        tags,
      );
      const folder = process.env["GALLERY_PICTURES"];
      const name = path.replaceAll(/[^a-z0-9]+/g, "-");
      if (folder !== undefined) await page.screenshot({ path: join(folder, `of${name}-${width}.png`), fullPage: true });
      found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`));
      const over = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
      if (over > 0) found.push(`${path} is ${over} wider than the screen`);
      await page.context().close();
    }
    expect(found).toEqual([]);
  },
);
