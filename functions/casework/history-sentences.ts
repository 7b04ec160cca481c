import type { ChosenBy } from "../calls/choosing.ts";
import { stageName } from "../pilot/stages/stages.texts.ts";
import { stages } from "../pilot/stages/stages.ts";
import { formatDay, formatMoment, Instant, LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatMoney, Ore } from "../vocabulary/ore.ts";
import { historyTexts } from "./history.texts.ts";

type Details = Readonly<Record<string, string | number | boolean>>;

/** In which language, and how the case's call chooses: the stages are called by it. */
type Reading = { readonly lang: Language; readonly way: ChosenBy | undefined };

/** A detail as people read it: amounts with their unit, days and stages in words. */
function shownDetail(value: Details[string] | undefined, name: string, { lang, way }: Reading): string {
  if (value === undefined) return "";
  const amount = Ore.safeParse(value);
  if (name.endsWith("Ore") && amount.success) return formatMoney(amount.data, lang);
  if (typeof value !== "string") return String(value);
  const stage = stages.find((word) => word === value);
  if (stage) return stageName(stage, way, lang).toLowerCase();
  const moment = Instant.safeParse(value);
  if (moment.success) return formatMoment(moment.data, lang);
  const day = LocalDay.safeParse(value);
  return day.success ? formatDay(day.data, lang) : value;
}

/** The words of the log that have a sentence. */
export const knownActions: ReadonlySet<string> = new Set(Object.keys(historyTexts.sv));

/**
 * What happened, in a sentence; a word that has none yet is shown as it is.
 * @param way how the case's call chooses
 */
export function sentenceOf(
  entry: { readonly action: string; readonly details: Details },
  lang: Language,
  way?: ChosenBy,
): string {
  const sentence = historyTexts[lang][entry.action];
  return sentence?.((name) => shownDetail(entry.details[name], name, { lang, way })) ?? entry.action;
}

const withReason = [
  "fact.withdrawalAsked",
  "fact.terminationDecided",
  "fact.grantDeclined",
  "terms.extended",
  "terms.returned",
  "grant.settled",
  "termination.not-communicated",
  "recovery.not-communicated",
  "write-off.proposed",
  "round.ended",
  "round.stopped",
  "review.assigned",
  "review.asked-again",
  "review.adjusted",
  "review.reopened",
  "interest.reopened",
  "duty.explained",
  "appeal.corrected",
  "appeal.in-time",
  "appeal.mistaken",
  "review.address-corrected",
  "review.declined",
  "case.handed-over",
  "case.left-without-officer",
  "entry.corrected",
  "mark.set",
  "mark.lifted",
  "application.member-removed",
  "applicant.corrected",
  "people.contact-changed",
  "people.contact-corrected",
  "people.contact-address-changed",
  "people.signatory-changed",
  "people.signatory-corrected",
  "adoption.changed",
  "continuation.recorded",
  "project-link.sent-again",
  "project-link.replaced",
  "completion.asked",
  "completion.closed",
  "formal-check.failed",
];

/** What a person gave as the reason, where the log keeps their own words. */
export const reasonOf = ({ action, details }: { readonly action: string; readonly details: Details }) => {
  const reason = details["reason"];
  return withReason.includes(action) && typeof reason === "string" && reason !== "" ? reason : undefined;
};
