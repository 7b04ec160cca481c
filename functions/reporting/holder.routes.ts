import { confirmMailbox } from "../applications/contract.ts";
import { liftReportTyped } from "../calls/first-edition/lift-report.ts";
import { vatOf } from "../claims/claim/flags.ts";
import { grantedPilot, numberIn, reportPage } from "../claims/report-page.answer.ts";
import { calendarByLink, projectCalendar } from "../pilot/calendar/calendar.routes.ts";
import { earlierAsked, earlierPage } from "../pilot/earlier-draft.answer.ts";
import { isOpen } from "../pilot/items/report-period.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { requireProjectLink } from "../pilot/let-in.ts";
import { mayDo } from "../pilot/people/parts.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../pilot/press.ts";
import { type Difference, difference } from "../platform/forms/difference.ts";
import { readForm } from "../platform/forms/read.ts";
import { askedAs } from "../platform/forms/role.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { autosaved } from "../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import { writingTexts } from "../platform/forms/writing/merge-page.texts.ts";
import { linkRoutes } from "../platform/links/link-routes.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import { reportDraft } from "../platform/table/pilot-keys.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import type { Labels } from "../platform/web/given-back.tsx";
import type { WebRequest } from "../platform/web/request.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { ApplicationId, pilotIn } from "../vocabulary/ids.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../vocabulary/typed.ts";
import { beginReport } from "./begin-report.act.ts";
import { earlyFinalForm, isProgress } from "./early/early-final.form.ts";
import { boundsOf, claimWritten, readReport, withDefaults } from "./read-report.ts";
import { reportTexts } from "./report.texts.ts";
import { reportFormOf, reportFormTyped } from "./report-table.ts";
import { type SavedReport, saveReport } from "./save-report.act.ts";
import { signingRoutes } from "./signatory/signatory.routes.ts";
import { submitReport } from "./submit-report.act.ts";

type Holder = Visit<"holder">;

const reportReviewPage = () => import("./report-review.page.tsx");

const address = "/projekt/{id}/rapport/{number}";
const projectOf = ({ person }: Holder) => `/projekt/${person.applicationId}`;
const hereOf = (visit: Holder) => `${projectOf(visit)}/rapport/${numberIn(visit)}`;

/** What of the form is shown after a button that saves and stays. */
const shownAfter: Readonly<Record<string, string>> = { period: "#p-costs", count: "#pengar" };

type Shown = Awaited<ReturnType<typeof reportPage>>;

/** The form of a report with the months of what is typed in their place. */
const formFor = ({ pilot, report }: Shown, ...typed: readonly Typed[]) =>
  reportFormOf({ call: pilot.call, imported: pilot.importedCosts.get(report.number)?.lines ?? [] }, ...typed);

/** What is typed, with what the form shows where nothing was chosen. */
const filledIn = (typed: Typed, { pilot: { call, applied } }: Shown) =>
  withDefaults(typed, { call, vat: vatOf(applied.vat) });

/** The report as it is brought together with what another person with the same link has saved. */
const writingOf = (visit: Holder, shown: Shown): Writing => ({
  form: formFor(shown, shown.report.typed, visit.typed),
  here: hereOf(visit),
  name: reportTexts[visit.language].report(shown.report.number),
  caption: shown.pilot.grant.title,
  theirs: { ...shown.report, savedAt: shown.report.changedAt },
  who: writingTexts[visit.language].someone,
});

/** What differs between what was read through and what is typed now. */
function changesBetween(shown: Shown, readBefore: Typed, lang: Language): readonly Difference[] {
  const now = shown.report.typed;
  const document = formFor(shown, now, readBefore);
  const answered = (typed: Typed) => ({
    form: document,
    answers: readForm(document, filledIn(typed, shown)).answers,
  });
  return difference(answered(readBefore), answered(now), lang);
}

