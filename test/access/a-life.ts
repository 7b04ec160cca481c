import { callOption } from "../../functions/applications/paper/paper.form.ts";
import { currentCall } from "../../functions/calls/call.store.ts";
import { chosenBy } from "../../functions/calls/choosing.ts";
import { agreementPut } from "../../functions/partnership/agreement.store.ts";
import { grantChanged } from "../../functions/payments/settlement-writes.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { mintLink } from "../../functions/platform/links/links.ts";
import { emailHash } from "../../functions/platform/mail/mailbox.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { authoritySetting, programmeSetting, type SettingName } from "../../functions/settings/setting-name.ts";
import { readSettings } from "../../functions/settings/settings.store.ts";
import { siteAuthority } from "../../functions/settings/site-authority.ts";
import { type ApplicationId, personSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, monthOf, plusDays } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { rowsKept } from "../builders/a-desk.ts";
import { aDisposal } from "../builders/a-disposal.ts";
import { plainWords } from "../builders/a-filled-form.ts";
import { aMandate, aProposal, aRow } from "../builders/a-mandate.ts";
import { someInformation } from "../builders/a-meeting.ts";
import { grantOf } from "../builders/a-payment.ts";
import { moved } from "../builders/a-pilot.ts";
import { aBulk, aPooledPerson } from "../builders/a-pool.ts";
import { reviewersOf } from "../builders/a-review.ts";
import { aYearEnd } from "../builders/a-year-end.ts";
import { anAgreement } from "../builders/an-agreement.ts";
import { anAnalysis } from "../builders/an-analysis.ts";
import { someAid } from "../builders/some-aid.ts";
import { aCompletion, twoQuestions } from "../builders/some-asking.ts";
import { settingBegun } from "../builders/some-settings.ts";
import { termsThat } from "../builders/some-terms.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { type Customer, published } from "./a-customer.ts";
import { keptRegister } from "./a-kept-register.ts";
import { pilotsLife } from "./a-pilots-life.ts";
import { type Cookies, linked, mailedLink, sent, signedIn } from "./browsing.ts";
import { assigned, withOwnUnits } from "./own-units-life.ts";
import {
  aCheckedSample,
  aDecidedRecovery,
  aProposedRecovery,
  aProposedWriteOff,
  aReportFromASheet,
  aReportsFiles,
  aTermination,
  documentId,
} from "./the-people.ts";
import { aSite, now } from "./the-site.ts";
import { withGoals } from "./with-goals.ts";

/** Somebody with a browser, and where they begin to look round. */
export type Person = { readonly who: string; readonly cookies: Cookies; readonly from: readonly string[] };

/** Pages under an address: of no links where a button leads to them. */
const under = (address: string, ...pages: readonly string[]) => pages.map((page) => `${address}${page && `/${page}`}`);

