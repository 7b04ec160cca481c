import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, test } from "vitest";
import { aPosting } from "../../test/builders/a-posting.ts";
import { aWebEvent } from "../../test/builders/web-event.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { type Role, sessions } from "../platform/sign-in/session.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { instant } from "../vocabulary/instant.ts";
import { financeRoutes } from "./finance.routes.ts";
import { postToLedger } from "./posting.store.ts";

const siteUrl = "https://pilot.example.org";
const now = instant("2026-11-21T12:00:00Z");
const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);

const asStaff = async (...roles: Role[]) => {
  const table = inMemoryTable();
  await postToLedger(table, aPosting(), (writes) => table.transact(writes));
  const handler = webHandler({
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    routes: financeRoutes({ table, identity }),
  });
  const cookie = await identity.opened({ kind: "staff", subject: "s", name: "Ekonomen", roles }, "/", now);
  const cookies = roles.length > 0 ? [cookie.split(";")[0] ?? ""] : [];
  return (path: string) => handler(aWebEvent({ path, cookies }) as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
};

const paths = ["/ekonomi", "/ekonomi/2026-11", "/ekonomi/2026-11/csv"];

test.each(paths)("only finance may see %s", async (path) => {
  expect((await (await asStaff("finance"))(path)).statusCode).toBe(200);
  expect((await (await asStaff("officer", "decider"))(path)).statusCode).toBe(403);
  const unknown = await (await asStaff())(path);
  expect(unknown.statusCode).toBe(303);
  expect(unknown.headers?.["location"]).toContain("/logga-in");
  expect(unknown.body).toBe("");
});

test("finance finds the month, its sums and its file", async () => {
  const ask = await asStaff("finance");
  const list = (await ask("/ekonomi")).body ?? "";
  expect(list).toContain('href="/ekonomi/2026-11"');
  expect(list).toContain("november 2026");
  const month = (await ask("/ekonomi/2026-11")).body ?? "";
  for (const shown of ["26RS10970", "Egen personal", "1\u00a0000", "276", 'href="/ekonomi/2026-11/csv"'])
    expect(month).toContain(shown);
  const file = await ask("/ekonomi/2026-11/csv");
  expect(file.headers?.["content-type"]).toBe("text/csv; charset=utf-8");
  expect(file.headers?.["content-disposition"]).toBe('attachment; filename="kostnader-2026-11-preliminar.csv"');
  expect([...Buffer.from(file.body ?? "", "base64").subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("a month without lines says so, and what is no month is no page", async () => {
  const ask = await asStaff("finance");
  expect((await ask("/ekonomi/2026-10")).body).toContain("Inget är bokfört på månaden");
  expect((await ask("/ekonomi/2026-13")).statusCode).toBe(404);
  expect((await ask("/ekonomi/2026-13/csv")).statusCode).toBe(404);
});
