import { expect, test } from "vitest";
import * as z from "zod";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { theDay } from "../../../test/builders/a-review.ts";
import { authority } from "../../../test/builders/an-authority.ts";
import { settingsIn } from "../../../test/builders/some-settings.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { webHandler } from "../../platform/web/web-handler.ts";
import { readXml } from "../../platform/xml/read-xml.ts";
import { openDataRoutes } from "./open-data.routes.ts";

const siteUrl = "https://pilot.example.org";
const day = z.string().regex(/^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/);
const organisation = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  department: z.string().optional(),
  addressLocality: z.string().optional(),
  addressCountry: z.string().optional(),
});
/** What the 360Giving Data Standard asks of a file and of each grant in it, and nothing that it does not know. */
const standard = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/),
  title: z.string(),
  publisher: z.strictObject({ identifier: z.string(), name: z.string(), website: z.url() }),
  license: z.url(),
  next: z.url().optional(),
  grants: z
    .array(
      z.strictObject({
        id: z.string().regex(/^360G-/),
        title: z.string().min(1),
        description: z.string().min(1),
        currency: z.literal("SEK"),
        amountAwarded: z.number().positive(),
        awardDate: day,
        plannedDates: z.array(z.strictObject({ startDate: day, endDate: day })).min(1),
        recipientOrganization: z.array(organisation.strict()).length(1),
        fundingOrganization: z.array(organisation.strict()).length(1),
        grantProgramme: z.array(z.strictObject({ code: z.string(), title: z.string(), url: z.url() })),
      }),
    )
    .min(1),
});

async function aSite(projects: number) {
  const table = inMemoryTable();
  await settingsIn(table, theDay);
  await publishCall(table, theCall);
  const ids = [];
  for (let i = 0; i < projects; i++) ids.push(await aProject(table));
  const handler = webHandler({
    ...{ authority, siteUrl, routes: openDataRoutes({ table, siteUrl }) },
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
  return { table, ids, get };
}
const file = (ending: string) => `/oppna-data/${theCall.callId}/bidrag.${ending}`;

test("the grants of a call are a file that fits the standard, with sums to the öre and no person in it", async () => {
  const { get } = await aSite(2);
  const { status, body } = await get(file("json"));
  expect(status).toBe(200);
  const { grants } = standard.parse(JSON.parse(body));
  expect(grants.map(({ amountAwarded }) => amountAwarded)).toEqual([800_609, 800_609]);
  expect(grants[0]).toMatchObject({
    recipientOrganization: [{ id: "SE-orgnr-2120000357", name: "Hallsbergs kommun", addressLocality: "Hallsberg" }],
    plannedDates: [{ startDate: "2026-12-01", endDate: "2028-11-30" }],
  });
  const csv = (await get(file("csv"))).body;
  expect(csv).toContain("Hallsbergs kommun;212000-0357;");
  expect(csv).toContain(";800609,00;SEK;");
  for (const text of [body, csv])
    for (const person of ["Projektledaren", "@", "Vändpunkten"]) expect(text).not.toContain(person);
});

test("a grant that was declined or lapsed is in no file, and a call without any has none", async () => {
  const { table, ids, get } = await aSite(3);
  const ends = ["declined", "lapsed", "terminated"];
  for (const [i, id] of ids.entries())
    await table.transact([
      { table: "pilots", update: keys.grant(id), set: { ending: { kind: ends[i] ?? "", at: theDay } } },
    ]);
  const { grants } = standard.parse(JSON.parse((await get(file("json"))).body));
  expect(grants.map(({ id }) => id.endsWith(ids[2] ?? "-"))).toEqual([true]);
  expect((await get(file("csv"))).body).toContain("avbrutet");
  const { get: ofNone } = await aSite(0);
  expect((await ofNone(file("json"))).status).toBe(404);
});

test("whoever has a file already is told that it is the same, until another grant is made", async () => {
  const { table, get } = await aSite(1);
  const first = await get(file("json"));
  const etag = String(first.headers["etag"]);
  expect(first.headers["cache-control"]).toBe("public, max-age=300");
  const again = await get(file("json"), { "if-none-match": etag });
  expect([again.status, again.body]).toEqual([304, ""]);
  await aProject(table);
  expect((await get(file("json"), { "if-none-match": etag })).status).toBe(200);
});

test("more grants than a file holds go on in another one, and none is left out", async () => {
  const { table, get } = await aSite(1);
  const [grant] = table.all("pilots").filter(({ sk }) => sk === "GRANT");
  for (let i = 0; i < 520; i++) {
    const applicationId = `${"a".repeat(13)}${String(i + 100).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
    const put = { ...grant, pk: `PILOT#${applicationId}`, sk: "GRANT", applicationId, peopleSk: `2027#${i + 100}` };
    await table.transact([{ table: "pilots", put }]);
  }
  const stored = table.all("pilots").filter(({ sk }) => sk === "GRANT").length;
  const one = standard.parse(JSON.parse((await get(file("json"))).body));
  expect(one.grants).toHaveLength(500);
  const two = standard.parse(JSON.parse((await get((one.next ?? "").replace(siteUrl, ""))).body));
  expect(two.grants).toHaveLength(stored - 500);
  expect(two.next).toBeUndefined();
  expect(new Set([...one.grants, ...two.grants].map(({ id }) => id)).size).toBe(stored);
});

test("the catalogue names each file, the licence and who publishes, and is one document", async () => {
  const { get } = await aSite(1);
  const { status, body, headers } = await get("/oppna-data/katalog.rdf");
  expect([status, headers["content-type"]]).toEqual([200, "application/rdf+xml; charset=utf-8"]);
  expect(() => readXml(body)).not.toThrow();
  for (const text of [
    ...[file("json"), file("csv")].map((path) => `rdf:resource="${siteUrl}${path}"`),
    'rdf:resource="https://creativecommons.org/publicdomain/zero/1.0/"',
    "<foaf:name>Region Exempel</foaf:name>",
    "dcterms:publisher",
    "dcat:contactPoint",
  ])
    expect(body).toContain(text);
});
