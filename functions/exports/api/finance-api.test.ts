import { createHash } from "node:crypto";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, test, vi } from "vitest";
import { aPosting } from "../../../test/builders/a-posting.ts";
import { aKeptYearEnd } from "../../../test/builders/a-year-end.ts";
import { authority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import { exportFormats } from "../../ledger/stored-file.ts";
import { keys } from "../../platform/table/keys.ts";
import { asProblem } from "../../platform/web/problem.ts";
import { webHandler } from "../../platform/web/web-handler.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import { organisationOf } from "../finance-page.answer.ts";
import { exportTypes } from "../formats/format.ts";
import type { OpenPilot } from "../year/open-at-year-end.ts";
import { financeScope } from "./api.paths.ts";
import { Balances, Months, Problem } from "./api-answers.ts";
import { financeApiRoutes } from "./finance-api.routes.ts";
import { notFrozen } from "./problems.texts.ts";
import { YearEnd, YearEnds } from "./year-end-answers.ts";

const siteUrl = "https://pilot.example.org";
const now = instant("2026-12-03T04:00:00Z");
const frozenBytes = Buffer.from("Verifikation;Belopp\r\nP2026-1;1000,00\r\n");
const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The API over a table, and a bucket that holds the same bytes under every name. */
function anApi({ table = inMemoryTable(), inBucket = frozenBytes }: { table?: InMemoryTable; inBucket?: Buffer } = {}) {
  const read: string[] = [];
  const handler = webHandler({
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    refused: asProblem(siteUrl),
    scope: financeScope,
    routes: financeApiRoutes({
      table,
      siteUrl,
      tokenUrl: "https://sign-in.example.org/oauth2/token",
      description: async () => "{}",
      organisation: async () => organisationOf({ authority: await authority() }),
      files: {
        presignedGet: ({ key, name }) => `https://bucket.example.org/${key}?name=${name}`,
        read: async function* ({ key }) {
          read.push(key);
          yield inBucket;
        },
      },
    }),
  });
  const ask = async (path: string, headers: Record<string, string> = {}, given: object = {}) => {
    const [plain = "", query = ""] = path.split("?");
    const event = aWebEvent({ path: plain, query, headers, scope: "finance/read", ...given });
    const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: the parts a handler reads
    const body = Buffer.from(answer.body ?? "", answer.isBase64Encoded ? "base64" : "utf8");
    return { status: answer.statusCode, headers: answer.headers ?? {}, body, json: () => JSON.parse(body.toString()) };
  };
  const post = (day: string) =>
    postToLedger(table, aPosting({ trueDay: LocalDay.parse(day), at: instant(`${day}T10:00:00Z`) }), (writes) =>
      table.transact(writes),
    );
  const close = (month: string, set: object = {}) =>
    table.transact([
      {
        table: "pilots",
        update: keys.period(Month.parse(month)),
        set: {
          month,
          closingAt: "2026-12-02T09:00:00.000Z",
          closedAt: "2026-12-02T09:00:05.000Z",
          closedBy: "Ekonomen",
          ...set,
        },
      },
    ]);
  const files = (bytes = frozenBytes.length) =>
    Object.fromEntries(
      exportFormats.map((format) => [
        format,
        { key: `months/${format}`, name: `kostnader.${format}`, sha256: sha256Of(frozenBytes), bytes, rows: 2 },
      ]),
    );
  return { ask, post, close, files, read, table };
}
const file = (month: string, format = "csv", more = "") => `/api/finance/exports/${month}?format=${format}${more}`;

test("the months are listed newest first: an open one, a closed one with its checksums, and one that closed empty", async () => {
  const { ask, post, close, files } = anApi();
  for (const day of ["2026-11-20", "2026-12-01"]) await post(day);
  await close("2026-11", { files: files() });
  await close("2026-10", { lines: 0 });
  const answer = await ask("/api/finance/months");
  const { months } = Months.parse(answer.json());
  expect(months.map(({ month, state, lines }) => [month, state, lines])).toEqual([
    ["2026-12", "open", 2],
    ["2026-11", "closed", 2],
    ["2026-10", "closed", 0],
  ]);
  expect(months[1]).toMatchObject({
    sumsOre: { "accepted-cost": 100_000, payment: 27_600, advance: 0 },
    closedAt: "2026-12-02T09:00:05.000Z",
    files: { sie: { href: file("2026-11", "sie"), sha256: sha256Of(frozenBytes), bytes: frozenBytes.length, rows: 2 } },
  });
  expect(answer.body.toString()).not.toContain("Ekonomen");
  expect((await ask("/api/finance/months", { "if-none-match": String(answer.headers["etag"]) })).status).toBe(304);
});

test("a month by account is added up while it is open, and what was kept is answered when it has closed", async () => {
  const { ask, post, close, files } = anApi();
  await post("2026-11-20");
  const open = await ask("/api/finance/balances/2026-11");
  const balance = Balances.parse(open.json());
  expect(balance).toMatchObject({ month: "2026-11", state: "open", lines: 2, bookedOre: 27_600 });
  expect(balance.accounts.map(({ account, booked, netOre }) => [account, booked, netOre])).toEqual([
    ["1930", true, -27_600],
    ["4010", false, 100_000],
    ["7590", true, 27_600],
    ["9929", false, -100_000],
  ]);
  expect((await ask("/api/finance/balances/2026-11", { "if-none-match": String(open.headers["etag"]) })).status).toBe(
    304,
  );
  expect((await ask("/api/finance/balances/2026-11?state=closed")).status).toBe(409);
  expect((await ask("/api/finance/balances/2026-09")).status).toBe(404);
  expect((await ask("/api/finance/balances/2026-11?format=csv")).status).toBe(400);
  const accounts = [{ account: "7590", booked: true, debitOre: 5, creditOre: 0 }];
  await close("2026-11", { files: files(), accounts });
  const closed = Balances.parse((await ask("/api/finance/balances/2026-11?state=closed")).json());
  expect(closed).toMatchObject({ state: "closed", accounts: [{ ...accounts[0], netOre: 5 }] });
});

test("a month that closed before a format was added has the files that it closed with, and no other", async () => {
  const { ask, post, close, files } = anApi();
  await post("2026-11-20");
  const { jsonl: _, ...then } = files();
  await close("2026-11", { files: then });
  const [month] = Months.parse((await ask("/api/finance/months")).json()).months;
  expect(Object.keys(month?.files ?? {})).toEqual(["csv", "xlsx", "sie"]);
  expect((await ask(file("2026-11"))).status).toBe(200);
  const added = await ask(file("2026-11", "jsonl"));
  expect([added.status, Problem.parse(added.json()).detail]).toEqual([404, notFrozen]);
});

test("earlier months are where the link says, until there are none", async () => {
  const { ask, table } = anApi();
  let month = Month.parse("2024-01");
  for (let i = 0; i < 50; i++, month = plusMonths(month, 1))
    await table.transact([{ table: "pilots", put: { ...keys.period(month), month, lines: 1 } }]);
  const found: string[] = [];
  for (let next: string | undefined = "/api/finance/months"; next; ) {
    const answer = await ask(next);
    const page = Months.parse(answer.json());
    found.push(...page.months.map((one) => one.month));
    expect(answer.headers["link"]).toBe(page.next && `<${page.next}>; rel="next"`);
    next = page.next;
  }
  expect(found).toHaveLength(50);
  expect(found).toEqual(found.toSorted().toReversed());
  expect(new Set(found).size).toBe(50);
});

test("an open month's file says that it is preliminary, is the same until something is posted, and then another", async () => {
  const { ask, post } = anApi();
  await post("2026-11-20");
  const first = await ask(file("2026-11"));
  expect(first.status).toBe(200);
  expect(first.headers).toMatchObject({
    etag: `"${sha256Of(first.body)}"`,
    "cache-control": "private, no-cache",
    "content-type": "text/csv; charset=utf-8",
    "repr-digest": `sha-256=:${createHash("sha256").update(first.body).digest("base64")}:`,
  });
  expect(first.headers["content-disposition"]).toContain("preliminar");
  expect(first.headers["last-modified"]).toBeUndefined();
  const etag = String(first.headers["etag"]);
  expect((await ask(file("2026-11"))).headers["etag"]).toBe(etag);
  expect((await ask(file("2026-11"), { "if-none-match": etag })).status).toBe(304);
  await post("2026-11-21");
  const second = await ask(file("2026-11"), { "if-none-match": etag });
  expect([second.status, second.headers["etag"] === etag]).toEqual([200, false]);
  const stale = await ask(file("2026-11"), { "if-match": etag });
  expect([stale.status, Problem.parse(stale.json()).type]).toEqual([
    412,
    `${siteUrl}/api/problems/precondition-failed`,
  ]);
});

test("a closed month's file is what was frozen, may be kept for ever, and is not read when the caller has it", async () => {
  const { ask, post, close, files, read } = anApi();
  await post("2026-11-20");
  await close("2026-11", { files: files() });
  const answer = await ask(file("2026-11", "csv", "&state=closed"));
  expect(answer.body.equals(frozenBytes)).toBe(true);
  expect(answer.headers).toMatchObject({
    etag: `"${sha256Of(frozenBytes)}"`,
    "cache-control": "private, max-age=31536000, immutable",
    "last-modified": "Wed, 02 Dec 2026 09:00:05 GMT",
  });
  expect(read).toEqual(["months/csv"]);
  const kept = await ask(file("2026-11"), { "if-none-match": String(answer.headers["etag"]) });
  expect([kept.status, kept.body.length, kept.headers["etag"], kept.headers["content-type"]]).toEqual([
    304,
    0,
    answer.headers["etag"],
    undefined,
  ]);
  expect(read).toHaveLength(1);
});

test("what lies in the bucket and is not what was frozen is never handed on", async () => {
  const { ask, post, close, files } = anApi({ inBucket: Buffer.from("something else") });
  await post("2026-11-20");
  await close("2026-11", { files: files() });
  const answer = await ask(file("2026-11"));
  expect([answer.status, Problem.parse(answer.json()).requestId]).toEqual([500, "request-1"]);
  expect(answer.headers["etag"]).toBeUndefined();
});

test("a frozen file larger than an answer is fetched from where it lies, with its checksum on the redirect", async () => {
  const { ask, post, close, files, read } = anApi();
  await post("2026-11-20");
  await close("2026-11", { files: files(50_000_000) });
  const answer = await ask(file("2026-11", "xlsx"));
  expect([answer.status, answer.headers["location"]]).toEqual([
    303,
    "https://bucket.example.org/months/xlsx?name=kostnader.xlsx",
  ]);
  expect(answer.headers).toMatchObject({ etag: `"${sha256Of(frozenBytes)}"`, "cache-control": "no-store" });
  expect(read).toEqual([]);
});

test("a month that closed empty gives the same empty file each time, and it is not preliminary", async () => {
  const { ask, close } = anApi();
  await close("2026-10", { lines: 0 });
  const [first, second] = [await ask(file("2026-10", "csv", "&state=closed")), await ask(file("2026-10"))];
  expect([first.status, first.headers["etag"]]).toEqual([200, second.headers["etag"]]);
  expect(first.headers["content-disposition"]).not.toContain("preliminar");
});

test("asked for a closed month's file alone, the API gives no preliminary one, also while it is closing", async () => {
  const { ask, post, close } = anApi();
  await post("2026-11-20");
  const open = await ask(file("2026-11", "csv", "&state=closed"));
  expect([open.status, Problem.parse(open.json()).type]).toEqual([409, `${siteUrl}/api/problems/month-not-closed`]);
  await close("2026-11", { closedAt: undefined });
  expect((await ask(file("2026-11", "csv", "&state=closed"))).status).toBe(409);
  expect((await ask(file("2026-11"))).headers["content-disposition"]).toContain("preliminar");
});

test("a month too large for an answer says that its file comes with its closing", async () => {
  const { ask, post, table } = anApi();
  await post("2026-11-20");
  const add = { lines: 100_000 };
  await table.transact([{ table: "pilots", update: keys.period(Month.parse("2026-11")), add }]);
  const { status, json } = await ask(file("2026-11"));
  expect(status).toBe(409);
  expect(Problem.parse(json()).detail).toContain("when the month has been closed");
});

test.each([
  [file("2026-13"), 400, [{ parameter: "month", detail: "It must be a month, such as 2026-11." }]],
  [file("1999-12"), 400, [{ parameter: "month", detail: "It must be a month, such as 2026-11." }]],
  [file("2026-11", "pdf"), 400, [{ parameter: "format", detail: "It must be one of: csv, xlsx, sie, jsonl." }]],
  ["/api/finance/exports/2026-11", 400, [{ parameter: "format", detail: "It must be one of: csv, xlsx, sie, jsonl." }]],
  [file("2026-11", "csv", "&state=open"), 400, [{ parameter: "state", detail: "It must be one of: closed." }]],
  [file("2026-11", "csv", "&format=sie"), 400, [{ parameter: "format", detail: "It may be given only once." }]],
  [file("2026-11", "csv", "&fromat=sie"), 400, [{ parameter: "fromat", detail: "There is no such parameter." }]],
  ["/api/finance/months?after=x", 400, [{ parameter: "after", detail: "It must be a month, such as 2026-11." }]],
  [file("2026-11"), 404, undefined],
  ["/api/finance/exports", 404, undefined],
  ["/api/finance/nothing", 404, undefined],
])("%s is answered with %i", async (path, status, errors) => {
  const answer = await anApi().ask(path);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  const problem = Problem.parse(answer.json());
  expect(answer.status).toBe(status);
  expect(problem).toMatchObject({ status, instance: path.split("?")[0], requestId: "request-1" });
  expect(problem.errors).toEqual(errors);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])("nothing can be done with %s", async (method) => {
  for (const path of ["/api/finance/months", file("2026-11"), "/api/openapi.json", "/api"]) {
    const answer = await anApi().ask(path, {}, { method });
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD"]);
  }
});

test("a problem names the address that was asked for, whatever it holds", async () => {
  for (const [path, instance] of [
    ["/api/finance/exports/¾],", "/api/finance/exports/%C2%BE%5D,"],
    ["/api/finance/exports/%C2%BE", "/api/finance/exports/%C2%BE"],
    ["/api/finance/exports/100%\ud800", "/api/finance/exports/100%25%EF%BF%BD"],
  ] as const)
    expect(Problem.parse((await anApi().ask(path)).json()).instance).toBe(instance);
});

test.each(exportFormats)("the same lines give the same bytes tomorrow, as %s", async (format) => {
  const { ask, post } = anApi();
  await post("2026-11-20");
  const first = await ask(file("2026-11", format));
  vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ["Date"] });
  const second = await ask(file("2026-11", format)).finally(() => vi.useRealTimers());
  expect([second.status, second.headers["etag"]]).toEqual([200, first.headers["etag"]]);
  expect(second.body.equals(first.body)).toBe(true);
  expect(first.headers["content-type"]).toBe(exportTypes[format]);
});

