import { applicationForm } from "../../functions/applications/form/read-application.ts";
import { beginPaper } from "../../functions/applications/paper/begin-paper.act.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { gatherData } from "../../functions/casework/data-access/gather-data.act.ts";
import { tagCase } from "../../functions/casework/tags/tag-case.act.ts";
import { jobAsked } from "../../functions/exports/jobs/export-job.ts";
import { agreementPut } from "../../functions/partnership/agreement.store.ts";
import { decideAdvance } from "../../functions/payments/advances/decide-advance.act.ts";
import { sayReturned } from "../../functions/payments/returned/say-returned.act.ts";
import { grantChanged } from "../../functions/payments/settlement-writes.ts";
import { memberPut } from "../../functions/pilot/people/member-put.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import { keptOf } from "../../functions/platform/forms/controls.ts";
import { mintLink } from "../../functions/platform/links/links.ts";
import type { LinkPurpose, OwedLink } from "../../functions/platform/links/owed-link.ts";
import { emailHash } from "../../functions/platform/mail/mailbox.ts";
import type { Role, SessionKind } from "../../functions/platform/sign-in/session.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { cancelAssignment } from "../../functions/reviews/assignment/cancel-assignment.act.ts";
import { declareConflict } from "../../functions/reviews/conflict/declare-conflict.act.ts";
import { authoritySetting } from "../../functions/settings/setting-name.ts";
import {
  type AccessId,
  ApplicationId,
  CallId,
  DocumentId,
  ExportId,
  MemberId,
  Nonce,
  newId,
  personSubject,
  pilotSubject,
  type ReviewId,
  type Subject,
  staffSubject,
} from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, Month, monthOf, plusDays } from "../../functions/vocabulary/instant.ts";
import { kronor, ore } from "../../functions/vocabulary/ore.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";
import { aCallWithTable, begun } from "../builders/a-call-in-work.ts";
import { aGroupCall, aGroupOf } from "../builders/a-chosen-call.ts";
import { aGrant, decide, saveADecision } from "../builders/a-decision.ts";
import { aStaffDesk, rowsKept, someStaff } from "../builders/a-desk.ts";
import { aDisposal, aDisposedGrant } from "../builders/a-disposal.ts";
import { aLoweredReport } from "../builders/a-lowering.ts";
import { aMandate, aProposal, aRow } from "../builders/a-mandate.ts";
import { aMeasure } from "../builders/a-measure.ts";
import { aMeeting } from "../builders/a-meeting.ts";
import { aPanel } from "../builders/a-panel.ts";
import { aMadeDocument } from "../builders/a-paper.ts";
import {
  aBatch,
  aDuePayment,
  aLargeBatch,
  anAdvance,
  anAttestedPayment,
  aPaidPayment,
  aPayee,
  finance,
  grantOf,
  onPilot,
  otherBankgiro,
  paymentOf,
  saidReturned,
} from "../builders/a-payment.ts";
import { aPilot, moved } from "../builders/a-pilot.ts";
import { aBulk, aPooledPerson } from "../builders/a-pool.ts";
import { aProject } from "../builders/a-project.ts";
import { aPublicText } from "../builders/a-public-text.ts";
import { reviewersOf } from "../builders/a-review.ts";
import { aTakeoverThat } from "../builders/a-takeover.ts";
import { reportNamed } from "../builders/a-typed-report.ts";
import { aUnitCall, aUnitSubmission, ownUnits, theManager } from "../builders/a-unit.ts";
import { anEvaluator, aPlannedCall, aPlannedProject, aVoiceDraft, theWholePlan } from "../builders/a-voice.ts";
import { framed, wheelOf } from "../builders/a-wheel.ts";
import { aYearEnd } from "../builders/a-year-end.ts";
import { anAdoption } from "../builders/an-adoption.ts";
import { anAgreement } from "../builders/an-agreement.ts";
import { anAnalysis } from "../builders/an-analysis.ts";
import { aTypedApplication } from "../builders/an-application.ts";
import { aDossier, aMark, anEntry, aWorkNote } from "../builders/an-entry.ts";
import { asksFirst } from "../builders/asks-first.ts";
import { someAid } from "../builders/some-aid.ts";
import { aCompletion, twoQuestions } from "../builders/some-asking.ts";
import { aNypsLayout, aProgrammeName, settingBegun, settingsIn } from "../builders/some-settings.ts";
import { inReserve, termsThat } from "../builders/some-terms.ts";
import { type InMemoryTable, inMemoryTable } from "../fakes/in-memory-table.ts";
import { aSite, formOn, identity, now, type Site, sheetFileKey, sieFileKey } from "./the-site.ts";

