import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { h } from "preact";
import { expect, test } from "vitest";
import { identity } from "../../../test/builders/a-visitor.ts";
import { anAuthority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { staffOf } from "../../casework/staff-bar.ts";
import { instant } from "../../vocabulary/instant.ts";
import { staffRegister } from "../sign-in/staff-register.ts";
import { html } from "./answers.ts";
import { Layout } from "./layout.tsx";
import { page } from "./route.ts";
import type { SiteAuthority } from "./site-authority.ts";
import { webHandler } from "./web-handler.ts";

const Page = () => h(Layout, { title: "Sidan", children: "text" });

async function asked(authority: SiteAuthority | undefined, path: string, query = "") {
  const handler = webHandler({
    authority: async () => authority,
    siteUrl: "https://pilot.example.org",
    clock: { now: () => instant("2026-11-21T12:00:00Z"), ready: async () => {} },
    routes: [
      page("/", "everyone", (visit) => html(visit, Page, {})),
      page("/static/{version}/{file}", "everyone", () => ({ statusCode: 200, body: "body{}" })),
    ],
  });
  const { statusCode, body = "" } = await handler(aWebEvent({ path, query }) as APIGatewayProxyEventV2, {} as Context); // as: the parts a handler reads
  return { statusCode, body };
}

test("every page says who stands behind the site, and what the site is called", async () => {
  const { body } = await asked({ ...anAuthority, stylesheet: "/utseende/3/farg.css" }, "/");
  expect(body).toContain("<title>Sidan – Pilotbidrag</title>");
  expect(body).toContain('href="mailto:piloter@example.org"');
  expect(body).toContain('<link rel="stylesheet" href="/utseende/3/farg.css"/>');
  expect((await asked(anAuthority, "/", "lang=en")).body).toContain("– Pilot Grants</title>");
});

test("whoever is sent on to sign in, and a program, wait for nobody's name", async () => {
  let reads = 0;
  const bundle = {
    siteUrl: "https://pilot.example.org",
    clock: { now: () => instant("2026-11-21T12:00:00Z"), ready: async () => {} },
    routes: [
      page("/staff", ["officer"], (visit) => html(visit, Page, {})),
      page("/program", "everyone", () => ({ statusCode: 200, body: "{}" })),
    ],
    identity,
    register: staffRegister(inMemoryTable()),
    staffBar: staffOf,
  };
  const counted = async () => {
    reads++;
    return anAuthority;
  };
  const ask = (handler: ReturnType<typeof webHandler>, path: string) =>
    handler(aWebEvent({ path }) as APIGatewayProxyEventV2, {} as Context); // as: the parts a handler reads
  expect((await ask(webHandler({ ...bundle, authority: counted }), "/staff")).statusCode).toBe(303);
  expect(reads).toBe(0);
  expect((await ask(webHandler(bundle), "/program")).statusCode).toBe(200);
  expect((await ask(webHandler({ ...bundle, authority: counted }), "/nowhere")).statusCode).toBe(404);
  expect(reads).toBe(1);
});

test("a name that cannot be read fails the page that needs it, and the no of somebody else is said without it", async () => {
  const broken = webHandler({
    authority: () => Promise.reject(new Error("no answer")),
    siteUrl: "https://pilot.example.org",
    clock: { now: () => instant("2026-11-21T12:00:00Z"), ready: async () => {} },
    routes: [page("/", "everyone", (visit) => html(visit, Page, {}))],
  });
  const ask = (path: string) => broken(aWebEvent({ path }) as APIGatewayProxyEventV2, {} as Context); // as: the parts a handler reads
  expect((await ask("/")).statusCode).toBe(500);
  expect((await ask("/nowhere")).statusCode).toBe(404);
});

test("a site in one language offers no other, whatever the address asks for", async () => {
  const { body } = await asked({ ...anAuthority, languages: ["sv"] }, "/", "lang=en");
  expect(body).toContain('<html lang="sv"');
  expect(body).not.toContain("hreflang");
});

test("a site that nobody has set up says so on each page, and its own files are sent all the same", async () => {
  const no = await asked(undefined, "/");
  expect(no.statusCode).toBe(503);
  expect(no.body).toContain("Tjänsten är inte i gång än");
  expect((await asked(undefined, "/nowhere")).statusCode).toBe(503);
  expect((await asked(undefined, "/static/dev/app.css")).statusCode).toBe(200);
});
