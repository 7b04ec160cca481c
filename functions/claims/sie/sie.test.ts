import { describe, expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aSieFile, sieLines, theLedger } from "../../../test/builders/a-sie-file.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { removalsDelivered } from "../../../test/builders/owed-removals.ts";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { holderRoutes } from "../../reporting/holder.routes.ts";
import { officerFileRoutes } from "../../reporting/officer/officer-files.routes.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { extractRoutes } from "../extracts/extracts.routes.ts";
import { sieRoutes } from "./sie.routes.ts";
import { useCosts } from "./use-costs.act.ts";

const march = instant("2027-03-05T09:00:00Z");
const siteUrl = "https://pilot.example.org";

/** A holder with a report begun over December to February, and the bucket. */
async function aHolder(now: Instant = march) {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  const id = await aProject(table);
  const clock = () => now;
  const needs = { table, identity, files, siteUrl, clock };
  const routes = [...holderRoutes(needs), ...sieRoutes(needs), ...extractRoutes(needs)];
  const holder = aVisitor(routes, clock, await holderCookie(now, id));
  const officer = aVisitor(officerFileRoutes(needs), clock, await staffCookie(now, "officer"));
  const { fields } = await holder.see(`/projekt/${id}`);
  const { location: report } = await holder.send(`/projekt/${id}/rapport`, fields);
  const update = keys.report(id, 1);
  const typed = { "period.from": "2026-12", "period.through": "2027-02" };
  await table.transact([{ table: "pilots", update, set: { typed } }]);
  return { table, files, id, holder, officer, report };
}
type Holder = Awaited<ReturnType<typeof aHolder>>;

const placeIn = (body: string) => ({
  key: /name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1] ?? "",
  done: /data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "",
});

/** Sends a file as the browser would, and opens the page that the bucket leads to. */
async function sent({ holder, files, report }: Holder, content: Uint8Array, name = "Bok å.se") {
  const { key, done } = placeIn((await holder.see(`${report}/sie`)).body);
  files.sent(key + name, content);
  return holder.see(done);
}
async function pressed({ holder }: Holder, path: string, fields: Record<string, string | string[]> = {}) {
  const page = await holder.see(path);
  return holder.send(path, { ...page.fields, ...fields });
}
const answers = {
  "account.5410": "services",
  "account.5810": "travel",
  "account.7010": "staff",
  "account.7510": "staff",
};
async function used(of: Holder) {
  const { report } = of;
  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  return pressed(of, `${report}/sie/granska`);
}
const importOf = async (table: InMemoryTable, id: ApplicationId) => (await readPilot(table, id)).importedCosts.get(1);
const actions = (table: InMemoryTable) => table.all("record").map(({ action }) => action);

test("a ledger is sent, the project is chosen, its accounts are mapped, and its costs become the report's", async () => {
  const of = await aHolder();
  const { holder, report, table, files, id } = of;
  const arrived = await sent(of, aSieFile(theLedger));
  expect([arrived.status, arrived.location]).toEqual([303, `${report}/sie/val`]);

  const choose = await holder.see(arrived.location);
  expect(choose.body).toContain("Projekt P12 Vändpunkten: 53\u00a0213,66\u00a0kr");
  expect(choose.body).not.toContain("1930");
  const chosen = await pressed(of, arrived.location, { how: "object", object: "6:P12" });
  expect(chosen.location).toBe(`${report}/sie/konton`);

  const accounts = await holder.see(chosen.location);
  expect(accounts.body).toContain("7510 Arbetsgivaravgifter");
  expect(accounts.body).not.toContain('value="indirect"');
  const mapped = await pressed(of, chosen.location, answers);
  expect(mapped.location).toBe(`${report}/sie/granska`);

  const check = await holder.see(mapped.location);
  for (const words of [
    "A 1",
    "Kreditnota",
    "\u2212200",
    "Konto 3990 är en intäkt",
    "före projektets start",
    "mars 2027",
  ])
    expect(check.body.toLowerCase()).toContain(words.toLowerCase());
  expect(await importOf(table, id)).toBeUndefined();
  const done = await pressed(of, mapped.location);
  expect([done.status, done.location]).toEqual([303, `${report}?hamtade=1#p-costs`]);

  const costs = await importOf(table, id);
  expect(costs).toMatchObject({ version: 1, fileName: "Bok å.se", selection: { object: "P12" }, summed: false });
  expect(costs?.lines).toHaveLength(4);
  expect(costs?.lines[0]).toEqual({
    voucher: "A 1",
    day: "2026-12-15",
    month: "2026-12",
    account: "7010",
    text: "Lön december",
    categoryId: "staff",
    amountOre: 4_000_050,
  });
  expect(actions(table).filter((action) => action === "costs.imported")).toHaveLength(1);
  await removalsDelivered(table, files, march);
  expect(files.kept()).toEqual([costs?.fileKey]);
  expect((await holder.see(`${report}/sie`)).body).toContain("Hämtade kostnader");
});

