import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGallery } from "./browser.ts";
import { gallery } from "./gallery.tsx";

type Gallery = Awaited<ReturnType<typeof openGallery>>;
let browser: Gallery;
let axe: string;

beforeAll(async () => {
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);
afterAll(() => browser?.close());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const pages = Object.entries(gallery).flatMap(([name, html]) => [360, 1280].map((width) => ({ name, html, width })));

test.for(pages)("the $name are accessible and fit a screen of $width", async ({ name, html, width }) => {
  const page = await browser.visit({ html, width });
  const violations: string[] = [];
  page.on("console", (message) => violations.push(message.text()));
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, string[]>(
    // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
    // @ts-ignore
    (values) => axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  const folder = process.env["GALLERY_PICTURES"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(violations).toEqual([]);
  await page.context().close();
});
