import { describe, expect, test } from "vitest";
import { aDirectCall } from "../../test/builders/a-chosen-call.ts";
import { aDuePayment } from "../../test/builders/a-payment.ts";
import { aPilot, aSubmission, theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { reportNamed } from "../../test/builders/a-typed-report.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { registered } from "../../test/builders/registered.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { footprintOf } from "../applications/submission/new-submission.ts";
import { summaryOf } from "../calls/application-form/summary.ts";
import type { Call } from "../calls/call.ts";
import { paymentRoutes } from "../payments/payments.routes.ts";
import { doublesOf } from "../pilot/double-funding/doubles.ts";
import { footprintsLeft } from "../pilot/double-funding/footprint.store.ts";
import { type Report, reportPut } from "../pilot/items/report.ts";
import { press } from "../pilot/press.ts";
import { type Stage, stages } from "../pilot/stages/stages.ts";
import { type Role, roles } from "../platform/sign-in/session.ts";
import { keys } from "../platform/table/keys.ts";
import { examinationRoutes } from "../reporting/officer/examination.routes.ts";
import { submitReport } from "../reporting/submit-report.act.ts";
import { ApplicationId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { caseRoutes } from "./case.routes.ts";

const now = instant("2027-05-10T12:00:00Z");
const day = (text: string) => LocalDay.parse(text);
const theMunicipality = OrganisationNumber.parse("212000-0357");
const anAssociation = OrganisationNumber.parse("802002-4280");
const heading = "Kan vara samma kostnader eller samma projekt";

/** A case of the same municipality as every builder's by default. */
async function another(
  table: InMemoryTable,
  given: Readonly<{ title?: string; number?: string; start?: string; stage?: Stage; call?: Call }>,
) {
  const { title = "Simskola", number = theMunicipality, start = "2028-06-01", stage = "reviewed" } = given;
  const id = await aPilot(table, { stage, ...(given.call ? { call: given.call } : {}) });
  await table.transact(
    footprintsLeft({
      applicationId: id,
      callId: given.call?.callId ?? aSubmission(id).callId,
      title,
      organisation: "En organisation",
      organisationNumber: OrganisationNumber.parse(number),
      startDay: day(start),
      endDay: day("2029-12-31"),
    }),
  );
  return id;
}

const seenBy = async (table: InMemoryTable, role: Role, id: ApplicationId) => {
  const files = { presignedDownload: async () => "https://files.example.org/", scanOf: async () => "clean" as const };
  const routes = caseRoutes({ table, files });
  const { body } = await aVisitor(routes, () => now, await staffCookie(now, role)).see(`/handlaggning/${id}`);
  return body.replaceAll("\u00a0", " ");
};

const texts = reportNamed({
  "texts.done": "Vi",
  "texts.results": "har",
  "texts.deviations": "mött",
  "texts.next": "fler.",
});
const aDraft: Report = {
  v: 2,
  number: 1,
  version: 0,
  status: "draft",
  typed: { ...reportNamed({ "period.from": "2027-01", "period.through": "2027-03" }), ...texts },
  begunAt: now,
  changedAt: now,
};
const line = { day: "2027-01-15", month: "2027-01", account: "7010", text: "Lön", categoryId: "staff" };
const file = { v: 1, version: 1, fileId: "f".repeat(16), fileName: "bok.se", fileKey: "k", importedAt: now };

/** A pilot's first report is in, with these vouchers. */
async function reported(table: InMemoryTable, id: ApplicationId, ...vouchers: string[]) {
  const lines = vouchers.map((voucher) => ({ ...line, voucher, amountOre: kronor(5000) }));
  const chosen = { selection: { accounts: ["7010"] }, mapping: { "7010": "staff" }, summed: false, lines };
  await table.transact([
    reportPut(id, aDraft),
    { table: "pilots", put: { ...keys.reportCosts(id, 1), ...file, ...chosen } },
  ]);
  const by = { kind: "holder", id: "h", name: "" } as const;
  const command = { number: 1, version: 1, language: "sv" } as const;
  await press(table, submitReport, { subject: pilotSubject(id), by, at: now, nonce: newId(Nonce), command });
}

describe("the officer is shown", () => {
  test("other cases of the same organisation in a period that overlaps, and no others of it", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    const overlapping = await another(table, { start: "2028-11-30" });
    const later = await another(table, { start: "2028-12-01" });
    const body = await seenBy(table, "officer", id);
    expect(body).toContain(heading);
    expect(body).toContain(`href="/handlaggning/${overlapping}"`);
    expect(body).toContain("Samma organisation, och projekttiderna överlappar varandra.");
    expect(body).not.toContain(`href="/handlaggning/${later}"`);
  });

  test("the stage of another case in the words of its own call", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    await another(table, { start: "2028-11-30" });
    expect(await seenBy(table, "officer", id)).toContain(", bedömd.");
    const direct = await aPilot(table, { call: aDirectCall });
    const body = await seenBy(table, "officer", direct);
    expect(body).toContain(", bedömd.");
    expect(body).not.toContain(", klar för beslut.");
    await another(table, { start: "2028-11-29", call: aDirectCall });
    expect(await seenBy(table, "officer", id)).toContain(", klar för beslut.");
  });

  test("cases whose titles are alike, also of other applicants", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    const alike = await another(table, { title: "Vändpunkten i Kumla", number: anAssociation, start: "2029-01-01" });
    const unlike = await another(table, { title: "Girl Unit", number: anAssociation });
    const body = await seenBy(table, "officer", id);
    expect(body).toContain(`href="/handlaggning/${alike}"`);
    expect(body).toContain("Titlarna liknar varandra.");
    expect(body).not.toContain(`href="/handlaggning/${unlike}"`);
  });

  test("alike titles from what stands beside both cases, once they have their numbers", async () => {
    const table = inMemoryTable();
    const [first, second] = [await aPilot(table), await aPilot(table)];
    const alike = await another(table, { title: "Vändpunkten", number: anAssociation, start: "2029-01-01" });
    const unlike = await another(table, { title: "Girl Unit", number: anAssociation });
    for (const id of [first, second]) {
      const submission = aSubmission(id);
      await table.transact(footprintsLeft(footprintOf({ ...submission, applied: summaryOf(submission, theCall) })));
    }
    const asked: string[] = [];
    const watched: InMemoryTable = {
      ...table,
      query: (query) => {
        asked.push(query.pk);
        return table.query(query);
      },
    };
    const before = await seenBy(watched, "officer", alike);
    expect(asked.filter((pk) => pk.startsWith("ALIKE#WORD#")).length).toBeGreaterThan(0);
    for (const id of [first, second, alike]) await registered(table, id, now);
    for (const id of [first, second, alike]) {
      asked.length = 0;
      const body = await seenBy(watched, "officer", id);
      for (const other of [first, second, alike])
        expect([id, other, body.includes(`href="/handlaggning/${other}"`)]).toEqual([id, other, other !== id]);
      expect(body).toContain("Titlarna liknar varandra.");
      expect(body).not.toContain(`href="/handlaggning/${unlike}"`);
      expect(asked.filter((pk) => pk.startsWith("ALIKE#"))).toEqual([expect.stringMatching(/^ALIKE#ORG#/)]);
    }
    for (const id of [first, second]) expect(before).toContain(`href="/handlaggning/${id}"`);
  });

  test("the vouchers that reports of two projects claim, by name and day, with both reports", async () => {
    const table = inMemoryTable();
    const [mine, other] = [await aProject(table), await aProject(table)];
    await reported(table, mine, "A 17", "A 18");
    await reported(table, other, "a0018", "A 19");
    const body = await seenBy(table, "officer", mine);
    expect(body).toContain("En verifikation är rekvirerad i båda projekten:");
    expect(body).toContain("A 18, 15 januari 2027: 5 000 kr i rapport 1 här, och i rapport 1 där.");
    expect(body).not.toContain("A 17, 15 januari");
    expect(body).not.toContain("Lön, 15");
  });

  test("the vouchers where the claim is accepted, checked and read line by line, and where its payment is attested", async () => {
    const table = inMemoryTable();
    const [mine, other, alone] = [await aProject(table), await aProject(table), await aProject(table)];
    await reported(table, mine, "A 17", "A 18");
    await reported(table, other, "a0018", "A 19");
    await reported(table, alone, "B 1");
    const paymentId = await aDuePayment(table, mine);
    const routes = [...examinationRoutes({ table }), ...paymentRoutes({ table })];
    const [officer, finance] = await Promise.all(
      (["officer", "finance"] as const).map(async (role) => aVisitor(routes, () => now, await staffCookie(now, role))),
    );
    const report = `/handlaggning/${mine}/rapporter/1`;
    const warnsBefore = async (visitor: typeof officer, address: string, button: string) => {
      const body = ((await visitor?.see(address))?.body ?? "").replaceAll("\u00a0", " ");
      const [warning, act] = [body.indexOf("A 18, 15 januari 2027"), body.indexOf(button)];
      expect([address, warning > 0, warning < act]).toEqual([address, true, true]);
      expect(body).toContain(`href="/handlaggning/${other}"`);
      expect(body).not.toContain("A 17, 15 januari");
      return body;
    };
    await warnsBefore(officer, report, `action="${report}/godkann"`);
    await warnsBefore(officer, `${report}/rader`, `action="${report}/rader"`);
    await warnsBefore(finance, `/ekonomi/utbetalningar/betalning/${mine}/${paymentId}`, "/attestera");
    const given = (await officer?.see(`${report}/rader`))?.fields;
    const checked = await officer?.send(`${report}/rader`, { ...given, action: "check" });
    expect(checked?.body).toContain(`action="${report}/godkann"`);
    expect(checked?.body).toContain("A 18, 15 januari 2027");
    expect((await officer?.see(`/handlaggning/${alone}/rapporter/1`))?.body).not.toContain("i ett annat projekt");
  });

  test("nothing when nothing is like it", async () => {
    const table = inMemoryTable();
    expect(await seenBy(table, "officer", await aPilot(table))).not.toContain(heading);
  });

  test.each(stages)("a case that is %s only when money may be paid in it", async (stage) => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    await another(table, { start: "2027-01-01", stage });
    const shown = !["withdrawn", "rejected", "lapsed", "dismissed"].includes(stage);
    expect((await seenBy(table, "officer", id)).includes(heading)).toBe(shown);
  });

  test("those most alike, when there are many, and how many more there are", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    for (let i = 0; i < 12; i++) await another(table, { start: "2027-01-01" });
    const body = await seenBy(table, "officer", id);
    expect(body.match(/Samma organisation, och/g)).toHaveLength(10);
    expect(body).toContain("Ytterligare 2 ärenden liknar det här.");
  });
});