/** Its evaluation asks the questions of a frame, for the question wheel. */
const call = framed(kraftsamlingPiloter2026);

/** Stands in every application, and nowhere else. */
export const applicationsWords = "Fler unga ska hitta tillbaka till skolan";

/** A link as the mail to the person who began carries it. */
async function aLinkToDraft(table: Table, id: ApplicationId, member?: MemberId) {
  const { items } = await table.query({ table: "pilots", pk: `PILOT#${id}`, prefix: "MEMBER#" });
  const expiresAt = plusDays(now, 9);
  const subject = member ?? String(items[0]?.["memberId"]);
  const { path, write } = mintLink(pilotSubject(id), { purpose: "resume", subject, generation: 1, expiresAt });
  await table.transact([write]);
  return path;
}

const idIn = (location: string) => ApplicationId.parse(location.split("/")[2]);

/** Somebody begins an application and fills it in by the site itself; the file alone is put where the bucket would lead. */
async function aDraft(site: Site, table: Table, email: string) {
  const begun = { callId: call.callId, "p-email": email, language: "sv", nonce: newId(Nonce) };
  const { location, cookies: unproved } = await site({ path: "/ansokan", typed: begun });
  const id = idIn(location);
  const { cookies } = await site({ path: await aLinkToDraft(table, id), cookies: unproved, typed: {} });
  await table.transact([anAttachment(id)]);
  for (const section of applicationForm(call).sections) {
    const path = `/ansokan/${id}/${section.slug}`;
    const form = formOn((await site({ path, cookies })).body, path);
    await site({ path, cookies, typed: { ...form, ...keptOf(aTypedApplication, section) } });
  }
  return { id, cookies, unproved };
}

const someGuest = { "p-name": "Kollegan", "p-part": "p-writer", "p-own-name": "Sökanden" };

/** A person whom the draft's applicant has let in, and whose link has been opened. */
async function aGuest(
  site: Site,
  table: Table,
  { id, cookies }: { id: ApplicationId; cookies: string[] },
  email: string,
) {
  const path = `/ansokan/${id}/medsokande`;
  const form = formOn((await site({ path, cookies })).body, path);
  await site({ path, cookies, typed: { ...form, ...someGuest, "p-email": email } });
  const { items } = await table.query({ table: "pilots", pk: `PILOT#${id}`, prefix: "MEMBER#" });
  const guest = MemberId.parse(items.find((item) => item["email"] === email)?.["memberId"]);
  const opened = await site({ path: await aLinkToDraft(table, id, guest), typed: {} });
  return { guest, cookies: opened.cookies };
}

/** Somebody who wrote the application that has become a project, and has been there. */
async function aProjectsMember(table: Table, id: ApplicationId, now: Instant): Promise<MemberId> {
  const memberId = newId(MemberId);
  const { callId } = (await readPilot(table, id)).lifecycle;
  const known = {
    applicationId: id,
    callId,
    email: "skribent@example.org",
    name: "Skribenten",
    language: "sv",
  } as const;
  const member = { memberId, ...known, generation: 1, joinedAt: now, provedAt: now };
  await table.transact([memberPut({ ...member, invitedBy: newId(MemberId) })]);
  return memberId;
}

async function aSubmitted(site: Site, table: Table, email: string) {
  const { id, cookies } = await aDraft(site, table, email);
  const form = formOn((await site({ path: `/ansokan/${id}/granska`, cookies })).body, `/ansokan/${id}/skicka`);
  await site({ path: `/ansokan/${id}/skicka`, cookies, typed: { ...form } });
  return { id, cookies };
}

const report = reportNamed({
  "texts.done": "Vi har mött tjugo ungdomar.",
  "texts.results": "Närvaron har ökat.",
  "texts.deviations": "Inga",
  "texts.next": "Vi fortsätter.",
  "period.from": "2026-12",
  "period.through": "2027-01",
  "costs.0.amounts.2026-12": "38 071",
  "costs.1.amounts.2026-12": "12 500",
});

