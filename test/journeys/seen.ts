import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
};
const widths = [360, 1280] as const;
const pictures = process.env["JOURNEY_PICTURES"];
if (pictures) mkdirSync(pictures, { recursive: true });

const known = new Set<string>();
let glass: Page | undefined;
let underGlass = "";

/** A browser window in which pages are looked at: they come as they stood, without their scripts. */
async function lookingGlass(page: Page): Promise<Page> {
  if (glass) return glass;
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(axe);
  await context.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: underGlass })
      : route.continue(),
  );
  glass = await context.newPage();
  return glass;
}

const violations = async (shown: Page): Promise<string[]> => {
  // as: axe runs in the browser, from where nothing comes typed
  const results = (await shown.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/**
 * Checks a kind of page the first time that a journey comes by: nothing that keeps anybody out (WCAG 2.2 AA), with all
 * that is folded opened, and no scrolling sideways, on a wide screen and a narrow one. The page itself is not touched,
 * and may be one without JavaScript. JOURNEY_PICTURES names a folder for pictures.
 */
export async function seen(page: Page, kind: string): Promise<void> {
  if (known.has(kind)) return;
  known.add(kind);
  underGlass = (await page.content())
    .replaceAll(/<script\b[^>]*><\/script>/g, "")
    .replaceAll("<details ", "<details open ");
  const shown = await lookingGlass(page);
  await shown.goto(page.url());
  for (const width of widths) {
    await shown.setViewportSize({ width, height: 900 });
    if (pictures) await shown.screenshot({ path: join(pictures, `${kind}-${width}.png`), fullPage: true });
    expect(await violations(shown), `${kind}, ${width} px wide`).toEqual([]);
    expect(await shown.evaluate("document.documentElement.scrollWidth - innerWidth"), kind).toBeLessThanOrEqual(0);
  }
}
