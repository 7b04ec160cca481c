import { expect, test } from "vitest";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aPublicText, aTypedText, onText } from "../../../test/builders/a-public-text.ts";
import { theDay } from "../../../test/builders/a-review.ts";
import { authority } from "../../../test/builders/an-authority.ts";
import { settingsIn } from "../../../test/builders/some-settings.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { webHandler } from "../../platform/web/web-handler.ts";
import { pilotSubject } from "../../vocabulary/ids.ts";
import { hubRoutes } from "../hub/hub.routes.ts";
import { clearPublicText } from "./clear-public-text.act.ts";
import { offerPublicText } from "./offer-public-text.act.ts";
import { takeBackPublicText } from "./take-back-public-text.act.ts";

const siteUrl = "https://pilot.example.org";
const everywhere = ["/hubb", "/hubb?sok=ungdomar", "/hubb/nytt.atom", "/sitemap.xml"];

async function aCase() {
  const table = inMemoryTable();
  await settingsIn(table, theDay);
  const id = await aProject(table);
  const handler = webHandler({
    ...{ authority, siteUrl, routes: hubRoutes({ table, siteUrl }) },
    clock: { now: () => theDay, ready: async () => {} },
  });
  const get = async (address: string) => {
    const [path = "", query = ""] = address.split("?");
    const answer = await handler(
      aWebEvent({ path, query }) as Parameters<typeof handler>[0], // as: the parts a handler reads
      {} as Parameters<typeof handler>[1], // as: no more of the context is looked at
    );
    return { status: answer.statusCode ?? 0, body: answer.body ?? "" };
  };
  /** Whether anybody outside finds the project: in the list, by search, feed and site map, and on its page. */
  const seen = async () => {
    const found = await Promise.all(everywhere.map(async (path) => (await get(path)).body.includes(id)));
    return [...found, (await get(`/hubb/projekt/${id}`)).status === 200];
  };
  return { table, id, get, seen };
}
const [nowhere, all] = [false, true].map((found) => [...everywhere, ""].map(() => found));

test("only what holder and officer have cleared is shown, and then everywhere", async () => {
  const { table, id, get, seen } = await aCase();
  expect(await seen()).toEqual(nowhere);
  await aPublicText(table, id, theDay);
  expect(await seen()).toEqual(nowhere);
  await press(table, clearPublicText, onText(id, theDay, "officer", { version: 1 }));
  expect(await seen()).toEqual(all);
  const { body } = await get(`/hubb/projekt/${id}`);
  for (const text of ["Det tar tid att få förtroende.", "projektet@example.org", "Hallsberg"])
    expect(body).toContain(text);
  expect(body).not.toContain("projektledare@example.org");
});

test.each(["holder", "officer"] as const)("what the %s takes back is gone from everywhere at once", async (by) => {
  const { table, id, seen } = await aCase();
  await aPublicText(table, id, theDay, true);
  for (let times = 0; times < 2; times++) await press(table, takeBackPublicText, onText(id, theDay, by, {}));
  expect(await seen()).toEqual(nowhere);
  expect((await readPilot(table, id)).clearing?.text.summary).toBe(aTypedText["p-summary"]);
});

test("a new text is not shown until an officer has read that one", async () => {
  const { table, id, seen } = await aCase();
  await aPublicText(table, id, theDay, true);
  const typed = { ...aTypedText, "p-learnt": "Något nytt." };
  await press(table, offerPublicText, onText(id, theDay, "holder", { version: 2, typed, language: "sv" as const }));
  expect(await seen()).toEqual(nowhere);
  const old = press(table, clearPublicText, onText(id, theDay, "officer", { version: 1 }));
  await expect(old).rejects.toMatchObject({ code: "stale-version" });
  await press(table, clearPublicText, onText(id, theDay, "officer", { version: 3 }));
  expect(await seen()).toEqual(all);
});

test("a contact that looks like a person is not taken", async () => {
  const { table, id } = await aCase();
  const typed = { ...aTypedText, "p-contact": "fornamn.efternamn@example.org" };
  const command = { version: 0, typed, language: "sv" as const };
  const { wrong } = await press(table, offerPublicText, onText(id, theDay, "holder", command));
  expect(wrong).toMatchObject([{ field: "p-contact" }]);
});

test("a project whose grant is declined later is shown no more", async () => {
  const { table, id, seen } = await aCase();
  await aPublicText(table, id, theDay, true);
  await rowsKept(table);
  await table.transact([
    { table: "pilots", update: keys.grant(id), set: { ending: { kind: "declined", at: theDay } } },
    { table: "pilots", update: keys.head(pilotSubject(id)), add: { seq: 1 } },
  ]);
  await rowsKept(table);
  expect(await seen()).toEqual(nowhere);
});