async function aReport(site: Site, id: ApplicationId, cookies: string[], submit: boolean) {
  const begin = `/projekt/${id}/rapport`;
  await site({
    path: begin,
    cookies,
    typed: { ...formOn((await site({ path: `/projekt/${id}`, cookies })).body, begin) },
  });
  const path = `${begin}/1`;
  const form = formOn((await site({ path, cookies })).body, path);
  await site({ path, cookies, typed: { ...form, ...report, action: "review" } });
  const read = await site({ path: `${path}/granska`, cookies });
  if (submit) await site({ path: `${path}/skicka`, cookies, typed: { ...formOn(read.body, `${path}/skicka`) } });
}

export const fileId = "f".repeat(16);
export const anAttachment = (applicationId: ApplicationId) => {
  const file = { v: 1, applicationId, fileId, name: "Plan.pdf", type: "pdf", bytes: 120_000 } as const;
  const put = { ...keys.attachment(applicationId, fileId), ...file, key: "k", addedAt: now, addedBy: newId(MemberId) };
  return { table: "pilots", put } as const;
};

/** What a holder has attached to a report, and the costs they are fetching, of these categories or of one. */
export const aReportsFiles = (id: ApplicationId, of?: string) => {
  const extract = { v: 1, number: 1, fileId, name: "Huvudbok.pdf", type: "pdf", bytes: 80_000, key: "k", addedAt: now };
  const picture = {
    ...{ v: 1, number: 1, fileId, name: "Dagen.jpg", type: "jpg", bytes: 90_000, sha256: "0", key: "k", addedAt: now },
    consent: { publish: true, people: "agreed", at: now },
  };
  const file = { v: 1, version: 1, fileId: "e".repeat(16), fileName: "Bok.se", fileKey: sieFileKey };
  const chosen = {
    selection: { dimension: "6", object: "P12" },
    mapping: { "5410": of ?? "services", "5810": of ?? "travel", "7010": of ?? "staff", "7510": of ?? "staff" },
  };
  const costs = { ...file, ...chosen, importedAt: now, summed: false, lines: [] };
  return [
    { table: "pilots", put: { ...keys.extract(id, 1, fileId), ...extract } },
    { table: "pilots", put: { ...keys.reportAttachment(id, 1, fileId), ...picture } },
    { table: "pilots", put: { ...keys.sieFile(id, 1), ...file, ...chosen, uploadedAt: now } },
    { table: "pilots", put: { ...keys.reportCosts(id, 1), ...costs } },
  ] as const;
};

/** A second report that is begun, with a spreadsheet whose columns are to be told. */
export const aReportFromASheet = (id: ApplicationId) => {
  const typed = { "p-period.from": "2027-01", "p-period.to": "2027-01" };
  const draft = { v: 2, number: 2, version: 1, status: "draft", typed, begunAt: now, changedAt: now };
  const file = { v: 1, version: 1, fileId: "i".repeat(16), fileName: "Bok.csv", fileKey: sheetFileKey };
  return [
    { table: "pilots", put: { ...keys.report(id, 2), ...draft } },
    { table: "pilots", put: { ...keys.sieFile(id, 2), ...file, uploadedAt: now } },
  ] as const;
};

/** What was written to the people of a case, with its files. */
export const documentId = DocumentId.parse("d".repeat(16));
const aDocument = (id: ApplicationId) => aMadeDocument(id, documentId, now);
/** What staff have registered by hand, with a file. */
export const entryId = DocumentId.parse("e".repeat(16));

/** A file that was made in the background, and one that could not be. */
export const madeFile = ExportId.parse("x".repeat(16));
export const brokenFile = ExportId.parse("y".repeat(16));
async function someExports(table: Table) {
  const work = { kind: "file", format: "csv", scope: { kind: "month", month: monthOf(now) } } as const;
  const organisation = { name: "Region Exempel", number: "232199-9993" };
  const asked = { work, organisation, ofRows: 1, askedBy: { id: "finance", name: "Ekonomen" }, at: now };
  const stored = { key: "files/x/csv", name: "x.csv", sha256: "0".repeat(64), bytes: 1, rows: 1 };
  const outcomes = [
    [madeFile, { status: "ready", file: stored }],
    [brokenFile, { status: "failed" }],
  ] as const;
  for (const [exportId, set] of outcomes) {
    await table.transact([jobAsked({ ...asked, exportId })]);
    await table.update({ table: "pilots", update: keys.exportJob(exportId), set });
  }
}