test.each(roles.filter((role) => role !== "officer"))("the %s is not shown what a case is like", async (role) => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await another(table, { start: "2027-01-01" });
  expect(await seenBy(table, "officer", id)).toContain(heading);
  expect(await seenBy(table, role, id)).not.toContain(heading);
});

test("a case is never like itself, and shared vouchers come before titles and titles before organisations", () => {
  const mine = {
    applicationId: newId(ApplicationId),
    title: "Vändpunkten",
    organisation: "Hallsbergs kommun",
    organisationNumber: theMunicipality,
    startDay: day("2026-12-01"),
    endDay: day("2028-11-30"),
    vouchers: [{ report: 1, line: 1, name: "A 1", day: day("2027-01-15"), amountOre: kronor(1) }],
  };
  const [first, second, third] = [newId(ApplicationId), newId(ApplicationId), newId(ApplicationId)];
  const others = [
    { ...mine, applicationId: first, title: "Simskola" },
    { ...mine, applicationId: second, organisationNumber: anAssociation },
    { ...mine, applicationId: third, title: "Simskola", organisationNumber: anAssociation },
    mine,
  ];
  const claimed = [third, mine.applicationId].map((applicationId) => ({
    applicationId,
    report: 2,
    vouchers: ["A1 2027-01-15"],
  }));
  expect(doublesOf(mine, others, claimed).map(({ applicationId }) => applicationId)).toEqual([third, second, first]);
});
