import { expect, test } from "vitest";
import { anAgreement, someAgreement } from "../../test/builders/an-agreement.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import type { Act, FormAnswer, Guarded } from "../pilot/act.ts";
import { press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { periodSubject } from "../vocabulary/ids.ts";
import { dayOf, instant, LocalDay, monthOf } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { agreementPut, readAgreement } from "./agreement.store.ts";
import type { Agreement, Terms } from "./agreement.ts";
import { decidedOf, followUpsOwed, fundedYears, unsignedOf } from "./agreement-notes.ts";
import { bookFunding } from "./book-funding.act.ts";
import { dissolveAgreement } from "./dissolve-agreement.act.ts";
import { makeRequisition } from "./make-requisition.act.ts";
import { noteDecided } from "./note-decided.act.ts";
import { noteFollowUp } from "./note-follow-up.act.ts";
import { noteSignature } from "./note-signature.act.ts";
import { payableFile } from "./payable-file.ts";
import type { OnAgreement } from "./seen-agreement.store.ts";

const start = instant("2026-01-02T08:00:00Z");

/** The terms in force alone, with what a test gives them. */
async function stored(given: Partial<Terms> = {}) {
  const table = inMemoryTable();
  const agreement = anAgreement();
  const [terms] = agreement.terms;
  if (!terms) throw new Error("no terms");
  await table.transact([agreementPut({ ...agreement, terms: [{ ...terms, ...given }] }, start, 0)]);
  return table;
}
const read = async (table: Table): Promise<Agreement> => {
  const agreement = await readAgreement(table, someAgreement);
  if (!agreement) throw new Error("no agreement");
  return agreement;
};
const termsOf = ({ terms }: Agreement): Terms => terms[0] as Terms; // as: `stored` puts one

/** Finance fills in a form about the agreement as it stands. */
async function note<Command extends OnAgreement>(
  table: Table,
  act: Act<Guarded & { readonly agreement: Agreement }, Command, FormAnswer>,
  typed: Typed,
  at = "2028-07-02T08:00:00Z",
  more: object = {},
) {
  const { version } = await read(table);
  const command = { id: someAgreement, version, typed, language: "sv", ...more } as unknown as Command; // as: `more` is what the act asks besides
  const by = { kind: "finance", id: "f", name: "Ekonomen" } as const;
  return press(table, act, { subject: periodSubject(monthOf(instant(at))), by, at: instant(at), command });
}

test("9 400 000 of others is 600 000 below the target of at least 10 000 000, and blocks nothing", async () => {
  const table = await stored({ targetOre: kronor(10_000_000) });
  const funding = { "p-year": "2027", "p-from": "Stiftelsen Exempel", "p-day": "2027-12-01" };
  await note(table, bookFunding, { ...funding, "p-amount": "9 000 000" });
  await note(table, bookFunding, { ...funding, "p-amount": "400 000" });
  const agreement = await read(table);
  const years = fundedYears(agreement, termsOf(agreement));
  expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029]);
  expect(years[1]).toEqual({ year: 2027, bookedOre: kronor(9_400_000), missingOre: kronor(600_000) });
  const host = { host: { name: "Region Exempel", number: "232100-0164" } };
  expect(await note(table, makeRequisition, { "p-year": "2029" }, undefined, host)).toEqual({});
  await note(table, bookFunding, { ...funding, "p-amount": "600 000" });
  expect(fundedYears(await read(table), termsOf(agreement))[1]).toEqual({ year: 2027, bookedOre: kronor(10_000_000) });
  const wrong = await note(table, bookFunding, { ...funding, "p-amount": "x", "p-day": "2030-01-01" });
  expect(wrong.wrong?.map(({ field }) => field)).toEqual(["p-amount", "p-day"]);
});

test("at the end on 30 June 2028 what was decided before stays payable, and what is decided after is refused in words", async () => {
  const table = await stored();
  const project = (title: string, day: string) =>
    note(table, noteDecided, { "p-title": title, "p-amount": "300 000", "p-day": day });
  await project("Före", "2028-05-02");
  await note(table, dissolveAgreement, { "p-day": "2028-06-30" });
  await project("Samma dag", "2028-06-30");
  await expect(project("Efter", "2028-07-01")).rejects.toMatchObject({
    code: "decided-after-end",
    facts: { day: "2028-07-01", end: "2028-06-30" },
  });
  const agreement = await read(table);
  expect(decidedOf(agreement).payable.map(({ title }) => title)).toEqual(["Före", "Samma dag"]);
  expect(payableFile(agreement).text.split("\r\n").slice(1)).toEqual([
    "Före;2028-05-02;300000,00",
    "Samma dag;2028-06-30;300000,00",
    "",
  ]);
  const host = { host: { name: "Region Exempel", number: "232100-0164" } };
  await expect(note(table, makeRequisition, { "p-year": "2029" }, undefined, host)).rejects.toMatchObject({
    code: "year-after-end",
  });
  const wrong = await note(table, dissolveAgreement, { "p-day": "2025-12-31" });
  expect(wrong.wrong?.[0]?.text).toContain("2026");
  // An earlier end shows what was noted and is paid no more.
  await note(table, dissolveAgreement, { "p-day": "2028-06-01" });
  expect(decidedOf(await read(table)).after.map(({ title }) => title)).toEqual(["Samma dag"]);
});

test("three follow-ups of a year are owed by 31 March of the next, each with its own receipt", async () => {
  const table = await stored();
  const owed = async (day: string) => {
    const agreement = await read(table);
    return followUpsOwed(agreement, termsOf(agreement), LocalDay.parse(day));
  };
  expect(await owed("2026-12-31")).toEqual([]);
  expect((await owed("2027-03-31")).map(({ party, isLate }) => [party, isLate])).toEqual([
    ["Kommunen Ett", false],
    ["Kommunen Två", false],
    ["Högskolan", false],
  ]);
  const came = instant("2027-04-02T08:00:00Z");
  await note(table, noteFollowUp, { "p-which": "p-of-2", "p-day": "2027-03-30" }, came);
  const late = (await owed(dayOf(came))).filter(({ isLate }) => isLate).map(({ party }) => party);
  expect(late).toEqual(["Kommunen Ett", "Högskolan"]);
  expect((await owed(dayOf(came)))[1]).toMatchObject({ received: "2027-03-30" });
  // What has come is asked for no more.
  const again = await note(table, noteFollowUp, { "p-which": "p-of-2", "p-day": "2027-03-30" }, came);
  expect(again.wrong?.map(({ field }) => field)).toEqual(["p-which"]);
});

test("an agreement of one, two and two signatories is signed when all five have", async () => {
  const names = [
    ["Kommunen Ett", "A"],
    ["Kommunen Två", "B"],
    ["Kommunen Två", "C"],
    ["Högskolan", "D"],
    ["Högskolan", "E"],
  ] as const;
  const table = await stored({ signatories: names.map(([party, name]) => ({ party, name })) });
  for (const [i] of names.entries()) {
    expect(unsignedOf(termsOf(await read(table)))).toHaveLength(names.length - i);
    await note(table, noteSignature, { "p-who": `p-of-${i + 1}`, "p-day": "2026-01-02" });
  }
  expect(unsignedOf(termsOf(await read(table)))).toEqual([]);
});