/** A termination that is proposed, and that the holder may answer. */
export const aTermination = (at: Instant) => ({
  ...{ v: 1, version: 1, number: 1, replyDay: dayOf(plusDays(at, 14)) },
  proposal: { at, by: "Handläggaren", text: "Vändpunkten" },
});

/** A recovery that is proposed, and that the holder may answer; or one that is decided and to be invoiced. */
export const aProposedRecovery = (at: Instant) => ({
  ...{ v: 1, version: 1, number: 1, amountOre: ore(20_000) },
  ...{ replyDay: dayOf(plusDays(at, 14)), dueDay: dayOf(plusDays(at, 45)) },
  proposal: { at, by: "Handläggaren", text: "Vändpunkten" },
});
export const aDecidedRecovery = (at: Instant) => ({
  ...aProposedRecovery(at),
  decided: { decision: 1, at, dueDay: dayOf(plusDays(at, 45)), fromOre: ore(0) },
});

/** A court has set a decision aside. */
const anAnnulled = (at: Instant) => ({
  ...{ version: 1, number: 1 },
  appeals: [
    {
      ...{ appeal: 1, at, by: { id: "o", name: "Handläggaren" }, from: "Vändpunkten", via: "here" },
      ...{ receivedDay: dayOf(at), timely: "in-time", handedOverDay: dayOf(at), outcome: "annulled" },
      ...{ outcomeDay: dayOf(at), outcomeBy: "Rätten", outcomeReference: "1234-26" },
    },
  ],
});

/** What somebody of finance has proposed to write off. */
export const aProposedWriteOff = (at: Instant) => ({
  ...{ v: 1, version: 1, number: 1, amountOre: ore(10_000), reason: "Vändpunkten" },
  proposed: { id: "another of finance", name: "Ekonomen", at },
});

/** A claim that was drawn and has been looked at. */
export const aCheckedSample = (at: Instant) => ({
  sample: { cause: "chance", rule: { share: "0.1", fromOre: ore(5_000_000) }, seed: "Vändpunkten" },
  controls: [{ at: plusDays(at, 1), by: "Handläggaren", looked: "Vändpunkten", found: "Vändpunkten" }],
});

/** A project whose money is at every point of its way: due, attested, sent, advanced, claimed back, its payee being changed. */
async function aPayingProject(table: Table) {
  const id = await aProject(table);
  await aPayee(table, id, { at: now });
  await aPayee(table, id, { giro: otherBankgiro, at: now });
  const grant = await grantOf(table, id);
  await table.transact([
    grantChanged(grant, { reclaimedOre: ore(50_000) }, now),
    { table: "pilots", put: { ...keys.recovery(id, 1), ...aDecidedRecovery(now) } },
    { table: "pilots", put: { ...keys.afterDecision(id, 1), ...anAnnulled(now) } },
  ]);
  const sent = await anAttestedPayment(table, id, { amount: 20_000, at: now });
  const batch = await aBatch(table, [{ applicationId: id, paymentId: sent }], now);
  await anAttestedPayment(table, id, { amount: 30_000, at: now });
  const large = await aLargeBatch(table, now);
  const due = await aDuePayment(table, id, { amount: 10_000, at: now });
  const [paid, returning] = [await aPaidPayment(table, id, now), await aPaidPayment(table, id, now)];
  const said = saidReturned((await paymentOf(table, id, returning)).version, returning, dayOf(now));
  await press(table, sayReturned, onPilot(id, { by: finance("f2"), at: now, command: said }));
  const by = { kind: "decider", id: "another decider", name: "Beslutsfattaren" } as const;
  const command = anAdvance((await grantOf(table, id)).version, kronor(1_000));
  await press(table, decideAdvance, onPilot(id, { by, at: now, command }));
  return { paying: id, due, batch, large, paid, returning };
}

/** Two months in which nothing was posted: one was handed over to the national follow-up, one waits. */
const [handedMonth, waitingMonth] = [Month.parse("2025-08"), Month.parse("2025-09")];
export const handedToNyps = [
  ...[handedMonth, waitingMonth].map((month) => {
    const put = { ...keys.period(month), month, lines: 0, closingAt: now, closedAt: now, closedBy: "Ekonomen" };
    return { table: "pilots", put } as const;
  }),
  {
    table: "pilots",
    put: {
      ...keys.handOver("nyps", 1),
      ...{ v: 1, register: "nyps", number: 1, at: now, by: { id: "f", name: "Ekonomen" }, lines: 0 },
      months: { from: handedMonth, through: handedMonth },
      ...{ layout: { version: 1, language: "sv" }, sha256: "0".repeat(64) },
    },
  } as const,
];

