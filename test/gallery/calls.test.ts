import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicRoutes } from "../../functions/applications/public-web.routes.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { press } from "../../functions/pilot/press.ts";
import { beginCall } from "../../functions/publishing/begin-call.act.ts";
import { changeCall } from "../../functions/publishing/change-call.act.ts";
import { publishingPaths as paths } from "../../functions/publishing/publishing.paths.ts";
import { publishingRoutes } from "../../functions/publishing/publishing.routes.ts";
import { readWork } from "../../functions/publishing/work.store.ts";
import { CallId } from "../../functions/vocabulary/ids.ts";
import { formOn } from "../access/the-site.ts";
import { aCallInWork, at, begun, aCallId as callId, pressed, published, zack } from "../builders/a-call-in-work.ts";
import { theCall } from "../builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../builders/a-visitor.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;
let axe: string;
const pages = new Map<string, string>();

const byGroup = CallId.parse("en-grupp");

/** A call in force with a second version in work, a new one with much to correct, and every page of both. */
async function render(): Promise<void> {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  await published(table);
  await press(table, beginCall, pressed({ callId, from: { kind: "next" } } as const));
  const version = (await readWork(table, callId))?.version ?? 0;
  const typed = { "p-quorum": "3", "p-review-days": "14", "p-every": "6" };
  await press(table, changeCall, pressed({ callId, version, part: "bedomning" as const, typed }));
  const fresh = CallId.parse("mycket-att-ratta");
  await begun(table, aCallInWork({ callId: fresh, contacts: [], opensAt: undefined, roundedRate: { sv: "27,6 %" } }));
  const group = [{ name: "Anna Exempel", email: "anna@example.org" }];
  const choosing = { way: "group", name: { sv: "processgruppen", en: "the process group" } } as const;
  const appeal = { kind: "legality-review", to: { sv: "Domstolen", en: "The court" } } as const;
  await begun(table, aCallInWork({ callId: byGroup, choosing, quorum: 0, group, appeal }));
  const routes = [
    ...publishingRoutes({ table }),
    ...publicRoutes({ table, readFile: async () => Buffer.from(""), assetVersion: "dev" }),
  ];
  const { see, send } = aVisitor(routes, () => at, await staffCookie(at, "officer"));
  const shown: Record<string, string> = {
    list: paths.list,
    begin: paths.begin,
    upload: paths.upload,
    desk: paths.desk(callId),
    "desk-to-correct": paths.desk(fresh),
    texter: paths.part(callId, "texter"),
    datum: paths.part(callId, "datum"),
    pengar: paths.part(callId, "pengar"),
    kostnader: paths.part(callId, "kostnader"),
    kontakt: paths.part(callId, "kontakt"),
    mejl: paths.part(callId, "mejl"),
    val: paths.part(byGroup, "val"),
    publish: paths.publish(callId),
    "publish-to-correct": paths.publish(fresh),
    difference: paths.difference(callId),
    preview: `${paths.preview(callId)}?del=budget`,
    "run-datum": paths.run(callId, "datum"),
    "run-ramar": paths.run(callId, "ramar"),
    "run-grupp": paths.run(callId, "grupp"),
    "run-kontakt": paths.run(callId, "kontakt"),
    "run-installd": paths.run(callId, "installd"),
    "call-for-all": `/utlysningar/${callId}`,
  };
  // In English those whose layout hangs on the words.
  const english = new Set(["list", "desk", "texter", "kostnader", "publish", "run-installd", "call-for-all"]);
  for (const [name, address] of Object.entries(shown))
    for (const lang of english.has(name) ? ["sv", "en"] : ["sv"]) {
      const { status, body } = await see(`${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
      expect([name, status]).toEqual([name, 200]);
      pages.set(`${name}-${lang}`, body);
    }
  const money = paths.part(callId, "pengar");
  const form = formOn((await see(money)).body, money);
  pages.set("pengar-wrong-sv", (await send(money, { ...form, "p-rate": "150", "p-cap": "" })).body);
  const words = paths.part(callId, "texter");
  const before = formOn((await see(words)).body, words) ?? {};
  const second = (await readWork(table, callId))?.version ?? 0;
  const changed = { ...before, "p-title-sv": "Zacks namn på utlysningen" };
  await press(table, changeCall, pressed({ callId, version: second, part: "texter" as const, typed: changed }, zack));
  pages.set("merge-sv", (await send(words, { ...before, "p-title-sv": "Ett annat namn" })).body);
}

beforeAll(async () => {
  await render();
  browser = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);
afterAll(() => browser?.close());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test.for([{ width: 360 }, { width: 1280 }])(
  "the pages of calls are accessible, ask nothing of a strict policy and fit a screen of $width",
  { timeout: 120_000 },
  async ({ width }) => {
    expect(pages.size).toBeGreaterThan(25);
    const found: string[] = [];
    for (const [name, html] of pages) {
      const page = await browser.visit({ html, width });
      page.on("console", (message) => found.push(`${name}: ${message.text()}`));
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults, string[]>(
        // biome-ignore lint/suspicious/noTsIgnore: runs in the browser, where axe is a global.
        // @ts-ignore
        (values) => axe.run({ runOnly: { type: "tag", values } }),
        tags,
      );
      const folder = process.env["GALLERY_PICTURES"];
      if (folder !== undefined)
        await page.screenshot({ path: join(folder, `call-${name}-${width}.png`), fullPage: true });
      found.push(...violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.map((node) => node.html).join(" ")}`));
      const over = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
      if (over > 0) found.push(`${name} is ${over} wider than the screen`);
      await page.context().close();
    }
    expect(found).toEqual([]);
  },
);
