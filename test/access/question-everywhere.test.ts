import { expect, test } from "vitest";
import { applicationForm } from "../../functions/applications/form/read-application.ts";
import { publicRoutes } from "../../functions/applications/public-web.routes.ts";
import { shownFiles } from "../../functions/calls/application-form/attached-files.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { caseRoutes } from "../../functions/casework/case.routes.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { keptOf } from "../../functions/platform/forms/controls.ts";
import { difference } from "../../functions/platform/forms/difference.ts";
import type { Question } from "../../functions/platform/forms/document.ts";
import { formDifference } from "../../functions/platform/forms/form-difference.ts";
import { holderRoutes } from "../../functions/reporting/holder.routes.ts";
import { examinationRoutes } from "../../functions/reporting/officer/examination.routes.ts";
import { reviewerRoutes } from "../../functions/reviews/reviewer.routes.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";
import { aProject } from "../builders/a-project.ts";
import { reviewersOf } from "../builders/a-review.ts";
import { reportNamed, toldInWords } from "../builders/a-typed-report.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../builders/a-visitor.ts";
import { anApplicantSite, begun, fileSent, linkTo } from "../builders/an-applicant.ts";
import { aTypedApplication } from "../builders/an-application.ts";
import { everyKind, sentTo, typedTo, withEveryKind } from "../builders/every-kind.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";

const now = instant("2026-11-21T12:00:00Z");
const { call, questions } = withEveryKind(kraftsamlingPiloter2026);
const form = applicationForm(call);
const added =
  form.sections.find(({ questions: all }) => all.some(({ id }) => id === questions[0]?.id)) ?? form.sections[0];
/** All that is typed: the demo's application, and an answer to each of the new questions. */
const typed = { ...aTypedApplication, ...Object.assign({}, ...questions.map((question) => typedTo(question).typed)) };

const plain = (html: string): string => html.replaceAll(/\u00a0|&nbsp;/g, " ").replaceAll("&quot;", '"');
const named = (question: Question): string => question.label["sv"] ?? "";
/** The questions that a page does not name. */
const notOn = (body: string, of: readonly Question[] = questions) =>
  of.filter((question) => !plain(body).includes(named(question))).map(({ kind }) => kind);
/** The questions whose answers a page does not show. */
const unanswered = (body: string) =>
  questions.filter((question) => !plain(body).includes(typedTo(question).read)).map(({ kind }) => kind);

/** The site with the next version in force, and a draft that is written in it. */
async function aDraft() {
  const site = await anApplicantSite();
  await publishCall(site.table, call);
  const { browser, home } = await begun(site);
  const page = await browser.get(`${home}/${added?.slug}`);
  return { site, browser, home, page };
}

/** The application with every question answered, and handed in. */
async function handedIn() {
  const { site, browser, home } = await aDraft();
  for (const { id, kind } of questions)
    if (kind === "files") await fileSent({ files: site.files, browser }, `${home}/bilagor?fraga=${id}`, sentTo);
  for (const section of form.sections) {
    await browser.get(`${home}/${section.slug}`);
    const saved = await browser.post(`${home}/${section.slug}`, keptOf(typed, section));
    expect([section.slug, saved.status]).toEqual([section.slug, 303]);
  }
  const readThrough = await browser.get(`${home}/granska`);
  await browser.post(await linkTo(site, "sokande@example.org"), {});
  await browser.get(`${home}/granska`);
  await browser.post(`${home}/skicka`, {});
  const applicationId = ApplicationId.parse(home.split("/")[2]);
  const mine = await browser.get(home);
  return { site, applicationId, readThrough, mine };
}

const files = { presignedDownload: async () => "https://files.example.org/", scanOf: async () => "clean" as const };

test("a question of every kind is on the applicant's page, and in the list of what is missing", async () => {
  const { browser, home, page } = await aDraft();
  expect(notOn(page.body)).toEqual([]);
  const missing = await browser.get(`${home}/granska`);
  // A table of results may be left empty; everything else is asked for.
  const needed = questions.filter(({ kind }) => kind !== "results");
  expect(notOn(missing.body, needed)).toEqual([]);
  const links =
    plain(missing.body)
      .match(/href="[^"]*#[^"]*"/g)
      ?.join() ?? "";
  expect(needed.filter(({ id }) => !links.includes(`#${id}`)).map(({ kind }) => kind)).toEqual([]);
});