/** A case with a tag. */
const tagged = (table: Table, id: ApplicationId, tag: string) => {
  const by = { kind: "officer", id: "officer", name: "Tjänstepersonen" } as const;
  return press(table, tagCase, onPilot(id, { by, at: now, command: { tag, language: "sv" } }));
};

/** Officers who know each other's names, what one of them has on the desk, and the desk's rows of all pilots. */
async function aDesk(table: InMemoryTable) {
  await someStaff(table, now, {
    officer: { name: "Tjänstepersonen", roles: ["officer"], email: "officer@example.org" },
    colleague: { name: "Kollegan", roles: ["officer"] },
    decider: { name: "Beslutsfattaren", roles: ["decider"] },
  });
  await aStaffDesk(table, "officer", {
    views: [{ name: "Sent", query: { sent: "1" } }],
    covering: [{ id: "colleague", name: "Kollegan", from: dayOf(now), to: dayOf(plusDays(now, 7)), by: "Kollegan" }],
  });
  await rowsKept(table);
}

/** The table of mandates as it is kept: all who have a function may, one row may be ended, and one waits. */
async function someMandates(table: Table) {
  await aMandate(table, aRow(), { at: now });
  await aMandate(
    table,
    aRow({ holder: { kind: "function", function: "finance" }, acts: ["attest", "claim-write-off"] }),
    { at: now },
  );
  const holder = { kind: "person", id: "decider", name: "Beslutsfattaren" } as const;
  const deputy = { id: "colleague", name: "Kollegan" };
  const mandate = await aMandate(table, aRow({ holder, deputy, upToOre: kronor(100_000) }), { at: now });
  const other = { kind: "person", id: "someone", name: "Någon annan" } as const;
  const proposal = await aProposal(table, aRow({ holder: other, scope: { kind: "call", callId: call.callId } }), {
    at: now,
  });
  return { mandate, proposal };
}

/** An application on paper that staff are typing in. */
async function aPaper(table: Table, at: Instant): Promise<ApplicationId> {
  const by = { kind: "officer", id: "officer", name: "Tjänstepersonen" } as const;
  const command = { callId: call.callId, day: dayOf(at), from: "Vändpunkten", language: "sv" } as const;
  const begun = await press(table, beginPaper, { subject: staffSubject("officer"), by, at, command });
  if (!("applicationId" in begun)) throw new Error(begun.fault);
  return begun.applicationId;
}

/** Somebody has asked what is held about them. */
async function anAccessRequest(table: Table, at: Instant): Promise<AccessId> {
  const address = "ingen@example.org";
  const by = { kind: "registrar", id: "registrar", name: "Registratorn" } as const;
  const command = { address, names: [], reason: "Vändpunkten" };
  return (await press(table, gatherData, { subject: personSubject(emailHash(address)), by, at, command })).accessId;
}

const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

