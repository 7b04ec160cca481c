import { expect, test } from "vitest";
import { aMeasure, aTypedMeasure, onPortfolio } from "../../../test/builders/a-measure.ts";
import { theDay } from "../../../test/builders/a-review.ts";
import { authority } from "../../../test/builders/an-authority.ts";
import { aProgramme, settingsIn } from "../../../test/builders/some-settings.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { press } from "../../pilot/press.ts";
import { webHandler } from "../../platform/web/web-handler.ts";
import { readXml } from "../../platform/xml/read-xml.ts";
import { removeMeasure } from "../remove-measure.act.ts";
import { saveMeasure } from "../save-measure.act.ts";
import { hubRoutes } from "./hub.routes.ts";

const siteUrl = "https://pilot.example.org";

async function aHub() {
  const table = inMemoryTable();
  await settingsIn(table, theDay);
  const open = await aMeasure(table, theDay);
  const hidden = await aMeasure(table, theDay, { "p-title": "Hemlig verksamhet", "p-open": "p-internal" });
  const handler = webHandler({
    ...{ authority, siteUrl, routes: hubRoutes({ table, siteUrl }) },
    clock: { now: () => theDay, ready: async () => {} },
  });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const [of = "", query = ""] = path.split("?");
    const answer = await handler(
      aWebEvent({ path: of, query, headers }) as Parameters<typeof handler>[0], // as: the parts a handler reads
      {} as Parameters<typeof handler>[1], // as: no more of the context is looked at
    );
    return { status: answer.statusCode ?? 0, body: answer.body ?? "", headers: answer.headers ?? {} };
  };
  const pageOf = (id: string) => `/hubb/${aProgramme.programmeId}/${id}`;
  return { table, open, hidden, get, pageOf };
}
const everywhere = ["/hubb", "/hubb?sok=verksamhet", "/hubb/nytt.atom", "/sitemap.xml"];

test("a measure that is internal is in no list, search, feed, site map or page", async () => {
  const { open, hidden, get, pageOf } = await aHub();
  for (const path of everywhere) {
    const { status, body } = await get(path);
    expect([path, status, body.includes(open), body.includes(hidden), body.includes("Hemlig")]).toEqual([
      ...[path, 200, true, false, false],
    ]);
  }
  expect((await get("/hubb")).body).toContain("1 insatser");
  expect((await get(pageOf(open))).body).toContain("Enheten för fritid, fritid@example.org");
  expect((await get(pageOf(hidden))).status).toBe(404);
});

test("what is made internal or removed is gone from everywhere at once", async () => {
  const { table, open, get, pageOf } = await aHub();
  const before = String((await get("/hubb/nytt.atom")).headers["etag"]);
  expect((await get("/hubb/nytt.atom", { "if-none-match": before })).status).toBe(304);
  const typed = aTypedMeasure({ "p-open": "p-internal" });
  await press(table, saveMeasure, onPortfolio(theDay, { measureId: open, version: 1, typed, language: "sv" as const }));
  for (const path of everywhere) expect((await get(path)).body).not.toContain(open);
  expect((await get("/hubb/nytt.atom", { "if-none-match": before })).status).toBe(200);
  expect((await get(pageOf(open))).status).toBe(404);
  await press(table, removeMeasure, onPortfolio(theDay, { measureId: open, version: 2 }));
  expect((await get(pageOf(open))).status).toBe(404);
});

test("every word that is looked for must stand in a measure, in any case, and what was typed stays", async () => {
  const { get, open } = await aHub();
  expect((await get("/hubb?sok=FRITID%20lax%C3%A5")).body).toContain(open);
  const none = (await get(`/hubb?sok=${encodeURIComponent('fritid "nora"')}`)).body;
  expect([none.includes(open), none.includes("fritid &quot;nora&quot;")]).toEqual([false, true]);
});

test("the feed and the site map are documents of their kinds", async () => {
  const { get } = await aHub();
  for (const path of ["/hubb/nytt.atom", "/sitemap.xml"]) {
    const { body } = await get(path);
    expect(() => readXml(body)).not.toThrow();
  }
  expect((await get("/hubb/nytt.atom")).body).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  expect((await get("/sitemap.xml")).body).toContain("<loc>https://pilot.example.org/hubb</loc>");
});