/** A site of a customer with a pilot at each point of its life, and everybody who has to do with one. */
export async function aLife(customer: Customer) {
  const table = inMemoryTable();
  await published(table, customer);
  await withOwnUnits(table, customer.callId);
  await withGoals(table, customer.callId);
  const site = aSite(table, async () => siteAuthority(await readSettings(table)));
  const call = await currentCall(table, customer.callId);
  const staff = {
    officer: await signedIn("officer", plainWords.name),
    decider: await signedIn("decider", plainWords.name),
    finance: await signedIn("finance", plainWords.name),
    auditor: await signedIn("auditor", plainWords.name),
    registrar: await signedIn("registrar", plainWords.name),
  };
  const life = pilotsLife({ table, site, call, staff });
  const people: Person[] = [];

  async function aDraft(named: string) {
    const { id, cookies } = await life.drafted(named);
    people.push({ who: `applicant, ${named}`, cookies, from: under(`/ansokan/${id}`, "", "overfor") });
    return { id, cookies };
  }
  async function aSubmission(named: string) {
    const { id, cookies } = await life.drafted(named);
    await life.submitted(id, cookies);
    people.push({ who: `applicant, ${named}`, cookies, from: under(`/ansokan/${id}`, "", "kvittens") });
    return id;
  }
  async function aProject(named: string, ...pages: readonly string[]): Promise<ApplicationId> {
    const id = await aSubmission(named);
    await life.reviewed(id);
    await life.decided(id, { record: true });
    const cookies = await life.holderOf(id);
    const from = under(`/projekt/${id}`, "", "betalning", "betalning/bekrafta", ...pages);
    people.push({ who: `holder, ${named}`, cookies, from });
    return id;
  }

  const { id: draft } = await aDraft("utkast");

  const submitted = await aSubmission("inlamnad");
  const invited = await reviewersOf(table, submitted, { clock: () => now }).assign("inbjuden");
  const writing = await life.judged(submitted, "skriver", "spara");
  for (const reviewId of ["reviewId" in invited ? invited.reviewId : writing, writing]) {
    const from = under(`/bedomning/${submitted}/${reviewId}`, "", "spara", "skicka");
    people.push({ who: `reviewer ${reviewId}`, cookies: await linked("reviewer", submitted, reviewId), from });
  }

  await twoQuestions(table, submitted, now, "applicant", plainWords.text);
  // A direct decision is on its way to whoever decides: it is returned from there.
  if (chosenBy(call) !== "direct") await aCompletion(table, submitted, now, { reason: plainWords.text });

  if (chosenBy(call) === "reviewers") await life.waiting(await aSubmission("omgang"));

  const reviewed = await aSubmission("bedomd");
  for (const reviewId of await life.reviewed(reviewed)) {
    const from = under(`/bedomning/${reviewed}/${reviewId}`, "");
    people.push({ who: `reviewer ${reviewId}`, cookies: await linked("reviewer", reviewed, reviewId), from });
  }
  const again = { text: `${plainWords.text}\n${plainWords.text}`, reason: plainWords.text };
  await aCompletion(table, reviewed, now, again);
  await life.decided(reviewed, { record: false });
  await keptRegister({ table, site, cookies: staff.officer }, reviewed);

  const reporting = await aProject(
    "skriver",
    "rapport/1/granska",
    "villkor",
    ...under("rapport/1/sie", "val", "konton", "granska"),
    "rapport/2/sie/kolumner",
  );
  await twoQuestions(table, reporting, now, "holder", plainWords.text);
  await life.reported(reporting, { submit: false });
  const own = call.categories.find(({ flatRate }) => !flatRate)?.id;
  await table.transact([
    ...aReportsFiles(reporting, own),
    { table: "pilots", put: { ...keys.termination(reporting, 1), ...aTermination(now) } },
    {
      table: "pilots",
      put: { ...keys.terms(reporting), ...termsThat("late", await grantOf(table, reporting), documentId, now) },
    },
    { table: "pilots", put: { ...keys.recovery(reporting, 1), ...aProposedRecovery(now) } },
    ...aReportFromASheet(reporting),
  ]);

  const reported = await aProject("rapporterad");
  await life.reported(reported);
  const [extract, picture] = aReportsFiles(reported, own);
  await table.transact([extract, picture]);
  const { sample } = aCheckedSample(now);
  await table.update({ table: "pilots", update: keys.report(reported, 1), set: { sample } });

  const paid = await aProject("betald");
  await life.accepted(paid, await life.reported(paid));
  await life.paid(paid);
  const ending = { kind: "declined", at: now } as const;
  await table.transact([
    grantChanged(await grantOf(table, paid), { reclaimedOre: ore(50_000), ending }, now),
    { table: "pilots", put: { ...keys.recovery(paid, 1), ...aDecidedRecovery(now) } },
    { table: "pilots", put: { ...keys.writeOff(paid, 1), ...aProposedWriteOff(now) } },
  ]);

  const ofUnit = await aSubmission("uppdrag");
  await life.reviewed(ofUnit);
  await life.decided(ofUnit, { record: true });
  const itsPages = [`/projekt/${ofUnit}`, await assigned(table, ofUnit)];
  people.push({ who: "holder, a unit", cookies: await life.holderOf(ofUnit), from: itsPages });

  for (const signed of [false, true]) {
    const ended = await aProject(signed ? "utvarderad" : "avslutad");
    await life.accepted(ended, await life.reported(ended, { final: true }));
    await moved(table, ended);
    await life.evaluated(ended, { sign: signed });
    if (!signed)
      people.push({
        who: "officer who evaluates",
        cookies: staff.officer,
        from: [`/handlaggning/${ended}/utvardering/granska`],
      });
  }

  await someAid(table, [reported, paid, reporting], now);

  const settings = await readSettings(table);
  const named = settings.programmes.map(({ programmeId }) => programmeSetting(programmeId));
  for (const name of [authoritySetting, ...named] satisfies SettingName[]) await settingBegun(table, name);

  const desk = `/handlaggning/utlysningar/${call.callId}`;
  await sent(site, { on: desk, action: `${desk}/ny-version`, cookies: staff.officer });
  const pooled = await aPooledPerson(table, "utvald", now);
  const person = { id: pooled, name: plainWords.name, email: "utvald@example.org", language: "sv" as const };
  const cases = [{ applicationId: submitted, title: plainWords.name, who: [pooled], wanted: 1 }];
  await aBulk(
    table,
    { kind: "assign", callId: call.callId, people: [person], cases, deadline: plusDays(now, 20) },
    now,
  );
  await aMandate(table, aRow(), { at: now });
  await aMandate(
    table,
    aRow({ holder: { kind: "function", function: "finance" }, acts: ["attest", "claim-write-off"] }),
    { at: now },
  );
  await aProposal(table, aRow({ holder: { kind: "person", id: "vald", name: plainWords.name } }), { at: now });
  const mailbox = emailHash("inbjuden@example.org");
  const owed = { purpose: "tasks", subject: mailbox, generation: 1, expiresAt: plusDays(now, 1) } as const;
  const tasks = mintLink(personSubject(mailbox), owed);
  const mine = mintLink(personSubject(mailbox), { ...owed, purpose: "mine" });
  await table.transact([tasks.write, mine.write]);
  const reviewLink = await mailedLink(table, "review", submitted, writing);
  const [writer] = (await readPilot(table, draft)).members;
  const resume = await mailedLink(table, "resume", draft, writer?.memberId ?? "");
  const toProject = await mailedLink(table, "holder", reporting, "holder");
  const month = `/ekonomi/${monthOf(now)}`;
  const desks = ["/handlaggning", "/ekonomi/ramar", "/mitt-konto"];
  people.push(
    {
      who: "nobody",
      cookies: [],
      from: [
        ...["/", "/logga-in/borja", "/finns-inte"],
        ...[resume, ...(call.closesAt ? [`${resume}/dagar.ics`] : [])],
        ...[reviewLink, `${reviewLink}/dag.ics`, tasks.path, `${tasks.path}/uppdrag`, mine.path, `${mine.path}/lista`],
        ...[toProject, `${toProject}/dagar.ics`],
        await mailedLink(table, "payee", paid, "holder"),
      ],
    },
    // No delegate decides here and nothing is rejected, so that nothing leads to their file, or to the reserve list.
    {
      who: "officer",
      cookies: staff.officer,
      from: [...desks, "/handlaggning/delegationsbeslut/csv", `/handlaggning/${reviewed}/reserv`],
    },
    {
      who: "decider",
      cookies: staff.decider,
      from: [...desks, ...under(`/handlaggning/${reviewed}/beslut`, "granska", "tidigare")],
    },
    { who: "finance", cookies: staff.finance, from: [...desks, "/ekonomi", month, "/ekonomi/ar/2026/bokslut"] },
    { who: "auditor", cookies: staff.auditor, from: [...desks, "/ekonomi"] },
    { who: "registrar", cookies: staff.registrar, from: [...desks] },
  );
  await anAnalysis(table, reporting, { callId: call.callId, line: plainWords.line, text: plainWords.text, at: now });
  await table.transact([agreementPut(anAgreement({ title: plainWords.line }), now, 0)]);
  await aYearEnd(table, { asOf: dayOf(plusDays(now, -1)), at: now });
  await rowsKept(table);
  const [onPaper, about] = ["/handlaggning/pappersansokan", "/handlaggning/registerutdrag"];
  const paper = { "p-call": callOption(call), "p-day": dayOf(now), "p-from": plainWords.name };
  await sent(site, { on: onPaper, cookies: staff.officer, typed: paper });
  await aDisposal(table, call.callId, "proposed", now, plainWords.name, reviewed);
  const whom = { "p-email": "ingen@example.org", "p-names": "", "p-why": plainWords.line };
  people.push({
    who: "registrar",
    cookies: staff.registrar,
    from: [await sent(site, { on: about, cookies: staff.registrar, typed: whom })],
  });
  const meetings = "/handlaggning/moten";
  const typed = { "p-name": plainWords.line };
  const meeting = await sent(site, { on: `${meetings}/nytt`, cookies: staff.officer, typed });
  const [on, action] = [`${meeting}/lagg-till?utlysning=${call.callId}`, `${meeting}/lagg-till`];
  await sent(site, { on, action, cookies: staff.officer, typed: { cases: reviewed } });
  const toWrite = `${meeting}/information/0/skriv`;
  const told = { ...someInformation(10), "p-subject": plainWords.line, "p-text": plainWords.text, "p-analysis": "" };
  const slot = { what: plainWords.line, presenter: plainWords.name, organisation: plainWords.name };
  const cells = Object.entries(slot).map(([name, text]) => [`p-slots.r1.p-${name}`, text]);
  await sent(site, { on: toWrite, cookies: staff.officer, typed: { ...told, ...Object.fromEntries(cells) } });
  return { table, site, people, settings };
}
export type Life = Awaited<ReturnType<typeof aLife>>;