test("HEAD answers as GET does", async () => {
  const { ask, post } = anApi();
  await post("2026-11-20");
  const [head, got] = [await ask(file("2026-11"), {}, { method: "HEAD" }), await ask(file("2026-11"))];
  expect([head.status, head.headers]).toEqual([200, got.headers]);
});

test.each([undefined, "", "finance/write", "finance/reader openid"])(
  "a token that allows %j opens nothing",
  async (scope) => {
    const { ask, post } = anApi();
    await post("2026-11-20");
    for (const path of ["/api/finance/months", file("2026-11")]) {
      const answer = await ask(path, {}, { scope });
      expect([answer.status, Problem.parse(answer.json()).type]).toEqual([403, `${siteUrl}/api/problems/forbidden`]);
      expect((await ask(path, {}, { scope, method: "POST" })).status).toBe(403);
    }
  },
);

const aKeptYear = async (given: Pick<OpenPilot, "accounts"> = {}) => {
  const api = anApi();
  const { pilots, open, ...version } = aKeptYearEnd(given);
  await api.table.transact([
    { table: "pilots", put: { ...keys.yearEnd(2026, 1), ...version } },
    { table: "pilots", put: { ...keys.yearEnd(2026, 2), ...version, version: 2, open } },
    { table: "pilots", put: { ...keys.yearEndOpen(2026, 2, 1), v: 1, year: 2026, version: 2, part: 1, pilots } },
  ]);
  return api;
};
const accounts = { debit: { account: "7590" }, credit: { account: "2990" } };