test("it is in the read-through, on what was handed in (as on paper), and on the pages of officers and deciders", async () => {
  const { site, applicationId, readThrough, mine } = await handedIn();
  const routes = caseRoutes({ table: site.table, files });
  const pages = [readThrough, mine];
  for (const role of ["officer", "decider"] as const) {
    const session = { kind: "staff", subject: role, name: "Medarbetaren", roles: [role] } as const;
    const cookie = await identity.opened({ ...session, roles: [...session.roles] }, "/", now);
    pages.push(await aVisitor(routes, () => now, cookie.split(";")[0] ?? "").see(`/handlaggning/${applicationId}`));
  }
  for (const { body } of pages) {
    expect([notOn(body), unanswered(body)]).toEqual([[], []]);
    // The file stands under its question, and not once more among those that answer none.
    expect(body.split(sentTo)).toHaveLength(2);
  }
});

test("it is in the blank form, in the difference of two versions and in that of two people's answers", async () => {
  const { site, applicationId } = await handedIn();
  const routes = publicRoutes({ table: site.table, readFile: async () => undefined, assetVersion: "dev" });
  const blank = await aVisitor(routes, () => now, "").see(`/utlysningar/${call.callId}/blankett`);
  expect([blank.status, notOn(blank.body)]).toEqual([200, []]);
  const changes = formDifference(kraftsamlingPiloter2026.forms.application, call.forms.application);
  expect(changes.filter(({ what }) => what === "new").map(({ id }) => id)).toEqual([
    added?.id,
    ...questions.map(({ id }) => id),
  ]);
  const { submission } = await readPilot(site.table, applicationId);
  const before = { form: applicationForm(kraftsamlingPiloter2026), answers: submission.answers };
  const after = { form, answers: submission.answers, files: shownFiles(submission.attachments) };
  const differences = difference(before, after, "sv");
  expect(differences.map(({ id, why }) => [id, why])).toEqual(questions.map(({ id }) => [id, "new"]));
  expect(JSON.stringify(differences)).toContain(sentTo);
});

test("it is in the officer's file of the answers, with its kind and what was answered", async () => {
  const { site, applicationId } = await handedIn();
  const cookie = await identity.opened(
    { kind: "staff", subject: "s", name: "Handläggaren", roles: ["officer"] },
    "/",
    now,
  );
  const officer = aVisitor(caseRoutes({ table: site.table, files }), () => now, cookie.split(";")[0] ?? "");
  const file: unknown = JSON.parse((await officer.see(`/handlaggning/${applicationId}/ansokan.json`)).body);
  const { submission } = await readPilot(site.table, applicationId);
  expect(file).toMatchObject({ applicationId, form: { id: form.id, version: call.version } });
  const { questions: all } = file as { questions: readonly { id: string }[] }; // as: what was just matched
  const [sent] = submission.attachments;
  const named = { fileId: sent?.fileId, name: sentTo, type: "pdf", bytes: sent?.bytes };
  for (const { id, label, kind } of questions) {
    const value = submission.answers[id];
    const files = kind === "files" ? { files: [named] } : {};
    expect(all.find((one) => one.id === id)).toEqual({ id, label, kind, value, ...files });
  }
});

test("it is on the reviewer's page", async () => {
  const { site, applicationId } = await handedIn();
  const people = reviewersOf(site.table, applicationId, { clock: () => now });
  const done = await people.assign("anna");
  if (!("reviewId" in done)) throw new RangeError("nobody was assigned");
  await people.declare(done.reviewId);
  const session = { kind: "reviewer", applicationId, subject: done.reviewId, generation: 1 } as const;
  const cookie = await identity.opened(session, "/", now);
  const anna = aVisitor(reviewerRoutes({ table: site.table, identity, files }), () => now, cookie.split(";")[0] ?? "");
  const { body } = await anna.see(`/bedomning/${applicationId}/${done.reviewId}`);
  expect([notOn(body), unanswered(body)]).toEqual([[], []]);
});

