import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGallery } from "./browser.ts";
import { editorPages } from "./editor.tsx";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pictures = process.env["GALLERY_PICTURES"];

beforeAll(async () => {
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);
afterAll(() => browser?.close());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const pages = Object.entries(await editorPages());

test.for(pages.flatMap(([name, html]) => [360, 1280].map((width) => ({ name, html, width }))))(
  "$name is accessible and fits a screen of $width",
  async ({ name, html, width }) => {
    const page = await browser.visit({ html, width });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.evaluate(axe);
    const results = await page.evaluate<AxeResults, string[]>(
      // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
      // @ts-ignore
      (values) => axe.run({ runOnly: { type: "tag", values } }),
      tags,
    );
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(said).toEqual([]);
    await page.context().close();
  },
);

test("the preview stands beside what is written where there is room, and below it on a telephone", async () => {
  const html = Object.fromEntries(pages)["editor-home-sv"] ?? "";
  const places = async (width: number) => {
    const page = await browser.visit({ html, width });
    const [form, preview] = await Promise.all([
      page.locator(".pg-editor > div").first().boundingBox(),
      page.locator(".pg-editor__preview").boundingBox(),
    ]);
    await page.context().close();
    return { form, preview };
  };
  const wide = await places(1280);
  expect(wide.preview?.x).toBeGreaterThan((wide.form?.x ?? 0) + (wide.form?.width ?? 0) - 1);
  const narrow = await places(699);
  expect(narrow.preview?.y).toBeGreaterThan((narrow.form?.y ?? 0) + (narrow.form?.height ?? 0) - 1);
});
