import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aPayment, aPosting } from "../../../test/builders/a-posting.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import { type Role, roles } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Query, Table } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { framesRoutes } from "./frames.routes.ts";
import { grantsOf } from "./grants.store.ts";

const now = instant("2027-05-10T12:00:00Z");
const theAddress = "/ekonomi/ramar/kraftsamling-piloter-2026";

/** Two pilots of 800 609 kr each, one report accepted and paid, a member of staff at a browser. */
async function theCallSeenBy(role: Role) {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const first = await aProject(table);
  await aProject(table);
  const at = instant("2027-04-20T10:00:00Z");
  await postToLedger(table, aPosting({ applicationId: first, callId: theCall.callId, at }), (writes) =>
    table.transact(writes),
  );
  const asked: Query[] = [];
  const read: Pick<Table, "query"> = {
    query: async (query) => {
      asked.push(query);
      return table.query(query);
    },
  };
  const cookie = await staffCookie(now, role);
  const visitor = aVisitor(framesRoutes({ table: read }), () => now, cookie);
  return { table, asked, see: visitor.see };
}

/** The cells of the row that begins with a name, without mark-up. */
const row = (body: string, table: string, name: string): string[] => {
  const found = body.replaceAll("\u00a0", " ").split(`id="${table}"`)[1]?.split("</table>")[0] ?? "";
  const line = found.split("<tr").find((one) => one.replace(/<[^>]*>/g, "|").includes(`|${name}|`)) ?? "";
  return [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, ""));
};

test.each(roles)("the %s reads what is left of the frames and what is expected", async (role) => {
  const { see } = await theCallSeenBy(role);
  const list = await see("/ekonomi/ramar");
  expect(list.status).toBe(200);
  expect(list.body).toContain(`href="${theAddress}"`);
  expect((await see(theAddress)).status).toBe(200);
});

test("the page adds up: a call's years, its months and its year ends", async () => {
  const { see } = await theCallSeenBy("finance");
  const { body } = await see(theAddress);
  expect(row(body, "years", "2026")).toEqual(["2026", "1 200 000", "372 364", "827 636", "0", "0", "0"]);
  expect(row(body, "years", "Summa").slice(0, 4)).toEqual(["Summa", "5 200 000", "1 601 218", "3 598 782"]);
  expect(row(body, "months", "november 2026")).toEqual(["november 2026", "1 601 218", "0", "0", "0", "0"]);
  expect(row(body, "months", "mars 2027")).toEqual([]);
  expect(row(body, "months", "april 2027")).toEqual(["april 2027", "0", "1 000", "276", "276", "0"]);
  const [, committed, accepted, , paid, forecast] = row(body, "months", "Summa");
  // The posting was made past the grant, which has nothing paid: the forecast is still of the whole.
  expect([committed, accepted, paid, forecast]).toEqual(["1 601 218", "1 000", "276", "1 601 218"]);
  expect(row(body, "year-ends", "2026")).toEqual(["2026", "1 601 218", "0", "0", "1 601 218"]);
  expect(body).toContain("Ramarna stämmer med bokföringen");
});

test("the chart has its figures in a table, and nothing that a strict policy refuses", async () => {
  const { see } = await theCallSeenBy("officer");
  const { body } = await see(theAddress);
  expect(body).toMatch(/<svg[^>]* role="img" aria-labelledby="chart-title chart-desc"/);
  expect(body.match(/class="pg-chart__bar pg-chart__bar--striped"/g)?.length).toBeGreaterThan(4);
  expect(body).not.toMatch(/ style=|<script/);
});

test("the pages are in English too, and an unknown call is no page", async () => {
  const { see } = await theCallSeenBy("auditor");
  expect((await see(`${theAddress}?lang=en`)).body).toContain("The frames agree with the ledger");
  expect((await see("/ekonomi/ramar/ingen-utlysning")).status).toBe(404);
  expect((await see("/ekonomi/ramar/PILOT%231")).status).toBe(404);
});

test("a call is read by four queries and the settings that a Lambda keeps, however many pilots it has", async () => {
  const { see, asked } = await theCallSeenBy("finance");
  await see(theAddress);
  expect(asked.map(({ pk }) => pk.split("#")[0])).toEqual(["CALLS", "FRAME", "CALLMONTHS", "GRANTS", "SETTINGS"]);
});

test("a forecast counts the pilots of whom something is expected, and not one whose grant has lapsed", async () => {
  const { table, see } = await theCallSeenBy("finance");
  expect((await see(theAddress)).body).toContain("Prognosen gäller 2 beviljade piloter");
  const [, second] = (await grantsOf(table, theCall.callId)).grants;
  const grant = keys.grant(second?.applicationId ?? ApplicationId.parse("a".repeat(16)));
  await table.transact([{ table: "pilots", update: grant, set: { ended: true } }]);
  expect((await see(theAddress)).body).toContain("Prognosen gäller 1 beviljad pilot.");
});

test("a forecast that cannot take all pilots says so", async () => {
  const { table } = await theCallSeenBy("finance");
  expect(await grantsOf(table, theCall.callId, 1)).toMatchObject({ grants: [{}], all: false });
  expect(await grantsOf(table, theCall.callId, 2)).toMatchObject({ grants: [{}, {}], all: true });
});

test("a month in which more was claimed back than paid is shown as less than nothing", async () => {
  const { table, see } = await theCallSeenBy("finance");
  const claim = { ...aPayment(50_000), kind: "repayment-claim" as const };
  const posting = aPosting({ callId: theCall.callId, at: now, lines: [claim] });
  await postToLedger(table, posting, (writes) => table.transact(writes));
  const { body } = await see(theAddress);
  expect(row(body, "months", "maj 2027").slice(-2)).toEqual(["\u2212500", "0"]);
  expect(row(body, "months", "maj 2027").at(-3)).toBe("500");
});
