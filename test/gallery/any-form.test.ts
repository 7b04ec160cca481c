import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyForm } from "./any-form.tsx";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pictures = process.env["GALLERY_PICTURES"];

beforeAll(async () => {
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);
afterAll(() => browser?.close());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const pages = Object.entries(anyForm);
const views = pages.flatMap(([name, html]) => [true, false].map((scripts) => ({ name, html, scripts })));
const widths = [320, 360, 480, 641, 700, 779, 960, 1280];

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
    // @ts-ignore
    (values) => axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
};

test.for(views)(
  "$name is accessible and never scrolls sideways, scripts: $scripts",
  async ({ name, html, scripts }) => {
    // axe is itself a script, so a page without scripts is here one that loads none.
    const bare = html.replace(/<script[^>]*><\/script>/g, "");
    const page = await browser.visit({ html: scripts ? html : bare, width: 320 });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const seen: unknown[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 320 || (width === 1280 && scripts)) seen.push(...(await faultsOf(page)));
      if (pictures !== undefined && [360, 700, 1280].includes(width) && (scripts || width === 360))
        await page.screenshot({
          path: join(pictures, `${name}-${width}${scripts ? "" : "-plain"}.png`),
          fullPage: true,
        });
      seen.push([width, await page.evaluate("document.documentElement.scrollWidth - innerWidth")]);
    }
    expect([...seen, ...said]).toEqual(widths.map((width) => [width, 0]));
    await page.context().close();
  },
);

test("without scripts nothing is hidden, and a question that is asked only sometimes says when", async () => {
  const page = await browser.visit({ html: anyForm["questions-empty-sv"] ?? "", scripts: false });
  expect(await page.isVisible('[name="p-what"]')).toBe(true);
  expect(await page.isVisible("text=Besvaras om svaret på ”Säljer ni något?” är ”Ja”.")).toBe(true);
  await page.context().close();
});

test("with scripts a question is in sight while it is asked, and keeps what was typed when it is not", async () => {
  const page = await browser.visit({ html: anyForm["questions-empty-sv"] ?? "" });
  await expect.poll(() => page.isVisible('[name="p-what"]')).toBe(false);
  await page.check('[name="p-sells"][value="yes"]');
  await page.fill('[name="p-what"]', "Fika");
  await page.check('[name="p-sells"][value="no"]');
  expect(await page.isVisible('[name="p-what"]')).toBe(false);
  expect(await page.inputValue('[name="p-what"]')).toBe("Fika");
  await page.context().close();
});

const text = async (value: Promise<string | null>) => (await value)?.replaceAll("\u00a0", " ");

test("the grant follows what the costs come to when writing rests, in whatever way an amount is written", async () => {
  const page = await browser.visit({ html: anyForm["tables-empty-sv"] ?? "" });
  const says = (expected: string) => expect.poll(() => text(page.textContent("[data-grant]"))).toBe(expected);
  await page.fill('[name="p-costs.p-services.p-y1"]', "989\u00a0803,50");
  await page.clock.runFor(700);
  await says("273 185,77 kr");
  await page.fill('[name="p-costs.p-services.p-y2"]', "2 900 757.5 kr");
  await page.clock.runFor(700);
  await says("800 609 kr");
  await page.fill('[name="p-costs.p-services.p-y2"]', "mycket");
  await page.clock.runFor(700);
  await says("–");
  await page.context().close();
});

test("sums and shares follow what is typed in a table", async () => {
  const page = await browser.visit({ html: anyForm["tables-empty-sv"] ?? "" });
  await page.fill('[name="p-costs.p-staff.p-y1"]', "1 000,50");
  const costs = '[data-grid="p-costs"]';
  expect(await text(page.textContent(`${costs} [data-row="p-flat"] [data-figure="p-y1"]`))).toBe("214");
  expect(await text(page.textContent(`${costs} [data-total]`))).toBe("1 214,50");
  await page.fill('[name="p-costs.p-services.p-y2"]', "mycket");
  expect(await text(page.textContent(`${costs} [data-column-sum="p-y2"]`))).toBe("–");
  await page.context().close();
});

const paste = (name: string, copied: string) => `{
  const data = new DataTransfer();
  data.setData("text/plain", ${JSON.stringify(copied)});
  const cell = document.getElementsByName(${JSON.stringify(name)})[0];
  cell.focus();
  cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}`;

test("cells that were copied in a sheet spread over the table from the focused one on", async () => {
  const page = await browser.visit({ html: anyForm["tables-empty-sv"] ?? "" });
  await expect.poll(() => page.isVisible("text=Du kan klistra in flera rutor")).toBe(true);
  await page.evaluate(paste("p-costs.p-staff.p-y2", "1 000\t2 000\t9\n300\t400\n"));
  const value = (name: string) => page.inputValue(`[name="p-costs.${name}"]`);
  expect([await value("p-staff.p-y2"), await value("p-staff.p-y3")]).toEqual(["1 000", "2 000"]);
  expect([await value("p-services.p-y2"), await value("p-services.p-y3")]).toEqual(["300", "400"]);
  await page.evaluate(paste("p-costs.p-staff.p-y1", "500 kr"));
  expect(await value("p-staff.p-y1")).toBe("");
  await page.context().close();
});

test("a row is added at once, empty and with its own names, up to as many as there may be", async () => {
  const page = await browser.visit({ html: anyForm["tables-sv"] ?? "" });
  const button = page.locator('button[data-add="p-parts"]');
  await expect.poll(() => button.getAttribute("type")).toBe("button");
  await button.click();
  expect(await page.evaluate("document.activeElement.name")).toBe("p-parts.r3.p-part");
  expect(await page.inputValue('[name="p-parts.r3.p-cost"]')).toBe("");
  expect(await page.textContent('label[for="p-parts.r3.p-part"]')).toBe("Delmål 3, Vad");
  await page.fill('[name="p-parts.r3.p-cost"]', "100");
  expect(await page.textContent('[data-row="r3"] [data-figure="p-half"]')).toBe("50");
  await button.click();
  expect(await button.isVisible()).toBe(false);
  await page.context().close();
});

test("on paper there is nothing to press, and no address of a link", async () => {
  const page = await browser.visit({ html: anyForm["read-sv"] ?? "" });
  await page.emulateMedia({ media: "print" });
  expect(await page.isVisible("text=Lämna in >> nth=-1")).toBe(false);
  expect(await page.isVisible(".pg-change >> nth=0")).toBe(false);
  expect(await page.evaluate("getComputedStyle(document.querySelector('main ul a'), '::after').content")).toBe("none");
  for (const name of ["read-sv", "blank-sv"]) {
    if (pictures === undefined) break;
    await page.setContent((anyForm[name] ?? "").replaceAll("/static/dev/", "http://gallery.test/static/dev/"));
    await page.pdf({ path: join(pictures, `${name}.pdf`), format: "A4" });
  }
  await page.context().close();
});
