import { expect, test } from "vitest";
import { decide } from "../../../test/builders/a-decision.ts";
import {
  aDuePayment,
  anAttestedPayment,
  aPayee,
  attest,
  onPilot,
  paymentOf,
  theirBankgiro,
} from "../../../test/builders/a-payment.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { anAskedCase, pressedOn } from "../../../test/builders/a-returned-application.ts";
import { acknowledged, aUnitProject, ownNumber } from "../../../test/builders/a-unit.ts";
import { aNumber, anAidGrant, aSubmissionOf, theirNumber } from "../../../test/builders/some-aid.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { sentenceOf } from "../../casework/history-sentences.ts";
import { alikeTitles, footprintsLeft, othersOf, othersPaidTo } from "../../pilot/double-funding/footprint.store.ts";
import { logPage } from "../../pilot/log.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, ApplicationId as Id } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { correctPrefilled } from "./correct.form.ts";
import { correctApplicant } from "./correct-applicant.act.ts";

const at = instant("2027-01-20T12:00:00Z");
const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const right = aNumber(7);
const sameBody = { "p-number": right, "p-same": "p-mistyped" };

/** An officer corrects what the form shows, with a reason. */
async function corrected(table: Table, id: ApplicationId, typed: object, seen?: number) {
  const pilot = await readPilot(table, id);
  const command = {
    version: seen ?? pilot.party?.version ?? 0,
    typed: { ...correctPrefilled(pilot), "p-reason": "Fel i ansökan.", ...typed },
    language: "sv",
  } as const;
  const { wrong } = await press(table, correctApplicant, onPilot(id, { by: officer, at, command }));
  return wrong?.map(({ field }) => field);
}

test("the number of a unit is the authority's own, and no correction changes it", async () => {
  const table = inMemoryTable();
  const id = await aUnitProject(table);
  await acknowledged(table, id);
  expect(await corrected(table, id, sameBody)).toEqual(["p-number"]);
  expect(await corrected(table, id, { "p-organisation": "Kulturen" })).toBeUndefined();
  expect((await readPilot(table, id)).applied).toMatchObject({
    organisation: "Kulturen",
    organisationNumber: ownNumber,
  });
});

test("a corrected name stands in the case, the grant, the payee and the open payments; the application stays", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const paid = await aDuePayment(table, id);
  const { submission } = await readPilot(table, id);
  expect(await corrected(table, id, { "p-organisation": "Hallsbergs församling" })).toBeUndefined();
  const after = await readPilot(table, id);
  const name = "Hallsbergs församling";
  expect([after.applied.organisation, after.lifecycle.organisation, after.grant.organisation]).toEqual([
    name,
    name,
    name,
  ]);
  expect([after.payee?.organisation, (await paymentOf(table, id, paid)).organisation]).toEqual([name, name]);
  expect(after.submission).toEqual(submission);
  expect(after.party?.corrections).toEqual([
    {
      ...{ at, by: "Handläggaren", reason: "Fel i ansökan." },
      changes: [{ what: "organisation", was: "Hallsbergs kommun", now: name }],
    },
  ]);
  // A name alone asks for no call, and takes no attest back.
  await attest(table, id, paid, "f1");
});

test("a corrected number is found by, paid to after a call alone, and takes attests back", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const paid = await anAttestedPayment(table, id);
  expect(await corrected(table, id, sameBody)).toBeUndefined();
  const { grant, party } = await readPilot(table, id);
  expect([grant.organisationNumber, party?.numberCorrectedAt]).toEqual([right, at]);
  expect(await paymentOf(table, id, paid)).toMatchObject({ status: "entered", attests: [] });
  await expect(attest(table, id, paid, "f1", at)).rejects.toMatchObject({ code: "call-first" });
  const another = Id.parse("k3m9pq7vxw2bn4ct");
  const found = async (organisationNumber: typeof right) =>
    (await othersOf(table, { applicationId: another, organisationNumber })).map((one) => one.applicationId);
  expect([await found(right), await found(theirNumber)]).toEqual([[id], []]);
  const paidTo = await othersPaidTo(table, theirBankgiro, { applicationId: another, organisationNumber: theirNumber });
  expect(paidTo).toMatchObject([{ organisationNumber: right }]);
});

test("the history says what was wrong, what is right, who corrected it and why; no address is in it", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await corrected(table, id, { ...sameBody, "p-mailbox": "registrator@example.org" });
  const { subject } = await readPilot(table, id);
  const entry = (await logPage(table, subject, {})).entries.find(({ action }) => action === "applicant.corrected");
  expect(entry).toMatchObject({ by: { name: "Handläggaren" }, details: { reason: "Fel i ansökan." } });
  expect(JSON.stringify(entry)).not.toContain("registrator");
  const sentence = sentenceOf({ action: "applicant.corrected", details: entry?.details ?? {} }, "sv");
  expect(sentence).toContain(theirNumber);
  expect(sentence).toContain(right);
  expect(sentence).toContain("officiell e-post");
});

