import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildStatic } from "../../deployment/bundle/static.ts";
import { compressedFor } from "../../functions/platform/web/compressed.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { aContent, aCost, submitted } from "../builders/a-claim.ts";
import { aProject } from "../builders/a-project.ts";
import { staffCookie } from "../builders/a-visitor.ts";
import { registered } from "../builders/registered.ts";
import { countedTable } from "../fakes/counted-table.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { rules } from "./rules.ts";
import { aWorld, type Who, type World } from "./the-people.ts";
import { aSite, now } from "./the-site.ts";

// Every page of the site, as its first rightful reader gets it.

type Seen = { readonly route: string; readonly path: string; readonly body: string; readonly calls: number };
let seen: readonly Seen[];
let built: string;
/** How many calls are in force. */
let announced: number;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "pages-"));
  await buildStatic(built);
  const world = await aWorld();
  announced = world.table.all("pilots").filter(({ pk }) => pk === "CALLS").length;
  const cases = world.table.all("pilots").filter(({ sk }) => sk === "CASE");
  for (const { applicationId } of cases) await registered(world.table, ApplicationId.parse(applicationId), now);
  const asked = Object.entries(rules)
    .filter(([route]) => route.startsWith("GET "))
    .flatMap(([route, found]) => [found].flat().map((rule) => ({ route, ...rule })));
  const route = "GET /ansokan/{id}/{section}";
  for (const { slug } of call.forms.application.sections) {
    const at = ({ ids }: World) => `/ansokan/${ids.draft}/${slug}`;
    asked.push({ route, at, may: ["the draft's applicant"] });
  }
  const pages: Seen[] = [];
  for (const { route, at, may } of asked) {
    for (const who of may === "everyone" ? [undefined] : (may as readonly Who[])) {
      const { table, calls } = countedTable(world.table.twin());
      const cookie = who && world.people[who];
      const path = at(world);
      const { body, headers } = await aSite(table)({ path, ...(cookie ? { cookies: [cookie] } : {}) });
      if (headers["content-type"]?.startsWith("text/html")) pages.push({ route, path, body, calls: calls() });
    }
  }
  seen = pages;
}, 120_000);
afterAll(() => rm(built, { recursive: true, force: true }));

/** Bytes of a text as it is sent to a browser that knows gzip alone: Brotli makes less of it. */
async function sent(body: string, type: string): Promise<number> {
  const answer = await compressedFor("gzip", { headers: { "content-type": type }, body });
  return Buffer.from(answer.body ?? "", answer.isBase64Encoded ? "base64" : "utf8").byteLength;
}

/** Bytes of a page with every style, script and icon that it asks for; a picture in the page itself is weighed with it. */
async function weightOf(body: string): Promise<number> {
  const files = parse(body)
    .querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]:not([src^='data:'])")
    .map((one) => (one.getAttribute("href") ?? one.getAttribute("src") ?? "").split("/").at(-1) ?? "");
  const sizes = files.map(async (file) => sent(await readFile(join(built, "static", file), "utf8"), "text/css"));
  return (await Promise.all([sent(body, "text/html"), ...sizes])).reduce((sum, size) => sum + size, 0);
}

/** What an applicant sees before and while they apply weighs at most 20 kB, any other page 50 kB. */
const light =
  /^GET \/($|utlysningar|ansokan\/lank-igen|ansokan\/\{id\}\/\{section\}|tillganglighet|personuppgifter|oppna-data|hubb)/;

test("a page weighs at most 50 kB as it is sent with all that it asks for, those of an applicant 20 kB", async () => {
  const weighed = await Promise.all(seen.map(async ({ route, body }) => ({ route, bytes: await weightOf(body) })));
  expect(weighed.filter(({ route, bytes }) => bytes > (light.test(route) ? 20_000 : 50_000))).toEqual([]);
  expect(weighed.filter(({ route }) => light.test(route)).length).toBeGreaterThan(10);
  expect(Math.min(...weighed.map(({ bytes }) => bytes))).toBeGreaterThan(5_000); // the style sheet was weighed too
});

