import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractRoutes } from "../../functions/claims/extracts/extracts.routes.ts";
import { sieRoutes } from "../../functions/claims/sie/sie.routes.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { holderRoutes } from "../../functions/reporting/holder.routes.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { aProject } from "../builders/a-project.ts";
import { aSieFile, bytesOf, sieLines, theLedger } from "../builders/a-sie-file.ts";
import { aVisitor, holderCookie, identity } from "../builders/a-visitor.ts";
import { inMemoryFiles } from "../fakes/in-memory-files.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pages = new Map<string, string>();
const names = ["upload", "wrong", "choose", "unchosen", "accounts", "unmapped", "check", "used", "extracts"] as const;

/** Every page from a file to a report's costs, with mistakes, and the ledger extracts. */
async function render(): Promise<void> {
  const now = instant("2027-03-05T09:00:00Z");
  const [table, files, clock] = [inMemoryTable(), inMemoryFiles(), () => now];
  const id = await aProject(table);
  const needs = { table, identity, files, siteUrl: "https://pilot.example.org", clock };
  const routes = [...holderRoutes(needs), ...sieRoutes(needs), ...extractRoutes(needs)];
  const holder = aVisitor(routes, clock, await holderCookie(now, id));
  const { location: report } = await holder.send(`/projekt/${id}/rapport`, (await holder.see(`/projekt/${id}`)).fields);
  const typed = { "period.from": "2026-12", "period.through": "2027-02" };
  await table.transact([{ table: "pilots", update: keys.report(id, 1), set: { typed } }]);

  const sent = async (address: string, content: Uint8Array, name: string) => {
    const { body } = await holder.see(address);
    files.sent(`${/name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1]}${name}`, content);
    return holder.see(/data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "");
  };
  const pressed = async (address: string, fields: Record<string, string>) =>
    holder.send(address, { ...(await holder.see(address)).fields, ...fields });
  const show = (name: (typeof names)[number], { body }: { body: string }) => pages.set(name, body);

  show("upload", await holder.see(`${report}/sie`));
  const wrong = bytesOf(sieLines(theLedger).map((line) => line.replace("845.00", "845,00").replace("KONTO 5410", "X")));
  show("wrong", await sent(`${report}/sie`, wrong, "Bok.se"));
  await sent(`${report}/sie`, aSieFile({ ...theLedger, organisationNumber: "556677-8899" }), "Bok.se");
  show("choose", await holder.see(`${report}/sie/val`));
  show("unchosen", await pressed(`${report}/sie/val`, { how: "object" }));
  await pressed(`${report}/sie/val`, { how: "object", object: "6:P12" });
  show("accounts", await holder.see(`${report}/sie/konton`));
  show("unmapped", await pressed(`${report}/sie/konton`, { "account.7010": "staff" }));
  const answers = { "account.7010": "staff", "account.7510": "staff", "account.5810": "travel" };
  await pressed(`${report}/sie/konton`, answers);
  show("check", await holder.see(`${report}/sie/granska`));
  await pressed(`${report}/sie/granska`, {});
  show("used", await holder.see(`${report}/sie`));
  show("extracts", await holder.see((await sent(`${report}/underlag`, Buffer.from("%PDF-1.7"), "Bok.pdf")).location));
}

beforeAll(async () => {
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await render();
}, 60_000);
afterAll(() => browser?.close());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const views = names.flatMap((name) => [360, 1280].map((width) => ({ name, width })));

test.for(views)("the page $name is accessible and fits a screen of $width", async ({ name, width }) => {
  const html = (pages.get(name) ?? "").replaceAll(/\/static\/[^/]+\//g, "/static/dev/");
  const page = await browser.visit({ html, width });
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, string[]>(
    // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
    // @ts-ignore
    (values) => axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  const folder = process.env["GALLERY_PICTURES"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `sie-${name}-${width}.png`), fullPage: true });
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(await page.title()).not.toBe("");
  await page.context().close();
});