test("another legal person is no correction, and a number whose body nobody has named is asked about", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  expect(await corrected(table, id, { "p-number": right })).toEqual(["p-same"]);
  expect(await corrected(table, id, { "p-number": right, "p-same": "p-another" })).toEqual(["p-same"]);
  expect((await readPilot(table, id)).party).toBeUndefined();
});

test("a number that another organisation has in another case is asked about, however it is written", async () => {
  const table = inMemoryTable();
  const submission = (id: ApplicationId) => aSubmissionOf(right)(id);
  const other = await aPilot(table, { submission });
  await corrected(table, other, { "p-organisation": "Föreningen Annan" });
  const id = await aProject(table);
  const bare = right.replace("-", "");
  expect(await corrected(table, id, { ...sameBody, "p-number": bare })).toEqual(["p-number"]);
  expect(await corrected(table, id, { "p-number": bare, "p-same": "p-renamed" })).toBeUndefined();
  expect((await readPilot(table, id)).applied.organisationNumber).toBe(right);
});

test("what is so already, a name of nothing, and no reason are answered with words at their fields", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  expect(await corrected(table, id, {})).toEqual(["p-organisation"]);
  expect(await corrected(table, id, { "p-organisation": "… – !" })).toEqual(["p-organisation"]);
  expect(await corrected(table, id, { "p-organisation": "Rätt namn", "p-reason": "" })).toEqual(["p-reason"]);
  expect(await corrected(table, id, { ...sameBody, "p-number": "212000-0358" })).toEqual(["p-number"]);
  expect((await readPilot(table, id)).party).toBeUndefined();
});

test("of two officers who correct at once the second sees what the first did", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await corrected(table, id, { "p-organisation": "Den första" }, 0);
  await expect(corrected(table, id, { "p-organisation": "Den andra" }, 0)).rejects.toMatchObject({
    code: "stale-version",
  });
  expect((await readPilot(table, id)).applied.organisation).toBe("Den första");
});

test("what is corrected twice goes back to what the application says", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await corrected(table, id, { "p-organisation": "Fel rättelse" });
  await corrected(table, id, { "p-organisation": "Hallsbergs kommun" });
  const { applied, party } = await readPilot(table, id);
  expect([applied.organisation, party?.corrections?.length]).toEqual(["Hallsbergs kommun", 2]);
});

test("the register of aid is told anew of a grant that stood under a wrong number, and its sum moves", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { submission: aSubmissionOf(theirNumber) });
  await decide(table, id, anAidGrant());
  await moved(table, id);
  await corrected(table, id, sameBody);
  const { aidEntries } = await readPilot(table, id);
  expect(aidEntries).toMatchObject([{ number: 1, kind: "new", organisationNumber: right }]);
  const under = (number: string) =>
    table.all("pilots").filter(({ pk, sk }) => pk === `UNDERTAKING#${number}` && sk.startsWith("AID#"));
  expect([under(right).length, under(theirNumber).length]).toEqual([1, 0]);
});

test("an officer corrects on a page of the case; those who take part and the mailbox hear of it", async () => {
  const site = await anAskedCase();
  const page = `${site.desk}/rattelse`;
  const typed = {
    ...correctPrefilled(await site.pilot()),
    ...{ "p-mailbox": "registrator@example.org", "p-reason": "Stod inte i ansökan." },
  };
  expect((await pressedOn(site.officer, page, typed)).location).toBe(`${page}?rattad`);
  const mails = site.mails().filter(({ template }) => template === "applicant-corrected");
  expect(mails.map(({ to }) => to).sort()).toEqual([
    "projektledare@example.org",
    "registrator@example.org",
    "sokande@example.org",
  ]);
  expect(mails.find(({ to }) => to === "registrator@example.org")?.link).toBeUndefined();
  const again = await pressedOn(site.officer, page, { ...typed, "p-organisation": "" });
  expect(again.status).toBe(422);
  expect(again.body).toContain("Stod inte i ansökan.");
  // What was handed in stays, and the correction stands beside it.
  const mine = await site.applicant.see(`/ansokan/${site.id}`);
  expect(mine.body).toContain("Rättat efter inlämningen");
  expect(mine.body).toContain("registrator@example.org");
  expect(mine.body).not.toContain("Stod inte i ansökan.");
  expect((await site.decider.see(page)).status).toBe(403);
});

test("a case of like title that gets its number at that moment says what is right, too", async () => {
  const table = inMemoryTable();
  const [id, later] = [await aPilot(table, { stage: "submitted" }), await aPilot(table, { stage: "submitted" })];
  const { applied, lifecycle } = await readPilot(table, id);
  for (const applicationId of [id, later])
    await table.transact(footprintsLeft({ applicationId, callId: lifecycle.callId, ...applied }));
  let isFirst = true;
  const inBetween: Table = {
    ...table,
    transact: async (writes) => {
      if (isFirst)
        await table.transact((await alikeTitles(table, { applicationId: later, title: applied.title })) ?? []);
      isFirst = false;
      await table.transact(writes);
    },
  };
  await corrected(inBetween, id, { "p-organisation": "Hallsbergs församling" });
  const beside = await table.get("pilots", keys.alikeTitle(later, id));
  expect(beside?.["organisation"]).toBe("Hallsbergs församling");
});
