import { brotliDecompressSync } from "node:zlib";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, test, vi } from "vitest";
import { authority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { callClosed } from "../../calls/calls.refusals.ts";
import { staffOf } from "../../casework/staff-bar.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { secretKeys } from "../sign-in/keys.ts";
import { unmasked } from "../sign-in/mask.ts";
import { sessions } from "../sign-in/session.ts";
import { staffRegister } from "../sign-in/staff-register.ts";
import { json, seeOther } from "./answers.ts";
import { button, labelledBy, page } from "./route.ts";
import { webHandler } from "./web-handler.ts";

const siteUrl = "https://pilot.example.org";
const now = instant("2026-11-21T12:00:00Z");
const clock = { now: () => now, ready: async () => {} };
const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);
const mine = ApplicationId.parse("a".repeat(16));
const theirs = ApplicationId.parse("b".repeat(16));

const handler = webHandler({
  authority,
  siteUrl,
  clock,
  identity,
  register: staffRegister(inMemoryTable()),
  staffBar: staffOf,
  routes: [
    page("/page/{id}", "everyone", ({ params, language }) => json({ id: params["id"], language })),
    button("/echo", "everyone", ({ typed }) => json(typed)),
    button("/case/{id}", "everyone", async (request) => {
      const session = await identity.requireLinked(request, "applicant", ApplicationId.parse(request.params["id"]));
      return seeOther(`/done/${session.subject}`);
    }),
    page("/staff", ["finance"], ({ person }) => json({ name: person.name })),
    page("/no", "everyone", () => refuse(callClosed, { closed: "i går" })),
    button("/broken", "everyone", () => {
      throw new Error("the secret text anna@example.org");
    }),
  ],
});
const ask = (event: Partial<Parameters<typeof aWebEvent>[0]> & { path: string }) =>
  handler(aWebEvent(event) as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of the context

const applicantCookie = async (applicationId = mine) =>
  (await identity.opened({ kind: "applicant", applicationId, subject: "m" }, "/", now)).split(";")[0] ?? "";

test("a page gets its params and the language that was chosen, and the choice is kept", async () => {
  const answer = await ask({ path: "/page/7", query: "lang=en" });
  expect(JSON.parse(answer.body ?? "")).toEqual({ id: "7", language: "en" });
  expect(answer.cookies?.[0]).toMatch(/^lang=en;/);
});

test("a form arrives field by field, base64 or not, and lists stay lists", async () => {
  const answer = await ask({ path: "/echo", form: "organisation.name=F%C3%B6rening&perspectives=a&perspectives=b" });
  expect(JSON.parse(answer.body ?? "")).toEqual({ "organisation.name": "Förening", perspectives: ["a", "b"] });
  expect(typedText({ name: "a\r\nb " }, "name")).toBe("a\nb");
});

test("every field of a large form arrives, and a form with more than are read is refused and not cut short", async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, i) => `f${i}=${i}`).join("&");
  const answer = await ask({ path: "/echo", form: fields(2_999) });
  expect(JSON.parse(answer.body ?? "")).toMatchObject({ f0: "0", f2998: "2998" });
  expect((await ask({ path: "/echo", form: fields(3_000) })).statusCode).toBe(413);
  expect((await ask({ path: "/echo", form: "a&".repeat(1_000_000) })).statusCode).toBe(413);
});

