import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { anAcceptedCost, aPosting, someApplication } from "../../test/builders/a-posting.ts";
import { aStoredGrant, grantPut } from "../../test/builders/a-stored-grant.ts";
import { authority } from "../../test/builders/an-authority.ts";
import { aWebEvent } from "../../test/builders/web-event.ts";
import { inMemoryExports } from "../../test/fakes/in-memory-exports.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { staffOf } from "../casework/staff-bar.ts";
import { postToLedger } from "../ledger/posting.store.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { type Role, sessions } from "../platform/sign-in/session.ts";
import { staffRegister } from "../platform/sign-in/staff-register.ts";
import type { SiteAuthority } from "../platform/web/site-authority.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { type Instant, instant, LocalDay } from "../vocabulary/instant.ts";
import { financeRoutes } from "./finance.routes.ts";

const siteUrl = "https://pilot.example.org";
const usualNow = instant("2026-12-01T12:00:00Z");
const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);

type Given = Role | (Partial<SiteAuthority> & { readonly at?: Instant });
async function asStaff(...given: Given[]) {
  const roles = given.filter((one) => typeof one === "string");
  const { at: now = usualNow, ...site } = Object.assign(
    {},
    await authority(),
    ...given.filter((one) => typeof one !== "string"),
  );
  const table = inMemoryTable();
  const post = (given: Parameters<typeof aPosting>[0] = {}) =>
    postToLedger(table, aPosting(given), (writes) => table.transact(writes));
  await post();
  const routes = financeRoutes({
    table,
    files: inMemoryExports(),
  });
  const handler = webHandler({
    authority: async () => site,
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    identity,
    register: staffRegister(table),
    staffBar: staffOf,
    routes,
  });
  const signedIn = async (subject: string, name: string) => {
    const cookie = await identity.opened({ kind: "staff", subject, name, roles }, "/", now);
    const cookies = roles.length > 0 ? [cookie.split(";")[0] ?? ""] : [];
    const ask = async (address: string, form?: string) => {
      const [path = "", query = ""] = address.split("?");
      const event = aWebEvent({ path, query, cookies, ...(form === undefined ? {} : { form }) });
      const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
      const location = String(answer.headers?.["location"] ?? "");
      return { ...answer, page: parse(answer.body ?? ""), location };
    };
    /** Presses the button of the form on a page that is sent to `action`. */
    const press = async (on: string, action: string, typed: Record<string, string> = {}) => {
      const { page } = await ask(on);
      const forms = page.querySelectorAll("form[method=post]");
      const form = forms.find((one) => one.getAttribute("action") === action);
      const hidden = form?.querySelectorAll("input[type=hidden]") ?? [];
      const fields = hidden.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]);
      return ask(action, new URLSearchParams({ ...Object.fromEntries(fields), ...typed }).toString());
    };
    return { ask, press };
  };
  return { table, post, ...(await signedIn("s", "Ekonomen")), colleague: await signedIn("c", "Kollegan") };
}

const paths = [
  "/ekonomi",
  "/ekonomi/2026-11",
  "/ekonomi/2026-11/csv",
  "/ekonomi/2026-11/verifikationer",
  "/ekonomi/ar/2026",
];

test.each(paths)("finance and the auditor alone see %s", async (path) => {
  for (const role of ["finance", "auditor"] as const)
    expect((await (await asStaff(role)).ask(path)).statusCode).toBe(200);
  expect((await (await asStaff("officer", "decider")).ask(path)).statusCode).toBe(403);
  const unknown = await (await asStaff()).ask(path);
  expect([unknown.statusCode, unknown.body]).toEqual([303, ""]);
  expect(unknown.location).toContain("/logga-in");
});

test("finance finds the month, its sums by the kinds that occur, and its files", async () => {
  const { ask } = await asStaff("finance");
  const list = await ask("/ekonomi");
  expect(list.body).toContain('href="/ekonomi/2026-11"');
  expect(list.page.querySelectorAll("#months thead th").map(({ text }) => text)).toEqual([
    "Månad",
    "Läge",
    "Rader",
    "Godkänd kostnad",
    "Utbetalning",
  ]);
  const month = await ask("/ekonomi/2026-11");
  for (const shown of ["26RS10970", "Egen personal", "1\u00a0000", "276"]) expect(month.body).toContain(shown);
  for (const format of ["csv", "xlsx", "sie", "jsonl"]) {
    expect(month.body).toContain(`href="/ekonomi/2026-11/${format}"`);
    const file = await ask(`/ekonomi/2026-11/${format}`);
    expect(file.headers?.["content-disposition"]).toContain("2026-11-preliminar");
    expect(file.isBase64Encoded).toBe(true);
  }
});