test("a second press of the button that uses the costs changes nothing", async () => {
  const of = await aHolder();
  const { holder, report, table } = of;
  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  const { fields } = await holder.see(`${report}/sie/granska`);
  await holder.send(`${report}/sie/granska`, fields);
  const before = [...table.all("pilots"), ...table.all("record")];
  expect((await holder.send(`${report}/sie/granska`, fields)).status).toBe(303);
  expect([...table.all("pilots"), ...table.all("record")]).toEqual(before);
});

test("accounts are mapped once: the next file begins with the answers of the last, and takes its place", async () => {
  const of = await aHolder();
  const { holder, report, table, id, files } = of;
  await used(of);
  const first = await importOf(table, id);
  await sent(of, aSieFile(theLedger), "Ny.si");
  expect((await holder.see(`${report}/sie/val`)).body).toMatch(/value="6:P12" selected/);
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  const { body } = await holder.see(`${report}/sie/konton`);
  expect(body.match(/<option value="(staff|travel)" selected/g)).toHaveLength(3);
  await pressed(of, `${report}/sie/konton`, { ...answers, "account.5810": "-" });
  expect((await holder.see(`${report}/sie/granska`)).body).toContain("ersätter kostnaderna");
  await pressed(of, `${report}/sie/granska`, { withoutTexts: "yes" });
  const second = await importOf(table, id);
  expect(second).toMatchObject({ version: 2, fileName: "Ny.si" });
  expect(second?.lines.map(({ text }) => text)).toEqual(["Löner", "Arbetsgivaravgifter"]);
  await removalsDelivered(table, files, march);
  expect(files.kept()).toEqual([second?.fileKey]);
  expect(first?.fileKey).not.toBe(second?.fileKey);
});

test("what was fetched can be taken away again", async () => {
  const of = await aHolder();
  const { holder, report, table, id, files } = of;
  await used(of);
  const page = await holder.see(`${report}/sie`);
  const gone = await holder.send(`${report}/sie/ta-bort`, page.fields);
  expect([gone.status, gone.location]).toEqual([303, `${report}/sie?borttagen=1`]);
  await removalsDelivered(table, files, march);
  expect([await importOf(table, id), files.kept()]).toEqual([undefined, []]);
  expect(actions(table)).toContain("costs.removed");
  expect((await holder.send(`${report}/sie/ta-bort`, { ...page.fields, nonce: "b".repeat(16) })).status).toBe(409);
});

