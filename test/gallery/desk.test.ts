import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aWorld } from "../access/the-people.ts";
import { aSite } from "../access/the-site.ts";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pages = new Map<string, string>();
const shown = {
  list: "/handlaggning?vantar=alla",
  mine: "/handlaggning",
  search: "/handlaggning?q=x",
  own: "/handlaggning/vyer?steg=funded",
};

beforeAll(async () => {
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
  const world = await aWorld();
  const site = aSite(world.table);
  const cookies = [world.people.officer];
  for (const [name, path] of Object.entries(shown)) pages.set(name, (await site({ path, cookies })).body);
  const { body } = await site({ path: `/handlaggning/${world.ids.submitted}/handlaggare`, cookies });
  pages.set("owner", body);
}, 120_000);
afterAll(() => browser?.close());

const names = [...Object.keys(shown), "owner"];

test.each(names.flatMap((name) => [360, 800, 1280, 1800].map((width) => [name, width] as const)))(
  "the page %s fits a screen of %d pixels, and axe finds nothing in it",
  async (name, width) => {
    const page = await browser.visit({ html: pages.get(name) ?? "", width });
    try {
      for (const details of await page.locator("main details").all())
        await details.evaluate((element) => element.setAttribute("open", ""));
      const folder = process.env["PICTURES"];
      if (folder) await page.screenshot({ path: join(folder, `desk-${name}-${width}.png`), fullPage: true });
      const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(wide).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate("axe.run()")) as AxeResults; // as: what axe answers
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    } finally {
      await page.context().close();
    }
  },
);