/** One pilot in each situation that pages differ by, and everybody who has to do with them, by the cookie they carry. */
export async function aWorld() {
  const table = inMemoryTable();
  const site = aSite(table);
  await publishCall(table, call);
  await settingsIn(table, now, { units: ownUnits.units, nyps: aNypsLayout });
  await table.transact(handedToNyps);
  await publishCall(table, { ...asksFirst(call), callId: CallId.parse("fragar-forst") });
  await settingBegun(table, authoritySetting);
  await settingBegun(table, aProgrammeName);
  await begun(table, aCallWithTable());

  const linked = async (kind: Exclude<SessionKind, "staff">, applicationId: ApplicationId, subject: string) =>
    cookieOf(await identity.opened({ kind, applicationId, subject, generation: 1, confirmedAt: now }, "/", now));
  const staff = async (...roles: Role[]) =>
    cookieOf(await identity.opened({ kind: "staff", subject: roles.join(), name: "Tjänstepersonen", roles }, "/", now));

  const draft = await aDraft(site, table, "utkast@example.org");
  const { guest } = await aGuest(site, table, draft, "kollega@example.org");
  const removed = await aGuest(site, table, draft, "fore-detta@example.org");
  const remove = `/ansokan/${draft.id}/medsokande/${removed.guest}/ta-bort`;
  const sure = formOn((await site({ path: remove, cookies: draft.cookies })).body, remove);
  await site({ path: remove, cookies: draft.cookies, typed: { ...sure } });
  const submitted = await aSubmitted(site, table, "inlamnad@example.org");
  const elsewhere = await aSubmitted(site, table, "annan@example.org");

  const reviewers = reviewersOf(table, submitted.id, { clock: () => now });
  const [anna, bo, cilla] = [
    await reviewers.ready("anna"),
    await reviewers.ready("bo"),
    await reviewers.ready("cilla"),
  ];
  const invited = await reviewers.assign("david");
  if (!("reviewId" in invited)) throw new Error(JSON.stringify(invited));
  await press(table, cancelAssignment, reviewers.officers({ reviewId: cilla }));
  const frida = await reviewers.ready("frida");
  await reviewers.declare(frida, true);
  const member = { "p-whom": "Ledamoten", "p-explanation": "Sitter i styrelsen." };
  await press(table, declareConflict, reviewers.officers({ typed: member, language: "sv" as const }));
  const inConflict = (await readPilot(table, submitted.id)).interests[0]?.who.id ?? "";

  await twoQuestions(table, submitted.id, now, "applicant");
  await aCompletion(table, submitted.id, now);
  await aCompletion(table, elsewhere.id, now, { text: "Tjugo ungdomar." });

  const withdrawn = await aSubmitted(site, table, "aterkallad@example.org");
  const emma = await reviewersOf(table, withdrawn.id, { clock: () => now }).ready("emma");
  const takeBack = `/ansokan/${withdrawn.id}/aterkalla`;
  const asked = formOn((await site({ path: takeBack, cookies: withdrawn.cookies })).body, takeBack);
  await site({ path: takeBack, cookies: withdrawn.cookies, typed: { ...asked } });
  await moved(table, withdrawn.id);

  await aGroupOf(table, "gun", "hans");
  const byGroup = await aPilot(table, { stage: "submitted", call: aGroupCall });

  const pooled = await aPooledPerson(table, "petra", now);
  const person = { id: pooled, name: "Bedömaren petra", email: "petra@example.org", language: "sv" } as const;
  const proposed = [{ applicationId: elsewhere.id, title: "Vändpunkten", who: [pooled], wanted: 2 }];
  const order = { kind: "assign" as const, people: [person], cases: proposed, deadline: plusDays(now, 20) };
  const [bulk, begunBulk] = [await aBulk(table, order, now), await aBulk(table, order, now, true)];

  const paper = await aPaper(table, now);
  const access = await anAccessRequest(table, now);
  const [disposal, runningDisposal] = [
    await aDisposal(table, call.callId, "proposed", now),
    await aDisposal(table, call.callId, "running", now),
  ];
  const disposed = newId(ApplicationId);
  await table.transact([aDisposedGrant(disposed, disposal, now), ...aDocument(disposed)]);
  await someExports(table);
  const reviewed = await aPilot(table);
  await saveADecision(table, reviewed, aGrant());
  // Another one, that can be put on the agenda of a meeting.
  await aPilot(table);
  const [project, reported, holdersOther] = [await aProject(table), await aProject(table), await aProject(table)];
  const accepted = await aProject(table);
  const inLine = await aPilot(table, { stage: "rejected" });
  const projectMember = await aProjectsMember(table, project, now);
  await aReport(site, project, [await linked("holder", project, "holder")], false);
  await aReport(site, reported, [await linked("holder", reported, "holder")], true);
  await aReport(site, accepted, [await linked("holder", accepted, "holder")], true);
  const desk = { path: `/handlaggning/${accepted}/rapporter/1`, cookies: [await staff("officer")] };
  const acceptable = formOn((await site(desk)).body, `${desk.path}/godkann`);
  await site({ ...desk, path: `${desk.path}/godkann`, typed: { ...acceptable } });
  await table.transact([
    {
      table: "pilots",
      put: {
        ...keys.evaluation(holdersOther),
        ...{ v: 2, version: 1, status: "signed", answers: {}, changedAt: now, signedAt: now, signedBy: "Handläggaren" },
      },
    },
  ]);
  await twoQuestions(table, project, now, "holder");
  await table.transact([...aReportsFiles(project), ...aReportsFiles(reported), ...aReportFromASheet(project)]);
  await table.update({ table: "pilots", update: keys.report(reported, 1), set: aCheckedSample(now) });
  await table.transact([project, submitted.id].flatMap(aDocument));
  await table.transact([
    anEntry(submitted.id, entryId, { at: now }),
    aMark(submitted.id, entryId, now),
    aDossier(submitted.id, documentId, now),
    aWorkNote(withdrawn.id, now),
  ]);

  await someAid(table, [reported, accepted, project], now);
  const paying = await aPayingProject(table);
  const taken = await aPilot(table);
  await decide(table, taken, aGrant({ 2026: 1000 }));
  await moved(table, taken);
  const ofUnits = { ...aUnitCall, callId: CallId.parse("egna-enheter") };
  await publishCall(table, ofUnits);
  const assigned = await aProject(table, { call: ofUnits, submission: aUnitSubmission });
  const { id: manager } = await theManager(table, assigned);
  const planned = aPlannedCall(theWholePlan);
  await publishCall(table, planned);
  const [voiced, unvoiced] = [await aPlannedProject(table, planned), await aPlannedProject(table, planned)];
  await table.transact([
    anEvaluator(voiced, now),
    aVoiceDraft(voiced, "stage-1", now),
    aVoiceDraft(voiced, "self", now),
    aVoiceDraft(unvoiced, "self", now),
  ]);
  const mandates = await someMandates(table);
  await tagged(table, submitted.id, "ring i juni");
  await table.transact([
    aLoweredReport(paying.paying, now),
    { table: "pilots", put: { ...keys.termination(project, 1), ...aTermination(now) } },
    { table: "pilots", put: { ...keys.takeover(project, 1), ...aTakeoverThat("offered", plusDays(now, -40)) } },
    { table: "pilots", put: { ...keys.takeover(accepted, 1), ...aTakeoverThat("accepted", now) } },
    { table: "pilots", put: { ...keys.takeover(taken, 1), ...aTakeoverThat("granted", plusDays(now, -60)) } },
    { table: "pilots", put: { ...keys.recovery(project, 1), ...aProposedRecovery(now) } },
    { table: "pilots", put: { ...keys.writeOff(accepted, 1), ...aProposedWriteOff(now) } },
    { table: "pilots", update: keys.grant(accepted), set: { reclaimedOre: ore(50_000) } },
    { table: "pilots", update: keys.grant(holdersOther), set: { ending: { kind: "declined", at: now } } },
  ]);
  for (const [id, how] of [
    [project, "late"],
    [reported, "in"],
    [accepted, "to-send"],
  ] as const) {
    const terms = termsThat(how, (await readPilot(table, id)).grant, documentId, now);
    await table.transact([{ table: "pilots", put: { ...keys.terms(id), ...terms } }]);
  }
  await table.transact(inReserve(inLine, now));
  await aYearEnd(table, { asOf: dayOf(plusDays(now, -1)), at: now });
  await table.transact([agreementPut(anAgreement(), now, 0)]);
  await aDesk(table);

  await aPanel(table, now);
  const meeting = await aMeeting(table, [reviewed], { at: now });
  const finishedMeeting = await aMeeting(table, [reviewed], { at: now, finished: true });
  await anAnalysis(table, project);
  await anAdoption(table, project);
  const measure = await aMeasure(table, now);
  // Builders of other cases have put the call in its place as they know it.
  const { callId, version } = call;
  await table.transact([{ table: "pilots", put: { ...keys.callVersion(callId, version), callId, version, call } }]);
  const wheel = wheelOf(table, project);
  await wheel.switched(true, now);
  await wheel.ask(now);
  await aPublicText(table, project, now);
  await aPublicText(table, accepted, now, true);

  const link = async (purpose: LinkPurpose, id: ApplicationId, subject: string) => {
    const { path, write } = mintLink(pilotSubject(id), {
      purpose,
      subject,
      generation: 1,
      expiresAt: plusDays(now, 9),
    });
    await table.transact([write]);
    return path;
  };
  const minted = async (about: Subject, owed: OwedLink) => {
    const { path, write } = mintLink(about, owed);
    await table.transact([write]);
    return path;
  };
  const anna1 = emailHash("anna@example.org");
  const tasks = { purpose: "tasks", subject: anna1, generation: 1, expiresAt: plusDays(now, 1) } as const;
  const kollega = emailHash("kollega@example.org");
  const mine = { purpose: "mine", subject: kollega, generation: 1, expiresAt: plusDays(now, 1) } as const;
  const lost = { purpose: "review", subject: anna, generation: 1, expiresAt: plusDays(now, -1) } as const;
  const links = {
    tasks: await minted(personSubject(anna1), tasks),
    mine: await minted(personSubject(kollega), mine),
    lost: await minted(pilotSubject(submitted.id), lost),
    resume: await link("resume", draft.id, guest),
    review: await link("review", submitted.id, anna),
    holder: await link("holder", project, "holder"),
    payee: await link("payee", project, "holder"),
    wheel: await link("wheel", project, "1"),
    takeover: await link("takeover", project, "takeover-1"),
    evaluate: await link("evaluate", voiced, "external"),
  };

  const reviewer = (id: ReviewId) => linked("reviewer", submitted.id, id);
  const [draftCookie = "", submittedCookie = "", otherCookie = ""] = [draft, submitted, elsewhere].map(
    ({ cookies }) => cookies[0] ?? "",
  );
  const people = {
    nobody: "",
    "the draft's applicant": draftCookie,
    "the submitted one's applicant": submittedCookie,
    "another applicant": otherCookie,
    "who began the draft before its link was opened": draft.unproved[0] ?? "",
    "who was removed from the draft": removed.cookies[0] ?? "",
    "the project's applicant": cookieOf(
      await identity.opened(
        { kind: "applicant", applicationId: project, subject: projectMember, generation: 1, proved: true },
        "/",
        now,
      ),
    ),
    "the reviewer": await reviewer(anna),
    "a reviewer who has not declared": await reviewer(invited.reviewId),
    "another reviewer of the same": await reviewer(bo),
    "a reviewer taken back": await reviewer(cilla),
    "the withdrawn one's reviewer": await linked("reviewer", withdrawn.id, emma),
    "a reviewer of another": await linked("reviewer", elsewhere.id, anna),
    "the project's reviewer from outside": await linked("reviewer", voiced, "external"),
    "the evaluated one's holder": await linked("holder", voiced, "holder"),
    "the project's holder": await linked("holder", project, "holder"),
    "the reported one's holder": await linked("holder", reported, "holder"),
    "the manager among the unit's holders": await linked("holder", assigned, manager),
    "another of the unit's holders": await linked("holder", assigned, "holder"),
    "the paid one's holder": await linked("holder", paying.paying, "holder"),
    "the project's holder by a link that was replaced": cookieOf(
      await identity.opened({ kind: "holder", applicationId: project, subject: "holder", generation: 0 }, "/", now),
    ),
    "another holder": await linked("holder", holdersOther, "holder"),
    officer: await staff("officer"),
    decider: await staff("decider"),
    finance: await staff("finance"),
    auditor: await staff("auditor"),
    registrar: await staff("registrar"),
    // It has no cookie: what its token allows is in the gateway's word for it.
    "the ledger system": "",
  };
  const ids = {
    draft: draft.id,
    disposed,
    guest,
    projectMember,
    submitted: submitted.id,
    withdrawn: withdrawn.id,
    reviewed,
    byGroup,
    project,
    reported,
    accepted,
    evaluated: holdersOther,
    inLine,
    ...paying,
    taken,
    assigned,
    voiced,
    unvoiced,
    ...mandates,
    anna,
    cilla,
    emma,
    frida,
    inConflict,
    david: invited.reviewId,
    pooled,
    bulk,
    begunBulk,
    meeting,
    finishedMeeting,
    measure,
    elsewhere: elsewhere.id,
    paper,
    access,
    disposal,
    runningDisposal,
  };
  return { table, people, ids, links };
}
export type World = Awaited<ReturnType<typeof aWorld>>;
export type Who = keyof World["people"];

const everything = (table: InMemoryTable) => JSON.stringify([table.all("pilots"), table.all("record")]);

/** Whether anything in a world's twin is otherwise than in the world. Only where something was written must one look. */
export const hasChanged = (twin: InMemoryTable, { table }: World): boolean =>
  twin.transactions() > 0 && everything(twin) !== everything(table);