test("a year's end that was kept is answered with its claims, its estimates and where its accruals are", async () => {
  const { ask } = await aKeptYear({ accounts });
  const list = YearEnds.parse((await ask("/api/finance/year-ends/2026")).json());
  expect(list.versions.map(({ version, href }) => [version, href])).toEqual([
    [1, "/api/finance/year-ends/2026/1"],
    [2, "/api/finance/year-ends/2026/2"],
  ]);
  expect(YearEnds.parse((await ask("/api/finance/year-ends/2027")).json()).versions).toEqual([]);
  const answer = await ask(list.versions[1]?.href ?? "");
  const found = YearEnd.parse(answer.json());
  expect(found.pilots[0]).toMatchObject({
    claims: [{ report: 2, givesOre: 27_600 }],
    estimate: { ruleOre: 833_300, amountOre: 400_000, reason: "Lägret blev inställt." },
    accrues: { acceptedOre: 0, claimedOre: 27_600, estimatedOre: 400_000, allOre: 427_600 },
  });
  expect(found.accrues.allOre).toBe(427_600);
  expect(answer.body.toString()).not.toContain("Ekonomen");
  const sie = await ask(found.accruals?.sie ?? "");
  expect([sie.status, sie.headers["content-type"]]).toEqual([200, exportTypes.sie]);
  expect(sie.headers).toMatchObject({
    etag: `"${sha256Of(sie.body)}"`,
    "cache-control": "private, max-age=31536000, immutable",
  });
  expect(sie.body.toString("latin1").match(/^#TRANS \d+ \{\} -?[\d.]+/gm)).toEqual([
    "#TRANS 7590 {} 276.00",
    "#TRANS 2990 {} -276.00",
    "#TRANS 7590 {} 4000.00",
    "#TRANS 2990 {} -4000.00",
    "#TRANS 7590 {} -276.00",
    "#TRANS 2990 {} 276.00",
    "#TRANS 7590 {} -4000.00",
    "#TRANS 2990 {} 4000.00",
  ]);
  expect((await ask(found.accruals?.sie ?? "", { "if-none-match": String(sie.headers["etag"]) })).status).toBe(304);
  expect((await ask(found.accruals?.csv ?? "")).headers["content-type"]).toBe(exportTypes.csv);
});

