import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aContact } from "../../../test/builders/a-call-in-work.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aVisitor } from "../../../test/builders/a-visitor.ts";
import { asksFirst } from "../../../test/builders/asks-first.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { Call } from "../../calls/call.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { instant } from "../../vocabulary/instant.ts";
import { publicRoutes } from "../public-web.routes.ts";

const home = `/utlysningar/${theCall.callId}`;
const page = `${home}/kan-vi-soka`;

/** Anybody, who comes to a call that is open until the end of January 2027. */
async function anybody(call: Call = asksFirst(theCall), now = "2026-11-21T12:00:00Z") {
  const table = inMemoryTable();
  await publishCall(table, call);
  await table.transact([{ table: "pilots", update: keys.currentCall(call.callId), set: { contacts: [aContact] } }]);
  const before = JSON.stringify(table.all("pilots"));
  const routes = publicRoutes({ table, readFile: async () => undefined, assetVersion: "v" });
  const visitor = aVisitor(routes, () => instant(now), "");
  const see = async (address: string) => {
    const { status, body } = await visitor.see(address);
    expect(JSON.stringify(table.all("pilots"))).toBe(before);
    return { status, body, text: parse(body).text };
  };
  const answered = (answers: Record<string, string>) =>
    see(`${page}?${new URLSearchParams({ ...answers, svar: "1" })}`);
  return { see, answered };
}
const club = { "p-in-county": "yes", "p-sort": "p-club", "p-board": "yes" };

test("the call's page leads to the questions, which nobody has answered yet", async () => {
  const { see } = await anybody();
  expect((await see(home)).body).toContain(`href="${page}"`);
  const { status, body, text } = await see(page);
  expect(status).toBe(200);
  for (const words of ["Finns ni i länet?", "Vad är ni?", "Svaren sparas inte."]) expect(text).toContain(words);
  expect(text).toContain("Utlysningen är för organisationer i länet.");
  expect(body).toContain('method="get"');
  for (const words of ["Ni kan söka", "Det här hindrar", "Det finns något att rätta"])
    expect(text).not.toContain(words);
});

test("with answers that stop nobody one may apply, and is led to where one begins", async () => {
  const { body, text } = await (await anybody()).answered(club);
  expect(text).toContain("Ni kan söka");
  expect(body).toContain(`href="${home}#borja"`);
  expect(text).not.toContain("Bara organisationer");
});

test("each answer that stops says why, whom to ask, and that one can begin all the same", async () => {
  const { answered } = await anybody();
  const { body, text } = await answered({ "p-in-county": "no", "p-sort": "p-person", "p-board": "no" });
  for (const words of [
    "Bara organisationer i länet kan söka.",
    "Privatpersoner kan inte söka.",
    aContact.email,
    "Ni kan börja en ansökan ändå.",
  ])
    expect(text).toContain(words);
  expect(text).not.toContain("En förening behöver en styrelse.");
  expect(text).not.toContain("Inget av era svar");
  expect(body).toContain(`href="${home}#borja"`);
  expect(parse(body).querySelector('input[value="p-person"]')?.getAttribute("checked")).toBeDefined();
  expect((await answered({ ...club, "p-board": "no" })).text).toContain("En förening behöver en styrelse.");
});

test("a missing answer is asked for as long as it may decide, at its question", async () => {
  const { answered } = await anybody();
  const { body, text } = await answered({ "p-in-county": "yes", "p-sort": "p-club" });
  expect(text).not.toContain("Ni kan söka");
  expect(body).toContain('href="#p-board"');
  expect((await answered({ "p-in-county": "no" })).text).toContain("Bara organisationer i länet kan söka.");
  expect((await answered({ ...club, "p-sort": "made-up" })).text).not.toContain("Ni kan söka");
});

test("a call that is not open is not begun from here", async () => {
  const closed = await anybody(asksFirst(theCall), "2027-03-01T12:00:00Z");
  expect((await closed.answered(club)).body).not.toContain("#borja");
});

test("a call without questions has no such page and no way to it", async () => {
  const { see } = await anybody(theCall);
  expect((await see(page)).status).toBe(404);
  expect((await see(home)).body).not.toContain("kan-vi-soka");
});