describe("a wrong file is said to be wrong, and nothing has changed", () => {
  const text = Buffer.from(aSieFile(theLedger)).toString("latin1");
  test.each<[string, string, Uint8Array, string]>([
    ["cut off", "a.se", aSieFile(theLedger).slice(0, -120), "tar aldrig slut"],
    ["euros", "a.se", Buffer.from(`${text}#VALUTA EUR\r\n`, "latin1"), "Filens belopp är i EUR"],
    ["no ledger", "a.se", Buffer.from("hej"), "inte en SIE-fil"],
    ["empty", "a.se", new Uint8Array(), "Filen är tom"],
    ["a hundred megabytes", "a.se", new Uint8Array(100_000_000), "större än 30 MB"],
    ["a PDF", "a.pdf", Buffer.from("%PDF-1.7"), "slutar på .se, .si eller .sie"],
    ["a long name", `${"a".repeat(150)}.se`, aSieFile(theLedger), "namn är för långt"],
  ])("%s", async (_, name, content, words) => {
    const of = await aHolder();
    const before = of.table.all("pilots");
    const answer = await sent(of, content, name);
    expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
    expect(of.table.all("pilots")).toEqual(before);
    expect(of.files.kept()).toEqual([]);
  });

  test("a file that never came", async () => {
    const { holder, report } = await aHolder();
    const answer = await holder.see(`${report}/sie/${"a".repeat(16)}/klar`);
    expect([answer.status, answer.body.includes("Ingen fil kom fram")]).toEqual([422, true]);
  });
});

test("a file that says otherwise than its bytes, and a verification that does not balance, are read and said in a line", async () => {
  const of = await aHolder();
  const { holder, report, table, id } = of;
  const text = sieLines(theLedger).join("\n").replace("845.00", "846.00").replace("200.00", "200.01");
  await sent(of, new TextEncoder().encode(text));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  const { "account.5410": _, ...booked } = answers;
  await pressed(of, `${report}/sie/konton`, booked);
  const { body } = await holder.see(`${report}/sie/granska`);
  expect(body).toContain("Filen säger att den är skriven i PC8, men den är skriven i UTF-8");
  expect(body).toContain("Verifikationen A 3 skiljer mindre än 1 krona mellan debet och kredit");
  expect(body).toContain("Verifikationen A 2 går inte jämnt upp");
  await pressed(of, `${report}/sie/granska`);
  const costs = await importOf(table, id);
  expect(costs?.lines.map(({ voucher, text: said, amountOre }) => [voucher, said, amountOre])).toEqual([
    ["A 1", "Lön december", 4_000_050],
    ["A 1", "Lön december", 1_256_816],
    ["A 3", "Kreditnota", -20_001],
  ]);
});

test("a question that is not answered comes back with the others as they were", async () => {
  const of = await aHolder();
  const { holder, report } = of;
  await sent(of, aSieFile(theLedger));
  for (const [typed, words] of [
    [{}, "Välj hur projektets kostnader är bokförda"],
    [{ how: "object", object: "6:P77" }, "Välj vilket objekt"],
    [{ how: "accounts", accounts: ["1930"] }, "Välj minst ett konto"],
  ] as const) {
    const again = await pressed(of, `${report}/sie/val`, {
      ...typed,
      accounts: ["accounts" in typed ? "1930" : "5810"],
    });
    expect([again.status, again.body.includes(words)]).toEqual([422, true]);
  }
  await pressed(of, `${report}/sie/val`, { how: "accounts", accounts: ["5010", "5810"] });
  const again = await pressed(of, `${report}/sie/konton`, { "account.5010": "services", "account.5810": "indirect" });
  expect(again.status).toBe(422);
  expect(again.body).toContain("Välj ett kostnadsslag för konto 5810 Resor");
  expect(again.body).toMatch(/value="services" selected/);
  expect((await holder.see(`${report}/sie/granska`)).location).toBe(`${report}/sie/konton`);
});

test("choices that another person has changed meanwhile are not used", async () => {
  const of = await aHolder();
  const { holder, report, table, id } = of;
  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  const { fields } = await holder.see(`${report}/sie/granska`);
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P99" });
  await pressed(of, `${report}/sie/konton`, { "account.5010": "services" });
  expect((await holder.send(`${report}/sie/granska`, fields)).status).toBe(409);
  expect(await importOf(table, id)).toBeUndefined();
});

