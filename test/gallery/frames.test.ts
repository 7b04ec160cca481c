import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { caseRoutes } from "../../functions/casework/case.routes.ts";
import { financeRoutes } from "../../functions/exports/finance.routes.ts";
import { framesRoutes } from "../../functions/exports/frames/frames.routes.ts";
import { postToLedger } from "../../functions/ledger/posting.store.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import { aPilot, theCall } from "../builders/a-pilot.ts";
import { anAcceptedCost, aPayment, aPosting } from "../builders/a-posting.ts";
import { aProject } from "../builders/a-project.ts";
import { aVisitor, staffCookie } from "../builders/a-visitor.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pages = new Map<string, string>();
const now = instant("2027-07-10T12:00:00Z");

/** Two pilots, some months of costs and payments, one with an advance settled and one with more claimed back than paid. */
async function render(): Promise<void> {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const [first, second] = [await aProject(table), await aProject(table)];
  const post = (at: Instant, ...lines: ReturnType<typeof anAcceptedCost>[]) =>
    postToLedger(table, aPosting({ applicationId: first, at, lines }), (writes) => table.transact(writes));
  await post(instant("2027-04-12T10:00:00Z"), anAcceptedCost(40_000_000), aPayment(7_040_000), {
    ...aPayment(4_000_000),
    kind: "advance-settled",
  });
  await post(instant("2027-05-12T10:00:00Z"), anAcceptedCost(12_000_000), aPayment(3_312_000));
  await post(instant("2027-06-12T10:00:00Z"), { ...aPayment(5_000_000), kind: "repayment-claim" });

  const files = { presignedDownload: async () => "https://files.example.org/", scanOf: async () => "clean" as const };
  const routes = [...framesRoutes({ table }), ...caseRoutes({ table, files })];
  const { see } = aVisitor(routes, () => now, await staffCookie(now, "officer", "finance"));
  const address = `/ekonomi/ramar/${theCall.callId}`;
  pages.set("frames", (await see("/ekonomi/ramar")).body);
  pages.set("frames-of-a-call", (await see(address)).body);
  pages.set("frames-in-english", (await see(`${address}?lang=en`)).body);
  pages.set("a-case-like-another", (await see(`/handlaggning/${second}`)).body);
  const ofFinance = financeRoutes({ table, files: { presignedGet: () => "https://files.example.org/" } });
  const finance = aVisitor(ofFinance, () => now, await staffCookie(now, "finance"));
  pages.set("months", (await finance.see("/ekonomi")).body);
  pages.set("a-month", (await finance.see("/ekonomi/2027-05")).body);
  pages.set("the-years-end", (await finance.see("/ekonomi/ar/2027/bokslut")).body);
  const empty = { ...theCall, callId: aPosting().callId };
  const none = inMemoryTable();
  await publishCall(none, empty);
  await aPilot(none);
  const visitor = aVisitor(framesRoutes({ table: none }), () => now, await staffCookie(now, "auditor"));
  pages.set("frames-of-a-new-call", (await visitor.see(address)).body);
}

beforeAll(async () => {
  await render();
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);
afterAll(() => browser?.close());

const names = ["frames", "frames-of-a-call", "frames-in-english", "frames-of-a-new-call", "a-case-like-another"];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Pages whose tables are read across: finance decides on their last columns too. */
const acrossNames = ["months", "a-month", "the-years-end"];

test.for(acrossNames.flatMap((name) => [1280, 1920].map((width) => ({ name, width }))))(
  "all columns of the tables of $name are in sight on a screen of $width",
  async ({ name, width }) => {
    const page = await browser.visit({ html: pages.get(name) ?? "", width });
    const hidden = await page.evaluate(
      `[...document.querySelectorAll(".pg-scroll")].filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.querySelector("table").id + " " + box.scrollWidth + " of " + box.clientWidth)`,
    );
    const folder = process.env["GALLERY_PICTURES"];
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    expect(await page.locator(".pg-scroll").count()).toBeGreaterThan(0);
    expect(hidden).toEqual([]);
    await page.context().close();
  },
);

test.for([...names, ...acrossNames].flatMap((name) => [360, 1280].map((width) => ({ name, width }))))(
  "the page $name is accessible, asks nothing of a strict policy and fits a screen of $width",
  async ({ name, width }) => {
    const page = await browser.visit({ html: pages.get(name) ?? "", width });
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults, string[]>(
      // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
      // @ts-ignore
      (values) => axe.run({ runOnly: { type: "tag", values } }),
      tags,
    );
    const folder = process.env["GALLERY_PICTURES"];
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(refused).toEqual([]);
    await page.context().close();
  },
);

test("no two values at the axis of a chart stand on each other on a telephone, and no bar leaves the drawing", async () => {
  const page = await browser.visit({ html: pages.get("frames-of-a-call") ?? "", width: 360 });
  const boxes = await page.$$eval(".pg-chart__drawing g > text", (texts) =>
    texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { left, right };
    }),
  );
  expect(boxes.length).toBeGreaterThan(1);
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  for (const [i, { right }] of sorted.slice(0, -1).entries()) expect(right).toBeLessThan(sorted[i + 1]?.left ?? 0);
  expect(sorted.at(-1)?.right ?? 0).toBeLessThanOrEqual(360);
  await page.context().close();
});
