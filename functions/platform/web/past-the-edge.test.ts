import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, test } from "vitest";
import { authority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { instant } from "../../vocabulary/instant.ts";
import { json } from "./answers.ts";
import { asProblem } from "./problem.ts";
import { button, page } from "./route.ts";
import { webHandler } from "./web-handler.ts";

const siteUrl = "https://piloter.region.test";
const clock = { now: () => instant("2026-11-29T12:00:00Z"), ready: async () => {} };
const routes = [
  page("/page/{id}", "everyone", ({ params }) => json(params)),
  button("/echo", "everyone", ({ typed }) => json(typed)),
];
const site = (bundle: { edgeSecret?: string; refused?: ReturnType<typeof asProblem> }) => {
  const handler = webHandler({ authority, siteUrl, clock, routes, ...bundle });
  return (asked: Parameters<typeof aWebEvent>[0]) => handler(aWebEvent(asked) as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of the context
};
const atDomain = site({ edgeSecret: "of the edge" });
const through = { "x-edge": "of the edge" };

test("a page asked for through the edge is shown", async () => {
  expect(await atDomain({ path: "/page/7", headers: through })).toMatchObject({ statusCode: 200 });
});

test("a mailed link to the old address leads to the same place at the new one, and no browser remembers it", async () => {
  for (const headers of [{}, { "x-edge": "guessed" }]) {
    const answer = await atDomain({ path: "/ansokan/a/lank/t0ken", query: "lang=en", headers });
    expect(answer).toMatchObject({
      statusCode: 302,
      headers: { location: `${siteUrl}/ansokan/a/lank/t0ken?lang=en`, "cache-control": "no-store" },
    });
  }
  const elsewhere = await atDomain({ path: "//evil.example/x" });
  expect(elsewhere.headers?.["location"]).toBe(`${siteUrl}/evil.example/x`);
});

test("a form sent past the edge is refused, and comes back with what was typed", async () => {
  const answer = await atDomain({ path: "/echo", form: "name=Anna" });
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain("Anna");
  expect(await atDomain({ path: "/echo", form: "name=Anna", headers: through })).toMatchObject({ statusCode: 200 });
});

test("other methods past the edge are refused, for ledger systems in their own words", async () => {
  const api = site({ edgeSecret: "of the edge", refused: asProblem(siteUrl) });
  const answer = await api({ path: "/echo", method: "DELETE" });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.headers?.["content-type"]).toContain("application/problem+json");
});

test("a site without an edge answers every request", async () => {
  for (const ask of [site({}), site({ edgeSecret: "" })])
    expect(await ask({ path: "/page/7" })).toMatchObject({ statusCode: 200 });
});