test("every answer forbids foreign scripts, frames and referrers", async () => {
  const { headers = {} } = await ask({ path: "/no" });
  const names = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  expect(names["content-security-policy"]).toContain("default-src 'none'");
  expect(names["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(names["content-security-policy"]).not.toMatch(/sandbox|upgrade-insecure-requests/); // no form could be sent
  expect(names["referrer-policy"]).toBe("no-referrer");
  expect(names["cache-control"]).toBe("no-store");
});

test("a refusal is a page in plain words, and what was typed is on it", async () => {
  const refused = await ask({ path: "/no" });
  expect(refused.statusCode).toBe(403);
  expect(refused.body).toContain("Utlysningen stängde i går");
  const unknown = await ask({ path: "/nowhere", form: "story=Vi%20vill%20pr%C3%B6va" });
  expect(unknown.statusCode).toBe(404);
  expect(unknown.body).toContain("Vi vill pröva");
});

test("a fault gets a reference number, keeps the typed text and shows nothing of the error", async () => {
  const answer = await ask({ path: "/broken", form: "story=Vi%20vill%20pr%C3%B6va" });
  expect(answer.statusCode).toBe(500);
  expect(answer.body).toContain("request-1");
  expect(answer.body).toContain("Vi vill pröva");
  expect(answer.body).not.toContain("anna@example.org");
});

test("pages of refusals and faults are compressed like every other page", async () => {
  const headers = { "accept-encoding": "gzip, br" };
  for (const path of ["/no", "/broken"]) {
    const plain = await ask({ path, ...(path === "/broken" ? { form: "" } : {}) });
    const { body = "", ...answer } = await ask({ path, headers, ...(path === "/broken" ? { form: "" } : {}) });
    expect(answer.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(Buffer.from(body, "base64")).toString()).toBe(plain.body);
  }
});

test("an answer is one line in the log: route and no address, what it was and how long it took", async () => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  try {
    const linesOf = async (event: Parameters<typeof ask>[0]) => {
      info.mockClear();
      await ask(event);
      const lines = info.mock.calls.map(([line]) => JSON.parse(String(line)));
      return lines.filter(({ event }) => event === "request.answered");
    };
    const line = { level: "info", event: "request.answered", ms: expect.any(Number), requestId: "request-1" };
    expect(await linesOf({ path: "/page/secret-token", query: "q=anna" })).toEqual([
      { ...line, method: "GET", route: "/page/{id}", status: 200 },
    ]);
    expect(await linesOf({ path: "/broken", form: "a=b" })).toMatchObject([{ route: "/broken", status: 500 }]);
    expect(await linesOf({ path: "/no", method: "HEAD" })).toMatchObject([{ method: "HEAD", status: 403 }]);
    expect(await linesOf({ path: "/nowhere/anna", method: "ANNA" })).toEqual([
      { ...line, method: "other", route: "none", status: 404 },
    ]);
  } finally {
    info.mockRestore();
  }
});

test("a post from another site is turned away", async () => {
  expect((await ask({ path: "/echo", form: "a=b", headers: { origin: "https://evil.example.org" } })).statusCode).toBe(
    403,
  );
  expect((await ask({ path: "/echo", form: "a=b", headers: { "sec-fetch-site": "cross-site" } })).statusCode).toBe(403);
  expect(
    (await ask({ path: "/echo", form: "a=b", headers: { origin: siteUrl, "sec-fetch-site": "same-origin" } }))
      .statusCode,
  ).toBe(200);
});

test("a session opens its own case and no other, and only with the form's seal", async () => {
  const cookie = await applicantCookie();
  const session = await identity.read(
    { cookies: new Map([[cookie.split("=")[0] ?? "", [cookie.split("=")[1] ?? ""]]]), now },
    "applicant",
  );
  const csrf = session ? await identity.csrfOf(session) : "";
  expect((await ask({ path: `/case/${mine}`, form: `csrf=${csrf}`, cookies: [cookie] })).statusCode).toBe(303);
  const ofEarlierRelease = `csrf=${unmasked(csrf)}`; // the seal as it was before it got a mask
  expect((await ask({ path: `/case/${mine}`, form: ofEarlierRelease, cookies: [cookie] })).statusCode).toBe(303);
  expect((await ask({ path: `/case/${theirs}`, form: `csrf=${csrf}`, cookies: [cookie] })).statusCode).toBe(401);
  expect((await ask({ path: `/case/${mine}`, form: "csrf=guess", cookies: [cookie] })).statusCode).toBe(403);
  expect((await ask({ path: `/case/${mine}`, form: `csrf=${csrf}`, cookies: [`${cookie}x`] })).statusCode).toBe(401);
  expect((await ask({ path: `/case/${mine}`, form: `csrf=${csrf}` })).statusCode).toBe(401);
});

test("cookies are found beside the headers, as on AWS, and in their header, as on the local cloud", async () => {
  const cookie = await applicantCookie();
  const open = async (event: object) => (await ask({ path: `/case/${mine}`, form: "csrf=guess", ...event })).statusCode;
  expect(await open({ cookies: ["lang=sv", cookie] })).toBe(403);
  const inHeader = aWebEvent({ path: `/case/${mine}`, form: "csrf=guess", headers: { cookie: `lang=sv; ${cookie}` } });
  const { cookies: _, ...local } = inHeader;
  expect((await handler(local as APIGatewayProxyEventV2, {} as Context)).statusCode).toBe(403); // as: middy looks at no more of them
});

test("staff without a session are sent to sign in and back; without the role they are refused", async () => {
  const unknown = await ask({ path: "/staff" });
  expect(unknown.statusCode).toBe(303);
  expect(unknown.headers?.["location"]).toBe("/logga-in?vidare=%2Fstaff");
  const staff = async (role: "officer" | "finance") =>
    (await identity.opened({ kind: "staff", subject: "s", name: "Ekonom", roles: [role] }, "/", now)).split(";")[0] ??
    "";
  expect((await ask({ path: "/staff", cookies: [await staff("officer")] })).statusCode).toBe(403);
  expect((await ask({ path: "/staff", cookies: [await staff("finance")] })).statusCode).toBe(200);
});

test("the keys of a session are fetched while the rooms of its address are loaded", async () => {
  let asked = () => {};
  const fetching = new Promise<void>((done) => (asked = done));
  const fetchSecret = async () => {
    asked();
    return "k".repeat(64);
  };
  const loaded = webHandler({
    authority,
    siteUrl,
    clock,
    identity: sessions(secretKeys("keys", fetchSecret), siteUrl),
    wings: [
      {
        under: ["/ansokan"],
        routes: () => fetching.then(() => [page("/ansokan/{id}", "applicant", () => json("in"))]),
      },
    ],
  });
  const event = aWebEvent({ path: `/ansokan/${mine}`, cookies: [await applicantCookie()] });
  expect((await loaded(event as APIGatewayProxyEventV2, {} as Context)).body).toBe('"in"'); // as: middy looks at no more of them
});

test("no page links to another site, whatever slashes its address begins with", async () => {
  for (const path of ["//elsewhere.example/x", "/\\elsewhere.example", "///elsewhere.example"]) {
    const { statusCode, body = "" } = await ask({ path });
    expect(statusCode).toBe(404);
    expect(body).not.toMatch(/(href|action|src)="[/\\]{2}/);
  }
});

test("more than a page can give back is refused with its beginning, in an answer that a Lambda can send", async () => {
  const { statusCode, body = "" } = await ask({ path: "/echo", form: `text=first${"%22".repeat(1_400_000)}` });
  expect(statusCode).toBe(413);
  expect(body).toContain("first&quot;");
  expect(body).toContain("Här är början");
  expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(5_000_000);
});

test("also when the clock cannot be read there is a page with a reference number", async () => {
  const ready = () => Promise.reject(new Error("no clock"));
  const broken = webHandler({ authority, siteUrl, clock: { now: () => now, ready }, routes: [] });
  const answer = await broken(aWebEvent({ path: "/" }) as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of the context
  expect([answer.statusCode, answer.body?.includes("request-1")]).toEqual([500, true]);
});

test("control characters are no part of what was typed", () => {
  expect(typedText({ name: " a\u0000\u0007b\u0085\rc\td\r\n" }, "name")).toBe("ab\nc\td");
  expect(typedText({ name: "e\u0301 👩‍👩‍👧" }, "name")).toBe("e\u0301 👩‍👩‍👧");
});

/** A Lambda whose time is up in a tenth of a second, apart from what is kept for the answer. */
const nearlyOver = { getRemainingTimeInMillis: () => 1_600 } as Context; // as: middy looks at no more of the context
const never = () => new Promise<never>(() => {});

test("a form whose Lambda runs out of time comes back in words, with what was typed, number and headers", async () => {
  const slow = webHandler({
    authority,
    siteUrl,
    clock,
    routes: [button("/slow", "everyone", never), page("/slow", "everyone", never)],
  });
  const late = async (event: Parameters<typeof aWebEvent>[0]) =>
    slow(aWebEvent(event) as APIGatewayProxyEventV2, nearlyOver); // as: middy looks at no more of them
  const { statusCode, body = "", headers = {} } = await late({ path: "/slow", form: "story=Vi%20vill%20pr%C3%B6va" });
  expect(statusCode).toBe(503);
  for (const words of ["kan ha blivit sparat", "Vi vill pröva", "request-1"]) expect(body).toContain(words);
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  expect(names).toEqual(expect.arrayContaining(["content-security-policy", "cache-control", "referrer-policy"]));
  expect((await late({ path: "/slow" })).body).toContain("Sidan hann inte bli klar");
  const autosaved = await late({ path: "/slow", form: "story=a", headers: { "x-autosave": "1" } });
  expect([autosaved.statusCode, autosaved.body]).toEqual([503, '{"failed":"request-1"}']);
});

test("what hangs before the route, the clock or the keys, is answered in time as well", async () => {
  const hanging = webHandler({ authority, siteUrl, clock: { now: () => now, ready: never }, routes: [] });
  const answer = await hanging(aWebEvent({ path: "/", form: "story=kvar" }) as APIGatewayProxyEventV2, nearlyOver); // as: middy looks at no more of them
  expect([answer.statusCode, answer.body?.includes("kvar")]).toEqual([503, true]);
});

test("a refused form comes back by the labels of its route, with the way back to its page", async () => {
  const no = () => refuse("too-large", { limit: "1 MB" });
  const labels = () => (field: string) => (field === "p-aim" ? { label: "Syfte och mål" } : undefined);
  const form = webHandler({
    authority,
    siteUrl,
    clock,
    routes: [
      ...labelledBy(labels, [button("/steg", "everyone", no), button("/bara-knapp", "everyone", no)]),
      ...labelledBy(() => Promise.reject(new Error("no form")), [button("/trasig", "everyone", no)]),
      page("/steg", "everyone", () => json({})),
    ],
  });
  const answered = async (path: string) => {
    const event = aWebEvent({ path, form: "p-aim=Att%20n%C3%A5%20fler&texts.other=Mer&next=continue" });
    const { body = "" } = await form(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
    const [back, named] = [body.includes('href="/steg">Tillbaka till formuläret'), body.includes(">Syfte och mål<")];
    return [back, named, body.includes(">Annan uppgift"), />(texts\.other|continue)</.test(body)];
  };
  expect(await answered("/steg")).toEqual([true, true, true, false]);
  expect(await answered("/bara-knapp")).toEqual([false, true, true, false]);
  expect(await answered("/trasig")).toEqual([false, false, true, false]);
});