test("there is no file of accruals without an account for them, nor of a version from before they were kept", async () => {
  const { ask } = await aKeptYear();
  expect(YearEnd.parse((await ask("/api/finance/year-ends/2026/2")).json()).accruals).toBeUndefined();
  for (const version of [1, 2]) {
    const answer = await ask(`/api/finance/year-ends/2026/${version}/accruals?format=sie`);
    expect([answer.status, Problem.parse(answer.json()).type]).toEqual([409, `${siteUrl}/api/problems/no-accruals`]);
  }
  expect(YearEnd.parse((await ask("/api/finance/year-ends/2026/1")).json()).pilots).toEqual([]);
});

test.each([
  ["/api/finance/year-ends/26", 400, ["year"]],
  ["/api/finance/year-ends/2026?format=csv", 400, ["format"]],
  ["/api/finance/year-ends/2026/0", 400, ["version"]],
  ["/api/finance/year-ends/2026/7", 404, undefined],
  ["/api/finance/year-ends/2026/2/accruals", 400, ["format"]],
  ["/api/finance/year-ends/2026/2/accruals?format=xlsx", 400, ["format"]],
  ["/api/finance/year-ends/2026/7/accruals?format=sie", 404, undefined],
])("%s of a year's end is answered with %i", async (path, status, parameters) => {
  const answer = await (await aKeptYear({ accounts })).ask(path);
  const problem = Problem.parse(answer.json());
  expect([answer.status, problem.errors?.map(({ parameter }) => parameter)]).toEqual([status, parameters]);
});
