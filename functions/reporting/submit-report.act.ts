import { drawn } from "../calls/sampling.ts";
import { holderOf, openReportOf, type ReportShown } from "../claims/report-of.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { requireClaimed } from "../pilot/claimed.ts";
import { vouchersClaimed } from "../pilot/double-funding/vouchers.store.ts";
import { typedInVersion } from "../pilot/earlier-draft.store.ts";
import { costsOf, type Report, type ReportContent, reportPut } from "../pilot/items/report.ts";
import { finalReport } from "../pilot/items/report-period.ts";
import { reportReminders } from "../pilot/obligations/reminders.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { turnAfterReport } from "../pilot/wheel-turns.ts";
import { reportDraft } from "../platform/table/pilot-keys.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { notConfirmed } from "./early/early-final.form.ts";
import { asksBecauseOf } from "./early/early-final.ts";
import { boundsOf, readReport } from "./read-report.ts";
import { signerHandsIn } from "./signatory/signatory.refusals.ts";
import { isSigner, signerOf, signRemindersOf } from "./signatory/signer.ts";

/** `typed`: what was answered where a final report was asked about. */
type Command = ReportShown & { readonly language: Language; readonly typed?: Typed };
/**
 * `changed`: another has written since it was read through; what the person read, as it was typed. `early`: a final report
 * long before the grant's end that nobody has said yes to.
 */
export type Submitted =
  | { readonly submittedAt: Instant }
  | { readonly wrong: readonly Problem[] }
  | { readonly early: readonly Problem[] }
  | { readonly changed: Typed };

type Seen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly readThrough: Typed };

async function reportSeen(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const { number, version } = pressed.command;
  const now = pilot.reports.find((report) => report.number === number);
  const readThrough = await typedInVersion(table, { id: pilot.id, draft: reportDraft(number), now }, version);
  return { pilot, heads: pilot.heads, readThrough: readThrough ?? {} };
}

/** The holder submits a report as it was read through; it is frozen until the officer accepts or returns it. */
export const submitReport = act({
  name: "submit-report",
  writes: ["REPORT", "CLAIMED"],
  see: reportSeen,
  decide: ({ pilot, readThrough }: Seen, command: Command, { by, at }): Outcome<Submitted> => {
    const { id, grant, reports } = pilot;
    requireClaimed(pilot, "claims");
    const report = openReportOf(pilot, command.number);
    const final = finalReport(reports);
    if (final && final.number !== report.number) refuse("not-in-this-stage");
    const signer = signerOf(pilot);
    if (signer && !isSigner(pilot, signer, by.id)) refuse(signerHandsIn, { who: signer.name });
    if (report.version !== command.version) return { answer: { changed: readThrough } };
    const { toSign: _, sentBack: __, ...prepared } = report;
    const { number, typed } = report;
    const read = readReport(typed, boundsOf(pilot, number, at), command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const content = read.value;
    const endDay = asksBecauseOf(content, grant, monthOf(at));
    const early = endDay === undefined ? [] : notConfirmed(command.typed ?? {}, endDay, command.language);
    if (early.length > 0) return { answer: { early } };
    const { title, contact, organisationNumber } = grant;
    const sample = sampleOf(pilot, report, content, at);
    const submitted: Report = { ...prepared, status: "submitted", content, ...sample, submittedAt: at, changedAt: at };
    const now = reports.map((one) => (one.number === number ? submitted : one));
    const { call, outbox } = pilot;
    const reminders = reportReminders({ grant, reports: now, call, outbox, isAsked: true }, at);
    const vouchers = content.costs.flatMap(({ voucher }) => voucher ?? []);
    return {
      answer: { submittedAt: at },
      writes: [
        reportPut(id, submitted),
        ...vouchersClaimed({ organisationNumber, applicationId: id, report: number, vouchers }),
        ...turnAfterReport(pilot, submitted, at),
      ],
      mails: [
        {
          template: "report-received",
          language: contact.language,
          to: contact.email,
          data: { title, receivedAt: at },
        },
        ...reminders.mails,
      ],
      cancels: [...reminders.cancels, ...signRemindersOf(pilot, number)],
      log: { action: "report.submitted", details: { number, final: content.final, costsOre: costsOf(content) } },
    };
  },
  actor: ({ pilot }, by) => holderOf(pilot, by),
});

/** What is drawn of a claim, by what is stored as it is handed in: nobody can draw it once more. */
function sampleOf({ id, call }: Pilot, { number, sample: before }: Report, content: ReportContent, at: Instant) {
  const claim = { claimedOre: costsOf(content), seed: `${id}/${number}/${at}`, before };
  const sample = drawn(call.reportClaims === "none" ? undefined : call.sampling, claim);
  return sample ? { sample } : {};
}