test("choices that change between the look and the write are not used either", async () => {
  const of = await aHolder();
  const { report, table, id } = of;
  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  const file = (await readPilot(table, id)).sieFiles.get(1) ?? expect.fail();
  const late: typeof table = {
    ...table,
    transact: async (writes) => {
      await table.transact([{ table: "pilots", update: keys.sieFile(id, 1), add: { version: 1 } }]);
      return table.transact(writes);
    },
  };
  const line = { voucher: "A 1", day: LocalDay.parse("2027-01-01"), month: Month.parse("2027-01") };
  const lines = [{ ...line, account: "5410", text: "", categoryId: "services", amountOre: ore(100) }];
  const pressing = press(late, useCosts, {
    subject: pilotSubject(id),
    by: { kind: "holder", id: "holder", name: "" },
    at: march,
    nonce: newId(Nonce),
    command: { number: 1, version: file.version, costs: { lines, summed: false } },
  });
  await expect(pressing).rejects.toMatchObject({ code: "stale-version" });
  expect(await importOf(table, id)).toBeUndefined();
});

test("a submitted report takes no more costs, and one shown before its costs changed is not submitted", async () => {
  const of = await aHolder();
  const { holder, report, table, id } = of;
  const version = async () => (await table.get("pilots", keys.report(id, 1)))?.["version"];
  const before = Number(await version());
  await used(of);
  expect(await version()).toBe(before + 1);

  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  const check = await holder.see(`${report}/sie/granska`);
  const home = await holder.see(`${report}/sie`);
  const submitted = { status: "submitted", content: { ...aContent } };
  await table.transact([{ table: "pilots", update: keys.report(id, 1), set: submitted }]);
  const stored = table.all("pilots");
  expect((await holder.send(`${report}/sie/granska`, check.fields)).status).toBe(409);
  expect((await holder.send(`${report}/sie/ta-bort`, home.fields)).status).toBe(409);
  expect((await holder.see(`${report}/sie`)).location).toBe(report);
  expect(table.all("pilots")).toEqual(stored);
});
const aContent = { from: "2026-12", through: "2027-02", final: false, texts: {}, costs: [], vat: "net" };

test("the officer gets the file that the costs came from once the report is in; a file of another organisation is pointed out", async () => {
  const of = await aHolder();
  const { holder, officer, report, table, id } = of;
  await sent(of, aSieFile({ ...theLedger, organisationNumber: "556677-8899" }));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  expect((await holder.see(`${report}/sie/granska`)).body).toContain("organisationsnummer 556677-8899");
  await pressed(of, `${report}/sie/granska`);
  const costs = await importOf(table, id);
  const address = `/handlaggning/${id}/rapporter/1/underlag/${costs?.fileId}`;
  expect((await officer.see(address)).status).toBe(404);
  await table.transact([
    { table: "pilots", update: keys.report(id, 1), set: { status: "submitted", content: aContent } },
  ]);
  expect((await officer.see(address)).location).toContain(costs?.fileKey);
  expect((await holder.see(`${report}/underlag/${costs?.fileId}`)).location).toContain(costs?.fileKey);
});

test("a late second press takes away no file that came after the first", async () => {
  const of = await aHolder();
  const { holder, report, table, files, id } = of;
  const fileOf = async () => (await importOf(table, id))?.fileKey ?? "none";
  await used(of);
  const removing = (await holder.see(`${report}/sie`)).fields;
  await holder.send(`${report}/sie/ta-bort`, removing);
  await used(of);
  await holder.send(`${report}/sie/ta-bort`, removing);
  await removalsDelivered(table, files, march);
  expect(files.kept()).toContain(await fileOf());

  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  const using = (await holder.see(`${report}/sie/granska`)).fields;
  await holder.send(`${report}/sie/granska`, using);
  await sent(of, aSieFile(theLedger));
  await pressed(of, `${report}/sie/val`, { how: "object", object: "6:P12" });
  await pressed(of, `${report}/sie/konton`, answers);
  await holder.send(`${report}/sie/granska`, using);
  await removalsDelivered(table, files, march);
  expect(files.kept()).toContain(await fileOf());
});