test("a month says what you book, with its definition, and what it comes to on each account", async () => {
  const { ask, post } = await asStaff("finance");
  const rowsOf = async (table: string) =>
    (await ask("/ekonomi/2026-11")).page
      .querySelectorAll(`#${table} tbody tr, #${table} tfoot tr`)
      .map((row) => row.querySelectorAll("th, td").map((cell) => cell.text.replace("\u00a0", " ")));
  expect(await rowsOf("booked")).toEqual([
    ["Utbetalning", "276"],
    ["Summa", "276"],
  ]);
  expect(await rowsOf("accounts")).toEqual([
    ["1930", "Bokförs", "0", "276", "−276"],
    ["4010", "Memorandum", "1 000", "0", "1 000"],
    ["7590", "Bokförs", "276", "0", "276"],
    ["9929", "Memorandum", "0", "1 000", "−1 000"],
    ["Summa", "", "1 276", "1 276", "0"],
  ]);
  const { text = "" } = (await ask("/ekonomi/2026-11")).page.querySelector("main") ?? {};
  expect(text).toContain("Bara de rör andra konton än memorandumkonton");
  expect(text.replaceAll("\u00a0", " ")).toContain("Av summan är 276 kr kostnad för bidrag");
  // Its call booked accepted costs on a cost account.
  expect(text).toContain("står på 4010, som inte är memorandumkonton");
  expect(text).not.toContain("utelämnade ur månadens SIE-fil");
  await post({ lines: [anAcceptedCost(500, { debit: { account: "9920" } })], trueDay: LocalDay.parse("2026-12-01") });
  const december = (await ask("/ekonomi/2026-12")).page.querySelector("main")?.text;
  expect(december).toContain("Månaden har inget som ni bokför");
  expect(december).not.toContain("som inte är memorandumkonton");
});

