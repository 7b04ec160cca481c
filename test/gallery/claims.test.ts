import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { holderRoutes } from "../../functions/reporting/holder.routes.ts";
import { correctionRoutes } from "../../functions/reporting/officer/correction.routes.ts";
import { examinationRoutes } from "../../functions/reporting/officer/examination.routes.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { plusMonths } from "../../functions/vocabulary/months.ts";
import { aContent, aCost, january, submitted } from "../builders/a-claim.ts";
import { aProject } from "../builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../builders/a-visitor.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pages = new Map<string, string>();

const pictures = process.env["GALLERY_PICTURES"];
/** As many as a large claim has where somebody looks at the pictures; fewer where only the rules are asked. */
const vouchers = pictures === undefined ? 30 : 200;

/** The pages of a claim with many verifications, an examination with mistakes, one to check, a correction. */
async function render(): Promise<void> {
  const now = instant("2027-06-05T09:00:00Z");
  const clock = () => now;
  const table = inMemoryTable();
  const id = await aProject(table);
  const month = (i: number) => plusMonths(january, i % 4);
  const lines = Array.from({ length: vouchers }, (_, i) =>
    aCost(["staff", "services", "travel"][i % 3] ?? "", i % 17 === 5 ? -12_050 : 125_000 + i * 7_301, {
      month: month(i),
      voucher: `LEV ${100 + i}`,
      text: i % 5 === 0 ? "Hyra av samlingslokal och fika, föreläsningskväll för vårdnadshavare" : "Faktura",
    }),
  );
  const through = month(3);
  await submitted(table, id, [
    aContent([
      aCost("staff", 3_807_100),
      aCost("travel", 125_000 + 2 * 7_301, { month: month(2), voucher: "LEV 102" }),
    ]),
    aContent([...lines, aCost("services", 900_000)], { vat: "gross", through }),
  ]);
  const needs = { table, identity, clock };
  const routes = [...examinationRoutes(needs), ...correctionRoutes(needs)];
  const officer = aVisitor(routes, clock, await staffCookie(now, "officer"));
  const holder = aVisitor(holderRoutes(needs), clock, await holderCookie(now, id));
  const desk = `/handlaggning/${id}/rapporter`;
  const keep = async (name: string, page: Promise<{ body: string; fields: Record<string, string> }>) => {
    const shown = await page;
    pages.set(name, shown.body);
    return shown;
  };

  const first = await officer.see(`${desk}/1`);
  await officer.send(`${desk}/1/godkann`, first.fields);
  await keep("report", officer.see(`${desk}/2`));
  const form = await keep("lines", officer.see(`${desk}/2/rader`));
  const cuts = {
    ...form.fields,
    "lines.1.amount": "500",
    "lines.1.reason": "over-budget",
    "lines.3.amount": "0",
    "lines.3.reason": "other",
    "lines.3.note": "Kostnaden hör till skolans ordinarie verksamhet",
  };
  await keep("lines-wrong", officer.send(`${desk}/2/rader`, { ...cuts, "lines.2.amount": "1", "lines.4.amount": "x" }));
  const check = await keep("check", officer.send(`${desk}/2/rader`, cuts));
  await officer.send(`${desk}/2/godkann`, check.fields);
  await keep("choose-line", officer.see(`${desk}/2/ratta`));
  const correction = await keep("correct-line", officer.see(`${desk}/2/ratta?rad=5`));
  const typed = { ...correction.fields, amount: "0", reason: "claimed-before", note: "Finns även i rapport 1" };
  await keep("correct-line-wrong", officer.send(`${desk}/2/ratta`, { ...typed, amount: "-1", note: "" }));
  const corrected = await keep("check-correction", officer.send(`${desk}/2/ratta`, typed));
  await officer.send(`${desk}/2/ratta/bokfor`, corrected.fields);
  await keep("corrected", officer.see(`${desk}/2?rattad=1`));
  await keep("holders-report", holder.see(`/projekt/${id}/rapport/2`));
  const project = await keep("project", holder.see(`/projekt/${id}`));
  const begun = await holder.send(`/projekt/${id}/rapport`, project.fields);
  await keep("report-form", holder.see(begun.location));
}

beforeAll(async () => {
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await render();
}, 60_000);
afterAll(() => browser?.close());

const names = [
  "report",
  "lines",
  "lines-wrong",
  "check",
  "choose-line",
  "correct-line",
  "correct-line-wrong",
  "check-correction",
  "corrected",
  "holders-report",
  "project",
  "report-form",
];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const seen = names.flatMap((name) => [360, 1280].map((width) => ({ name, width })));

test.for(seen)(
  "a claim's page $name is accessible and fits a screen of $width",
  { timeout: 60_000 },
  async ({ name, width }) => {
    const page = await browser.visit({ html: pages.get(name) ?? "", width });
    await page.evaluate(axe);
    const results = await page.evaluate<AxeResults, string[]>(
      // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
      // @ts-ignore
      (values) => axe.run({ runOnly: { type: "tag", values } }),
      tags,
    );
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);