test("a page that loads only the sheet of forms shows nothing that the other sheet is for", async () => {
  const classesOf = async (sheet: string) =>
    new Set((await readFile(join(built, "static", sheet), "utf8")).match(/(?<=\.)(pg|govuk)-[\w-]+/g));
  const [forms, reading] = await Promise.all(["app.css", "reading.css"].map(classesOf));
  const classes = new Set([...(reading ?? [])].filter((name) => !forms?.has(name)));
  const bare = seen.filter(({ body }) => !body.includes("/reading.css"));
  const shown = bare.flatMap(({ path, body }) =>
    parse(body)
      .querySelectorAll("[class]")
      .flatMap((one) => [...one.classList.values()])
      .filter((name) => classes.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(shown).toEqual([]);
  expect(bare.length).toBeGreaterThan(5);
  expect(classes.size).toBeGreaterThan(40);
});

test("a claim of 400 lines weighs at most 60 kB, with all its fields and with only what is read", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const texts = ["Hyra av samlingslokal, föreläsningskväll för vårdnadshavare", "Resa Kumla–Örebro", "Handledning"];
  const lines = Array.from({ length: 400 }, (_, i) =>
    aCost(["staff", "services", "travel"][i % 3] ?? "", 125_000 + ((i * 7_301) % 90_007), {
      voucher: `LEV ${1000 + ((i * 37) % 900)}`,
      day: `2027-01-${String(1 + (i % 28)).padStart(2, "0")}`,
      text: `${texts[i % 3]}, faktura ${20_000 + ((i * 7_919) % 70_001)}`,
    }),
  );
  await submitted(table, id, [aContent(lines)]);
  const cookies = [await staffCookie(now, "officer")];
  for (const page of ["", "/rader"]) {
    const { status, body } = await aSite(table)({ path: `/handlaggning/${id}/rapporter/1${page}`, cookies });
    expect([page, status]).toEqual([page, 200]);
    expect(body.match(/LEV \d+/g)?.length).toBeGreaterThan(200);
    expect(await weightOf(body)).toBeLessThan(60_000);
  }
});

const usualCalls = 6;
/**
 * A year's closing figures are those of its twelve months, read at the same time, after what holds of the session, the
 * versions that were kept and what each call has granted. Of each pilot that is not settled its grant, its reports and its
 * payments are read besides; on the page of one estimate, of that pilot alone.
 */
const [aClosing, ofAPilot] = [24, 3];
const aYear = {
  "GET /ekonomi/ar/{year}/bokslut": aClosing + ofAPilot * 9,
  "GET /ekonomi/ar/{year}/bokslut/uppskattning/{id}": aClosing + ofAPilot,
};

/** A list of sums reads those of each call that it shows, all at once. */
const sumsOfCalls = "GET /ekonomi/ramar";

/** What waits for an officer is in one list for each whose cases are shown: with one who is away, in three. */
const theDesk = { "GET /handlaggning": 9, "GET /handlaggning/lista/{format}": 6 };

/** What is held about a person is asked of each index that knows an address. */
const aPersonsData = { "GET /handlaggning/registerutdrag/{access}": 8 };

/** Its lines lie in four shards, and what calls are called is asked once in half a minute. */
const aMonth = { "GET /ekonomi/{month}": 7 };

test("a page asks the tables at most six times, but for months, a year's closing, the sums of each call, the desk and a person's data", () => {
  const most: Readonly<Record<string, number>> = {
    ...aYear,
    [sumsOfCalls]: 2 + 2 * announced,
    ...theDesk,
    ...aMonth,
    ...aPersonsData,
  };
  const asking = seen.filter(({ route, calls }) => calls > (most[route] ?? usualCalls));
  expect(asking.map(({ route, calls }) => `${calls} ${route}`)).toEqual([]);
});

/** What search engines may show: pages that need neither a link nor a sign-in, and are not the door to one. */
const found = new Set([
  "GET /",
  "GET /utlysningar/{callId}",
  "GET /program/{programmeId}",
  "GET /tillganglighet",
  "GET /personuppgifter",
  "GET /oppna-data",
  "GET /hubb",
  "GET /hubb/{programmeId}/{measure}",
  "GET /hubb/projekt/{id}",
  "GET /ansokan/lank-igen",
]);

test("a public page has a description and one address, and every other page is left alone by search engines", () => {
  const site = "https://pilot.example.org";
  for (const { route, path, body } of seen) {
    const head = parse(body).querySelector("head");
    const told = {
      description: head?.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
      canonical: head?.querySelector("link[rel=canonical]")?.getAttribute("href"),
      robots: head?.querySelector("meta[name=robots]")?.getAttribute("content"),
    };
    if (found.has(route)) {
      expect([route, told.canonical, told.robots]).toEqual([route, `${site}${path}`, undefined]);
      expect(told.description.length).toBeGreaterThan(40);
    } else expect({ route, ...told }).toEqual({ route, description: "", canonical: undefined, robots: "noindex" });
  }
  expect([...found].filter((route) => !seen.some((page) => page.route === route))).toEqual([]);
});