test("an authority that leaves memorandum accounts out finds that on the month's page and in the file's text", async () => {
  const { ask } = await asStaff("finance", { memorandum: "left-out" });
  expect((await ask("/ekonomi/2026-11")).body).toContain("utelämnade ur månadens SIE-fil");
  const file = Buffer.from((await ask("/ekonomi/2026-11/sie")).body ?? "", "base64").toString("latin1");
  expect(file.match(/^#TRANS \d+/gm)).toEqual(["#TRANS 7590", "#TRANS 1930"]);
  expect(file).toContain("saknas i nummerserien");
});

test("a month without lines says so, and what is no month is no page", async () => {
  const { ask } = await asStaff("finance");
  expect((await ask("/ekonomi/2026-10")).body).toContain("Inget är bokfört på månaden");
  for (const path of [
    "2026-13",
    "0000-01/stang",
    "2026-13/csv",
    "2026-11/pdf",
    "ar/26",
    "ar/2026/pdf",
    "ar/2026/bokslut/sie",
    "pilot/x",
  ])
    expect([path, (await ask(`/ekonomi/${path}`)).statusCode]).toEqual([path, 404]);
});

test("the auditor finds no button to press, and pressing does nothing", async () => {
  const { ask, table } = await asStaff("auditor");
  const { body } = await ask("/ekonomi/2026-11");
  expect(body).not.toContain("/stang");
  for (const path of ["/ekonomi/2026-11/stang", "/ekonomi/exporter"])
    expect((await ask(path, "csrf=x&nonce=x&seen=lines=2")).statusCode).toBe(403);
  expect((await ask("/ekonomi/2026-11/stang")).statusCode).toBe(403);
  expect((await table.get("pilots", { pk: "PERIODS", sk: "2026-11" }))?.["closingAt"]).toBeUndefined();
});

test("a month is closed as it was read, by another person than the one who says that it is ready", async () => {
  const { ask, press, table, colleague } = await asStaff("finance");
  const stang = "/ekonomi/2026-11/stang";
  const own = await press(stang, stang, { action: "ready" });
  expect([own.statusCode, own.location]).toEqual([303, "/ekonomi/2026-11/stang"]);
  expect((await ask("/ekonomi/2026-11")).body).toContain("Ekonomen läste igenom månaden");
  const waiting = await ask("/ekonomi/2026-11/stang");
  expect(waiting.page.querySelectorAll("main form button").map((one) => one.getAttribute("value"))).toEqual([
    "not-ready",
  ]);
  expect((await press(stang, stang, { action: "close" })).statusCode).toBe(403);
  await press(stang, stang, { action: "not-ready" });
  await colleague.press(stang, stang, { action: "ready" });
  const closed = await press(stang, stang, { action: "close" });
  expect([closed.statusCode, closed.location]).toEqual([303, "/ekonomi/2026-11"]);
  expect((await ask("/ekonomi/2026-11")).body).toContain("Ekonomen stängde månaden");
  expect((await ask("/ekonomi/2026-11/stang")).body).toContain("redan stängd");
  const log = table.all("record").filter(({ pk }) => pk === "PERIOD#2026-11");
  expect(log.map(({ action }) => action)).toContain("month.closing");
  const progress = await ask("/ekonomi/exporter/closing-2026-11");
  expect(progress.body).toContain("0 av 8 rader");
  expect(progress.headers?.["refresh"]).toBeUndefined();
  expect((await ask("/ekonomi/exporter/closing-2026-11?folj=1")).headers?.["refresh"]).toBe("5");
});

test("a month that has got lines since it was read is not closed", async () => {
  const { ask, post, table, colleague } = await asStaff("finance");
  await colleague.press("/ekonomi/2026-11/stang", "/ekonomi/2026-11/stang", { action: "ready" });
  const { page } = await ask("/ekonomi/2026-11/stang");
  const field = (name: string) => page.querySelector(`form[action$=stang] [name=${name}]`)?.getAttribute("value") ?? "";
  await post();
  const form = new URLSearchParams({
    csrf: field("csrf"),
    nonce: field("nonce"),
    seen: field("seen"),
    action: "close",
  });
  const refused = await ask("/ekonomi/2026-11/stang", form.toString());
  expect(refused.statusCode).toBe(409);
  expect(refused.page.querySelector("h1")?.text).toBe("Månaden har ändrats sedan du läste den");
  expect((await table.get("pilots", { pk: "PERIODS", sk: "2026-11" }))?.["closingAt"]).toBeUndefined();
});

test("a month that has not ended says from which day it can be closed, and closes by no press", async () => {
  const { table, post, ask } = await asStaff("finance");
  const november = { pk: "PERIODS", sk: "2026-11" };
  await table.update({ table: "pilots", update: november, set: { closingAt: usualNow, closedAt: usualNow } });
  await post({ at: usualNow });
  const { page } = await ask("/ekonomi/2026-12/stang");
  expect(page.querySelector("main")?.text).toContain("stängas från och med 1 januari 2027");
  expect(page.querySelector("main form")).toBeNull();
  // With the seal of another form, as somebody would who presses all the same.
  const seal = (await ask("/ekonomi/2026-12")).page.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
  const typed = { csrf: seal, nonce: "n".repeat(16), seen: "lines=2", action: "ready" };
  const refused = await ask("/ekonomi/2026-12/stang", new URLSearchParams(typed).toString());
  expect([refused.statusCode, refused.page.querySelector("h1")?.text]).toEqual([409, "Månaden är inte slut än"]);
});

test("a format that was added after a month had closed is not had, and the page says why", async () => {
  const { ask, table } = await asStaff("finance");
  const file = { key: "months/csv", name: "kostnader.csv", sha256: "0".repeat(64), bytes: 1, rows: 2 };
  const closed = { closingAt: usualNow, closedAt: usualNow, closedBy: "Ekonomen", files: { csv: file } };
  await table.update({ table: "pilots", update: { pk: "PERIODS", sk: "2026-11" }, set: closed });
  expect((await ask("/ekonomi/2026-11/csv")).location).toContain("months/csv");
  const added = await ask("/ekonomi/2026-11/jsonl");
  expect([added.statusCode, added.page.querySelector("h1")?.text]).toEqual([
    404,
    "Månaden har ingen fil i det formatet",
  ]);
});

test("an earlier month that is open comes first", async () => {
  const { ask, post } = await asStaff("finance");
  await post({ trueDay: LocalDay.parse("2026-09-30") });
  const { page } = await ask("/ekonomi/2026-11/stang");
  expect(page.querySelector("main a[href='/ekonomi/2026-09/stang']")).toBeTruthy();
  expect(page.querySelector("main form")).toBeNull();
});

test("a file that is too large to come at once is asked for, once however often the button is pressed", async () => {
  const { ask, table, press } = await asStaff("finance");
  await table.update({ table: "pilots", update: { pk: "PERIODS", sk: "2026-11" }, add: { lines: 20_000 } });
  expect((await ask("/ekonomi/2026-11/csv")).statusCode).toBe(413);
  const nonce = "m".repeat(16);
  const pressed = () => press("/ekonomi/2026-11", "/ekonomi/exporter", { format: "csv", nonce });
  const [asked, again] = [await pressed(), await pressed()];
  expect([asked.statusCode, asked.location]).toMatchObject([
    303,
    expect.stringMatching(/^\/ekonomi\/exporter\/.{16}$/),
  ]);
  expect(again.location).toBe(asked.location);
  expect((await ask(asked.location)).body).toContain("0 av 20\u00a0002 rader");
  expect((await ask(`${asked.location}/fil`)).statusCode).toBe(404);
  expect(table.all("pilots").filter(({ pk }) => pk.startsWith("EXPORT#"))).toHaveLength(1);
});

test("the year so far and a pilot's whole ledger come as pages and files", async () => {
  const { ask, post } = await asStaff("finance");
  await post({ trueDay: LocalDay.parse("2026-09-30"), lines: [anAcceptedCost(5_000)] });
  const year = await ask("/ekonomi/ar/2026?till=2026-09");
  expect(year.page.querySelector("#kinds")?.text).toContain("50");
  expect((await ask("/ekonomi/ar/2026/jsonl?till=2026-09")).headers?.["content-disposition"]).toContain(
    "till-och-med-09",
  );
  const pilot = await ask(`/ekonomi/pilot/${someApplication}`);
  expect(pilot.page.querySelector("h1")?.text).toContain("26RS10970");
  expect((await ask(`/ekonomi/pilot/${someApplication}/csv`)).headers?.["content-disposition"]).toContain("26RS10970");
});

test("the list at the year's end comes as a page, as CSV and as a workbook", async () => {
  const { ask, post, table } = await asStaff("finance");
  await publishCall(table, theCall);
  await table.transact([grantPut(aStoredGrant())]);
  await post({ trueDay: LocalDay.parse("2026-11-02"), lines: [{ ...anAcceptedCost(10_000_000), kind: "commitment" }] });
  const { page } = await ask("/ekonomi/ar/2026/bokslut");
  expect(page.querySelector("#pilots tbody")?.text).toContain("Föreningen Exempel");
  const csv = Buffer.from((await ask("/ekonomi/ar/2026/bokslut/csv")).body ?? "", "base64").toString();
  expect(csv.split("\r\n")[1]).toMatch(/^26RS10970;.*;100000,00;276,00;99724,00;/);
  const xlsx = Buffer.from((await ask("/ekonomi/ar/2026/bokslut/xlsx")).body ?? "", "base64");
  expect(xlsx.subarray(0, 2).toString()).toBe("PK");
});

const february = { at: instant("2027-02-03T08:00:00Z"), accruals: "2990" } as const;
/** A grant of 100 000 kr of which 276 kr are paid, and no month of 2026 is claimed. */
async function aYearsEnd(...given: Given[]) {
  const site = await asStaff(...given);
  await publishCall(site.table, theCall);
  await site.table.transact([grantPut(aStoredGrant())]);
  const lines = [{ ...anAcceptedCost(10_000_000), kind: "commitment" as const }];
  await site.post({ trueDay: LocalDay.parse("2026-11-02"), lines });
  return site;
}
const end = "/ekonomi/ar/2026/bokslut";
const estimateOf = `${end}/uppskattning/${someApplication}`;
const rowsIn = (page: { querySelectorAll: ReturnType<typeof parse>["querySelectorAll"] }, id: string) =>
  page
    .querySelectorAll(`#${id} tbody tr`)
    .map((row) => row.querySelectorAll("th, td").map((cell) => cell.text.replaceAll("\u00a0", " ")));

test("finance writes an estimate with a reason, keeps the year's end, and fetches the version's accruals", async () => {
  const { ask, press } = await aYearsEnd("finance", february);
  const before = await ask(`${end}?per=2027-01-31`);
  expect(rowsIn(before.page, "estimates").map((row) => row.slice(2, 5))).toEqual([
    ["januari 2026–december 2026", "99 724", "99 724"],
  ]);
  expect(before.page.text).toContain("jämnt fördelat över projektets månader det året");
  const link = before.page.querySelector("#estimates a")?.getAttribute("href") ?? "";
  expect(link).toBe(`${estimateOf}?per=2027-01-31`);
  const wrong = await press(link, estimateOf, { "p-amount": "-5", "p-reason": "" });
  expect(wrong.page.text).toContain("En uppskattning kan inte vara under noll");
  expect(wrong.page.querySelector("#p-amount")?.getAttribute("value")).toBe("-5");
  const saved = await press(link, estimateOf, { "p-amount": "12 500", "p-reason": "Lägret blev inställt." });
  expect([saved.statusCode, saved.location]).toEqual([303, `${end}?per=2027-01-31`]);
  expect((await press(saved.location, end)).location).toBe(`${end}?per=2027-01-31`);
  const { page } = await ask(`${end}/version/1`);
  expect(rowsIn(page, "estimates")).toEqual([
    [
      "26RS10970",
      "Föreningen Exempel",
      "januari 2026–december 2026",
      "99 724",
      "12 500",
      "Lägret blev inställt. (Ekonomen)",
    ],
  ]);
  expect(rowsIn(page, "accruals").map((row) => row.slice(2))).toEqual([["0", "0", "12 500", "12 500"]]);
  const fetched = async (format: string) => (await ask(`${end}/version/1/${format}`)).body ?? "";
  expect(Buffer.from(await fetched("sie"), "base64").toString("latin1")).toContain("#TRANS 2990 {} -12500.00");
  expect(await fetched("sie")).toBe(await fetched("sie"));
  expect(page.querySelectorAll("main a").map((one) => one.getAttribute("href"))).toEqual(
    expect.arrayContaining([`${end}/version/1/sie`, `${end}/version/1/csv`]),
  );
  for (const path of [`${end}/version/2`, `${end}/version/1/xlsx`, `${end}/version/2/sie`])
    expect([path, (await ask(path)).statusCode]).toEqual([path, 404]);
});

test("without an account of accruals the list is kept, and the file is refused in words", async () => {
  const { accruals: _, ...at } = february;
  const { ask, press } = await aYearsEnd("finance", at);
  const list = await ask(`${end}?per=2027-01-31`);
  expect(list.page.text).toContain("Kontoplanen anger inget konto för upplupna bidrag");
  await press(`${end}?per=2027-01-31`, end);
  const { page } = await ask(`${end}/version/1`);
  expect(page.text).toContain("Det finns ingen fil, eftersom kontoplanen inte anger något konto");
  const refused = await ask(`${end}/version/1/sie`);
  expect([refused.statusCode, refused.page.querySelector("h1")?.text.trim()]).toEqual([
    409,
    "Kontoplanen saknar ett konto för upplupna bidrag",
  ]);
});

test("a day that has not come is said, and nothing is kept of it", async () => {
  const { ask, press } = await aYearsEnd("finance", february);
  const { page } = await ask(`${end}?per=2027-05-01`);
  expect(page.text).toContain("Dagen har inte kommit än");
  expect(page.text).toContain("Här visas läget den 3 februari 2027");
  const refused = await press(`${end}?per=2027-01-31`, end, { asOf: "2027-05-01" });
  expect([refused.statusCode, refused.page.querySelector("h1")?.text.trim()]).toEqual([
    409,
    "Dagen har inte kommit än",
  ]);
  expect((await ask(`${end}/version/1`)).statusCode).toBe(404);
});

test("the auditor reads the versions, and changes no estimate", async () => {
  const { ask } = await aYearsEnd("auditor", february);
  const { page } = await ask(`${end}?per=2027-01-31`);
  expect(rowsIn(page, "estimates")).toHaveLength(1);
  expect(page.querySelector("#estimates a")).toBeNull();
  expect((await ask(estimateOf)).statusCode).toBe(403);
});
