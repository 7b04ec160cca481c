import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { h } from "preact";
import { expect, test } from "vitest";
import { anAuthority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { instant } from "../../vocabulary/instant.ts";
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