/** The grant holder's pages: the project, its reports, and the emailed link that leads there. */
export function holderRoutes({ table, identity }: { readonly table: Table; readonly identity: Sessions }) {
  return [
    ...linkRoutes({
      table,
      purpose: "holder",
      opened: async ({ about, subject, generation }, { now, timeLeft }) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const { grant, members } = await readPilot(table, applicationId);
        requireProjectLink({ members, grantIfAny: grant }, { subject, generation });
        const member = members.find(({ memberId }) => memberId === subject);
        if (member && member.provedAt === undefined) {
          const by = { kind: "applicant", id: subject, name: "" } as const;
          const command = { memberId: member.memberId, generation };
          await press(table, confirmMailbox, { subject: about, by, at: now, timeLeft, command });
        }
        const path = `/projekt/${applicationId}`;
        const cookie = await identity.opened({ kind: "holder", applicationId, subject, generation }, path, now);
        return seeOther(path, { cookies: [cookie] });
      },
    }),
    calendarByLink({ table }, "holder"),
    projectCalendar({ table }),
    page("/projekt/{id}", "holder", async (visit) => {
      const pilot = await grantedPilot(table, visit);
      const done = visit.query.has("inlamnad") ? "submitted" : visit.query.has("begart") ? "asked" : undefined;
      const may = mayDo(pilot, visit.person);
      const shown = { pilot, now: visit.now, done, may } as const;
      return html(visit, (await import("./project.page.tsx")).ProjectPage, shown);
    }),
    button("/projekt/{id}/rapport", "holder", async (visit) => {
      const { number } = await press(table, beginReport, byLink(visit, {}));
      return seeOther(`${projectOf(visit)}/rapport/${number}`);
    }),
    page(address, "holder", async (visit) => {
      const shown = await reportPage(table, visit);
      const { content } = shown.report;
      if (content && !isOpen(shown.report))
        return html(visit, (await reportReviewPage()).ReportPage, { ...shown, content });
      const earlier = await earlierAsked(table, visit, reportDraft(shown.report.number));
      const typed = earlier ? { typed: liftReportTyped(earlier.typed, shown.pilot.call) } : {};
      return form(visit, shown, { saved: visit.query.has("sparad"), ...typed, earlier });
    }),
    ...labelledBy(labelsFor, [
      button(address, "holder", async (visit) => {
        const typed = await typedOrMerged(visit, async () => writingOf(visit, await reportPage(table, visit)));
        if (isAnswer(typed)) return typed;
        const byButton = visit.autosave ? {} : { byButton: true as const };
        const command = { number: numberIn(visit), version: versionOf(typed), typed, ...byButton };
        const saved = await press(table, saveReport, savedByLink(visit, command));
        const shown = await reportPage(table, visit);
        if (!visit.autosave) return afterSaving(visit, shown, saved);
        const about = aboutControls(formFor(shown, saved.typed), saved.typed, visit.language);
        return autosaved(saved, about, { href: hereOf(visit), by: undefined });
      }),
    ]),
    page(`${address}/tidigare`, "holder", async (visit) => {
      const shown = await reportPage(table, visit);
      const { number, typed: now } = shown.report;
      if (!isOpen(shown.report)) return seeOther(hereOf(visit));
      const { here, name, caption } = writingOf(visit, shown);
      return earlierPage(table, visit, {
        ...{ draft: reportDraft(number), now, here, name, caption },
        form: (...typed) => formFor(shown, ...typed),
        filled: (typed) => filledIn(typed, shown),
      });
    }),
    page(`${address}/granska`, "holder", (visit) => readThrough(visit)),
    ...signingRoutes({
      table,
      written: async (visit, problems) => form(visit, await reportPage(table, visit), { problems }),
      readThrough: (visit, problems) => readThrough(visit, { problems }),
    }),
    ...labelledBy(
      (request) => labelsOf(earlyFinalForm, request),
      [
        button(`${address}/skicka`, "holder", async (visit) => {
          const { typed, language } = visit;
          if (isProgress(typed)) return toProgress(visit);
          const command = { number: numberIn(visit), version: versionOf(typed), typed, language };
          const done = await press(table, submitReport, byLink(visit, command));
          if ("wrong" in done) return form(visit, await reportPage(table, visit), { problems: done.wrong });
          if ("early" in done) return readThrough(visit, { problems: done.early });
          if ("changed" in done) return readThrough(visit, { readBefore: done.changed });
          return seeOther(`${projectOf(visit)}?inlamnad=1`);
        }),
      ],
    ),
  ];

  /** The report as one that does not end the project, to be read through as it now is. */
  async function toProgress(visit: Holder): Promise<Answer> {
    const { pilot, report } = await reportPage(table, visit);
    const { number, version } = report;
    const final = askedAs(pilot.call.forms.report, "final");
    const typed = { ...report.typed, ...(final ? { [final.id]: "no" } : {}) };
    await press(table, saveReport, savedByLink(visit, { number, version, typed, byButton: true }));
    return seeOther(`${hereOf(visit)}/granska?lagesrapport=1`);
  }

  /** The labels of a refused form; the call's categories are only known where the project can be read. */
  async function labelsFor({ typed, language, params }: WebRequest): Promise<Labels> {
    const id = ApplicationId.safeParse(params["id"]).data;
    const pilot = id && (await readPilot(table, id).catch(() => undefined));
    if (pilot?.isDraft === false)
      return labelsOf(reportFormOf({ call: pilot.call, imported: [] }, typed), { typed, language });
    const { firstReportForm } = await import("../calls/first-edition/report-form.ts");
    return labelsOf(reportFormTyped(firstReportForm, typed), { typed, language });
  }

  /** Where the button leads: on, or back to the form with what another person changed and what is to be corrected. */
  async function afterSaving(visit: Holder, shown: Shown, saved: SavedReport): Promise<Answer> {
    const { typed, version, merged } = saved;
    if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, shown), saved);
    const action = typedText(visit.typed, "action");
    const found =
      action === "review"
        ? readReport(typed, boundsOf(shown.pilot, shown.report.number, visit.now), visit.language)
        : undefined;
    const problems = found?.ok === false ? found.problems : [];
    if (merged.length > 0 || problems.length > 0) return form(visit, shown, { typed, version, merged, problems });
    if (action === "review") return seeOther(`${hereOf(visit)}/granska`);
    return seeOther(`${hereOf(visit)}${shownAfter[action] ?? "?sparad=1"}`);
  }

  /** What the read-through says besides when it is shown again: what the person read before, or what was not answered. */
  type Again = { readonly readBefore?: Typed; readonly problems?: readonly Problem[] };
  /** The report as it would be submitted; where something is missing, the form with what that is. */
  async function readThrough(visit: Holder, { readBefore, problems = [] }: Again = {}): Promise<Answer> {
    const shown = await reportPage(table, visit);
    const { number, typed } = shown.report;
    if (!isOpen(shown.report)) return seeOther(hereOf(visit));
    const found = readReport(typed, boundsOf(shown.pilot, number, visit.now), visit.language);
    const status = readBefore ? 409 : problems.length > 0 ? 422 : undefined;
    if (!found.ok) return form(visit, shown, { problems: found.problems, status });
    const changed = readBefore && changesBetween(shown, readBefore, visit.language);
    const nowProgress = visit.query.has("lagesrapport");
    const { subject } = visit.person;
    const read = { ...shown, content: found.value, changed, nowProgress, subject, typed: visit.typed, problems };
    const options = { status, home: `${hereOf(visit)}/granska` };
    return html(visit, (await reportReviewPage()).ReportReviewPage, read, options);
  }

  type Given = Partial<Pick<SavedReport, "typed" | "version" | "merged">> & {
    readonly problems?: readonly Problem[];
    readonly saved?: boolean;
    readonly earlier?: WrittenDraft | undefined;
    readonly status?: number | undefined;
  };
  /** The report while it is written: as it is stored, where nothing else was typed. */
  async function form(visit: Holder, shown: Shown, given: Given): Promise<Answer> {
    const { language } = visit;
    const { version = shown.report.version, problems = [], saved = false, merged = [], status } = given;
    const typed = filledIn(given.typed ?? shown.report.typed, shown);
    const document = formFor(shown, typed);
    const about = aboutControls(document, typed, language);
    const taken = { who: writingTexts[language].someone, labels: merged.map((field) => about(field).label) };
    const from = given.earlier && formatMoment(given.earlier.savedAt, language);
    const claim = claimWritten(typed, boundsOf(shown.pilot, shown.report.number, visit.now));
    const filled = { ...shown, form: document, typed, claim, version, problems, saved, taken, from };
    return html(visit, (await import("./report-form.page.tsx")).ReportFormPage, filled, {
      status,
      home: hereOf(visit),
    });
  }
}