/** A call whose report asks one question of every kind but files, which a report has on a page of its own. */
const asking = withEveryKind(
  kraftsamlingPiloter2026,
  "report",
  everyKind.filter((kind) => kind !== "files"),
);
const inMarch = instant("2027-03-05T09:00:00Z");
const reportTyped = {
  ...toldInWords,
  ...reportNamed({ "period.from": "2027-01", "period.through": "2027-02" }),
  ...Object.assign({}, ...asking.questions.map((question) => typedTo(question).typed)),
};

/** A granted project of that call with a report that is begun, and its two readers. */
async function aReportBegun() {
  const table = inMemoryTable();
  const id = await aProject(table, { call: asking.call });
  const needs = { table, identity };
  const holder = aVisitor(holderRoutes(needs), () => inMarch, await holderCookie(inMarch, id));
  const officer = aVisitor(examinationRoutes(needs), () => inMarch, await staffCookie(inMarch, "officer"));
  const { location } = await holder.send(`/projekt/${id}/rapport`, (await holder.see(`/projekt/${id}`)).fields);
  return { table, id, holder, officer, report: location };
}
const unansweredIn = (body: string) =>
  asking.questions.filter((one) => !plain(body).includes(typedTo(one).read)).map(({ kind }) => kind);

test("a question of every kind in a report is on the holder's page, and in the list of what is missing", async () => {
  const { holder, report } = await aReportBegun();
  const page = await holder.see(report);
  expect(notOn(page.body, asking.questions)).toEqual([]);
  const missing = await holder.send(report, { ...page.fields, action: "review" });
  const links = missing.body.match(/href="#[^"]*"/g)?.join() ?? "";
  const needed = asking.questions.filter(({ kind }) => kind !== "results");
  expect(needed.filter(({ id }) => !links.includes(`#${id}`)).map(({ kind }) => kind)).toEqual([]);
});

test("it is in the read-through, on what was handed in (as on paper), with the officer, and in the officer's file", async () => {
  const { table, id, holder, officer, report } = await aReportBegun();
  const { fields } = await holder.see(report);
  const saved = await holder.send(report, { ...fields, ...reportTyped, action: "review" });
  expect([saved.status, saved.location]).toEqual([303, `${report}/granska`]);
  const readThrough = await holder.see(saved.location);
  expect((await holder.send(`${report}/skicka`, readThrough.fields)).status).toBe(303);
  const desk = `/handlaggning/${id}/rapporter/1`;
  const pages = [readThrough, await holder.see(report), await officer.see(desk)];
  for (const { body } of pages) expect([notOn(body, asking.questions), unansweredIn(body)]).toEqual([[], []]);
  const file: unknown = JSON.parse((await officer.see(`${desk}/rapport.json`)).body);
  expect(file).toMatchObject({ number: 1, from: "2027-01", form: { id: "p-report", version: asking.call.version } });
  const { questions: all } = file as { questions: readonly { id: string }[] }; // as: what was just matched
  const answers = (await readPilot(table, id)).reports[0]?.content?.answers ?? {};
  for (const { id: one, label, kind } of asking.questions)
    expect(all.find((found) => found.id === one)).toEqual({ id: one, label, kind, value: answers[one] });
});

test("it is in the difference of two versions of the report's form, and in that of what two people wrote", async () => {
  const changes = formDifference(kraftsamlingPiloter2026.forms.report, asking.call.forms.report);
  const places = changes.filter(({ what }) => what === "new").map(({ id }) => id);
  expect(places.slice(1)).toEqual(asking.questions.map(({ id }) => id));
  const { holder, report } = await aReportBegun();
  const { fields } = await holder.see(report);
  await holder.send(report, { ...fields, ...reportTyped, action: "review" });
  const readThrough = await holder.see(`${report}/granska`);
  const before = await holder.see(report);
  // A colleague changes one answer meanwhile.
  const line = asking.questions.find(({ kind }) => kind === "line");
  await holder.send(report, { ...before.fields, ...reportTyped, [line?.id ?? ""]: "Ett annat svar", action: "save" });
  const late = await holder.send(`${report}/skicka`, readThrough.fields);
  expect(late.status).toBe(409);
  const [, said = ""] = plain(late.body).split("Rapporten har ändrats medan du läste");
  expect(said.slice(0, said.indexOf("<h1"))).toContain("Nytt: line fråga");
});
