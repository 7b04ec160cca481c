import type { ChosenBy } from "../calls/choosing.ts";
import { stageName } from "../pilot/stages/stages.texts.ts";
import { stages } from "../pilot/stages/stages.ts";
import { formatDay, formatMoment, Instant, LocalDay } from "../vocabulary/instant.ts";
import type { Language, Texts } from "../vocabulary/language.ts";
import { formatMoney, Ore } from "../vocabulary/ore.ts";
import { appealHistory } from "./appeal-history.texts.ts";

type Details = Readonly<Record<string, string | number | boolean>>;
type Sentence = (detail: (name: string) => string) => string;

/** Why no more reviews are waited for, where it is not that enough are in. */
const reviewsOver: Texts<Readonly<Record<string, string>>> = {
  sv: {
    "direct-decision": "Utlysningen avgörs genom direkt beslut: ärendet går vidare utan bedömningar",
    "group-answered": "Alla i gruppen har svarat",
    "round-stopped": "Bedömningen är avslutad av handläggaren, ärendet går vidare",
    "group-ended": "Gruppens bedömning är klar, ärendet går vidare",
  },
  en: {
    "direct-decision": "The call is decided directly: the case goes on without reviews",
    "group-answered": "Everybody of the group has answered",
    "round-stopped": "The round of reviews was ended by the case officer, the case goes on",
    "group-ended": "The group's round is over, the case goes on",
  },
};

const sv = {
  "application.started": () => "Ansökan påbörjad",
  "application.member-invited": () => "Ytterligare en person inbjuden att arbeta med ansökan",
  "application.member-removed": () => "En person som arbetade med ansökan borttagen",
  "application.mailbox-confirmed": () => "En av sökandens e-postadresser bekräftad genom mejlad länk",
  "application.carried": (d) => `Ansökan överförd från utlysningens version ${d("from")} till ${d("to")}`,
  "application.submitted": () => "Ansökan inlämnad",
  "application.registered": (d) => `Diarieförd som ${d("registrationNumber")}`,
  "document.made": (d) => `Handling ${d("number")} upprättad`,
  "application.withdrawn": () => "Ansökan återkallad av sökanden",
  "fact.quorumReached": (d) => reviewsOver.sv[d("reason")] ?? "Tillräckligt många bedömningar har kommit in",
  "fact.withdrawalAsked": () => "Återkallelse registrerad",
  "fact.grantDecided": () => "Beviljande registrerat, ärendet går vidare",
  "fact.applicationDeclined": () => "Avslag registrerat, ärendet avslutas",
  "fact.applicationDismissed": () => "Beslut om att inte pröva ansökan registrerat, ärendet avslutas",
  "fact.reopenedForDecision": () => "Ärendet återupptaget: det ska avgöras på nytt",
  "fact.reopenedForReview": () => "Ärendet återupptaget: ansökan ska bedömas",
  "fact.termsExpired": () => "Tiden för att godta villkoren har gått ut",
  "fact.finalReportAccepted": () => "Slutrapporten godkänd, ärendet går vidare",
  "fact.terminationDecided": () => "Beslut om att avbryta projektet registrerat",
  "fact.evaluationSigned": () => "Utvärderingen undertecknad, ärendet går vidare",
  "stage.moved": (d) => `Ärendet gick från ${d("from")} till ${d("to")}`,
  "execution.renewed": () => "Ärendets flöde startades om",
  "outbox.parked": () => "Ett utskick kunde inte genomföras och väntar på åtgärd",
  "mail.bounced": () => "Ett mejl kom inte fram",
  "mail.complained": () => "En mottagare har anmält ett mejl som skräppost",
  "mail.resent": () => "Ett mejl skickas igen",
  "mail.set-aside": () => "Ett mejl som inte kom fram är åtgärdat på annat sätt",
  "case.taken": (d) => (d("from") ? `Ärendet taget, handlades tidigare av ${d("from")}` : "Ärendet taget"),
  "case.handed-over": (d) => `Ärendet lämnat över till ${d("to")}`,
  "case.left-without-officer": () => "Ärendet är utan handläggare",
  "staff.cover-begun": (d) => `Ersättning vid frånvaro från ${d("from")} till ${d("to")}`,
  "staff.cover-ended": () => "Ersättning vid frånvaro avslutad",
  "review.assigned": (d) => `Bedömare utsedd, svar senast ${d("deadline")}`,
  "review.invited-again": () => "Inbjudan till bedömare skickad igen",
  "review.extended": (d) => `Tiden för en bedömning förlängd till ${d("deadline")}`,
  "review.reminded": (d) => `Bedömaren ${d("reviewer")} påmind`,
  "review.address-corrected": (d) => `Adressen till bedömaren ${d("reviewer")} rättad, ny inbjudan skickad`,
  "review.declined": (d) => `${d("reviewer")} har tackat nej till att bedöma`,
  "review.cancelled": () => "En bedömares uppdrag återtaget",
  "review.declared": () => "Bedömaren har intygat att jäv inte finns",
  "review.recused": () => "Bedömaren har anmält jäv",
  "review.submitted": (d) => `Bedömning inlämnad (${d("submitted")} av ${d("quorum")})`,
  "review.group-asked": (d) => `Ansökan skickad till gruppen: ${d("asked")} tillfrågade, svar senast ${d("deadline")}`,
  "round.stopped": (d) =>
    `Bedömningen avslutad av handläggaren (${d("submitted")} inlämnade, minst ${d("quorum")} skulle vara det)`,
  "review.asked-again": (d) =>
    `En bedömare till tillfrågad efter bedömningen: ${d("reviewer")}, svar senast ${d("deadline")}`,
  "review.struck": (d) => `Jäv anmält i efterhand: ${d("reviewer")}. Bedömningen räknas inte längre`,
  "review.reopened": (d) => `Anmält jäv öppnat igen: ${d("reviewer")} fortsätter sin bedömning`,
  "interest.declared": (d) => `Jäv anmält: ${d("who")}`,
  "interest.reopened": (d) => `Anmält jäv öppnat igen: ${d("who")}`,
  "duty.explained": () => "Skäl angett för två roller i samma ärende",
  "round.ended": (d) => `Gruppens bedömning avslutad av handläggaren (${d("submitted")} av ${d("quorum")} har svarat)`,
  "decision.granted": (d) => `Beslut registrerat: bidrag beviljat med ${d("amountOre")} (${d("day")}, ${d("section")})`,
  "decision.rejected": (d) => `Beslut registrerat: ansökan avslagen (${d("day")}, ${d("section")})`,
  "decision.dismissed": (d) => `Beslut registrerat: ansökan avvisad (${d("day")}, ${d("section")})`,
  "decision.written-off": (d) => `Beslut registrerat: ärendet avskrivet (${d("day")}, ${d("section")})`,
  "decision.postponed": (d) => `Beslut registrerat: ärendet uppskjutet (${d("day")}, ${d("section")})`,
  "decision.reopened": (d) => `Beslut registrerat: ärendet ska avgöras på nytt (${d("day")}, ${d("section")})`,
  "decision.correction": (d) =>
    `Beslut ${d("number")} registrerat: rättelse av beslut ${d("earlier")} (${d("day")}, ${d("section")})`,
  "decision.change": (d) =>
    `Beslut ${d("number")} registrerat: ändring av beslut ${d("earlier")} (${d("day")}, ${d("section")})`,
  "decision.reconsideration": (d) =>
    `Beslut ${d("number")} registrerat: omprövning av beslut ${d("earlier")} (${d("day")}, ${d("section")})`,
  "decision.court": (d) =>
    `Beslut ${d("number")} registrerat: följer av domstols avgörande om beslut ${d("earlier")} (${d("day")})`,
  "decision.noted": (d) => `Uppgifter om protokoll och besked till beslut ${d("number")} sparade`,
  ...appealHistory.sv,
  "decision.handed-over": () => "Förslag till beslut överlämnat till beslutsfattaren",
  "decision.sent-back": () => "Förslag till beslut återlämnat för mer beredning",
  "decision.change-begun": (d) => `Ändring av beslut ${d("number")} påbörjad`,
  "decision.change-dropped": (d) => `Ändring av beslut ${d("number")} avbruten`,
  "project-link.sent-again": () => "Länken till projektets sida skickad igen till kontakten",
  "project-link.replaced": () => "Alla länkar till projektets sida stängda, en ny skickad till kontakten",
  "report.begun": (d) => `Rapport ${d("number")} påbörjad`,
  "report.submitted": (d) => `Rapport ${d("number")} inlämnad`,
  "costs.imported": (d) =>
    `Kostnader hämtade från en SIE-fil till rapport ${d("number")}: ${d("lines")} rader, ${d("costsOre")}`,
  "costs.removed": (d) => `Kostnader hämtade från en SIE-fil borttagna ur rapport ${d("number")}`,
  "extract.added": (d) => `Huvudboksutdraget ${d("name")} bifogat till rapport ${d("number")}`,
  "extract.removed": (d) => `Huvudboksutdraget ${d("name")} borttaget från rapport ${d("number")}`,
  "report.returned": (d) => `Rapport ${d("number")} återlämnad för komplettering`,
  "report.accepted": (d) =>
    `Rapport ${d("number")} godkänd: kostnader ${d("acceptedOre")}, utbetalning ${d("paymentOre")}`,
  "report.corrected": (d) =>
    `Rad ${d("line")} i rapport ${d("number")} rättad: från ${d("fromOre")} till ${d("toOre")} (verifikation ${d("verification")})`,
  "payee.entered": (d) => `Uppgift om vart bidraget betalas inlagd: ${d("giro")} ${d("ending")}`,
  "payee.approved": (d) => `Ändring av vart bidraget betalas godkänd: ${d("giro")} ${d("ending")}`,
  "payee.rejected": (d) => `Ändring av vart bidraget betalas inte godkänd: ${d("giro")} ${d("ending")}`,
  "payment.attests-taken-back": (d) =>
    `Attesterna av en utbetalning på ${d("amountOre")} togs tillbaka, eftersom den ska betalas till ett annat nummer`,
  "payment.attested": (d) => `Utbetalning på ${d("amountOre")} attesterad (${d("attest")} av 2)`,
  "payment.batched": (d) => `${d("amountOre")} lagt i en utbetalningsomgång till ${d("giro")} ${d("ending")}`,
  "payment.taken-out": (d) => `Utbetalning på ${d("amountOre")} tagen ur sin utbetalningsomgång`,
  "payment.paid": (d) => `${d("amountOre")} utbetalt ${d("day")}`,
  "advance.decided": (d) => `Förskott på ${d("amountOre")} beslutat`,
  "advance.withdrawn": (d) => `Förskott på ${d("amountOre")} återtaget innan det betalades ut`,
  "ledger-codes.set": (d) =>
    `Pilotens kontering ändrad för kommande rader: kostnadsställe ${d("costCentre")}, projekt ${d("project")}`,
  "repayment.received": (d) => `Återbetalning på ${d("amountOre")} mottagen ${d("day")}`,
  "evaluation.signed": () => "Utvärderingen undertecknad",
} as const satisfies Record<string, Sentence>;

const en: Record<keyof typeof sv, Sentence> = {
  "application.started": () => "Application begun",
  "application.member-invited": () => "One more person invited to work on the application",
  "application.member-removed": () => "A person who worked on the application removed",
  "application.mailbox-confirmed": () => "One of the applicant's addresses confirmed by an emailed link",
  "application.carried": (d) => `Application carried from version ${d("from")} of the call to ${d("to")}`,
  "application.submitted": () => "Application submitted",
  "application.registered": (d) => `Registered as ${d("registrationNumber")}`,
  "document.made": (d) => `Document ${d("number")} drawn up`,
  "application.withdrawn": () => "Application withdrawn by the applicant",
  "fact.quorumReached": (d) => reviewsOver.en[d("reason")] ?? "Enough reviews are in",
  "fact.withdrawalAsked": () => "Withdrawal registered",
  "fact.grantDecided": () => "Grant registered, the case goes on",
  "fact.applicationDeclined": () => "Rejection registered, the case is closed",
  "fact.applicationDismissed": () => "Decision not to consider the application registered, the case is closed",
  "fact.reopenedForDecision": () => "The case is reopened: it is to be decided anew",
  "fact.reopenedForReview": () => "The case is reopened: the application is to be reviewed",
  "fact.termsExpired": () => "The time for accepting the terms has run out",
  "fact.finalReportAccepted": () => "Final report accepted, the case goes on",
  "fact.terminationDecided": () => "Decision to terminate the project registered",
  "fact.evaluationSigned": () => "Evaluation signed, the case goes on",
  "stage.moved": (d) => `The case went from ${d("from")} to ${d("to")}`,
  "execution.renewed": () => "The flow of the case was started again",
  "outbox.parked": () => "Something that should have been sent could not be, and waits for somebody to act",
  "mail.bounced": () => "A mail did not arrive",
  "mail.complained": () => "A recipient has reported a mail as spam",
  "mail.resent": () => "A mail is sent again",
  "mail.set-aside": () => "A mail that did not arrive has been seen to in another way",
  "case.taken": (d) => (d("from") ? `Case taken, handled by ${d("from")} before` : "Case taken"),
  "case.handed-over": (d) => `Case handed over to ${d("to")}`,
  "case.left-without-officer": () => "The case has no case officer",
  "staff.cover-begun": (d) => `Cover during absence from ${d("from")} to ${d("to")}`,
  "staff.cover-ended": () => "Cover during absence ended",
  "review.assigned": (d) => `Reviewer assigned, answer by ${d("deadline")}`,
  "review.invited-again": () => "Invitation to a reviewer sent again",
  "review.extended": (d) => `Time for a review extended to ${d("deadline")}`,
  "review.reminded": (d) => `The reviewer ${d("reviewer")} reminded`,
  "review.address-corrected": (d) => `The address of the reviewer ${d("reviewer")} corrected, a new invitation sent`,
  "review.declined": (d) => `${d("reviewer")} has said no to reviewing`,
  "review.cancelled": () => "A reviewer's task taken back",
  "review.declared": () => "The reviewer has declared no conflict of interest",
  "review.recused": () => "The reviewer has declared a conflict of interest",
  "review.submitted": (d) => `Review submitted (${d("submitted")} of ${d("quorum")})`,
  "review.group-asked": (d) => `Application sent to the group: ${d("asked")} asked, answer by ${d("deadline")}`,
  "round.stopped": (d) =>
    `The round of reviews ended by the officer (${d("submitted")} in, at least ${d("quorum")} asked for)`,
  "review.asked-again": (d) => `One more reviewer asked after the round: ${d("reviewer")}, answer by ${d("deadline")}`,
  "review.struck": (d) => `Conflict of interest declared afterwards: ${d("reviewer")}. The review no longer counts`,
  "review.reopened": (d) => `A declared conflict of interest opened again: ${d("reviewer")} goes on with the review`,
  "interest.declared": (d) => `Conflict of interest declared: ${d("who")}`,
  "interest.reopened": (d) => `A declared conflict of interest opened again: ${d("who")}`,
  "duty.explained": () => "Reason given for two roles in one case",
  "round.ended": (d) => `The group's round ended by the officer (${d("submitted")} of ${d("quorum")} have answered)`,
  "decision.granted": (d) => `Decision recorded: grant of ${d("amountOre")} (${d("day")}, ${d("section")})`,
  "decision.rejected": (d) => `Decision recorded: rejection (${d("day")}, ${d("section")})`,
  "decision.dismissed": (d) => `Decision recorded: application dismissed (${d("day")}, ${d("section")})`,
  "decision.written-off": (d) => `Decision recorded: case closed (${d("day")}, ${d("section")})`,
  "decision.postponed": (d) => `Decision recorded: case postponed (${d("day")}, ${d("section")})`,
  "decision.reopened": (d) => `Decision recorded: the case is to be decided anew (${d("day")}, ${d("section")})`,
  "decision.correction": (d) =>
    `Decision ${d("number")} recorded: correction of decision ${d("earlier")} (${d("day")}, ${d("section")})`,
  "decision.change": (d) =>
    `Decision ${d("number")} recorded: change of decision ${d("earlier")} (${d("day")}, ${d("section")})`,
  "decision.reconsideration": (d) =>
    `Decision ${d("number")} recorded: reconsideration of decision ${d("earlier")} (${d("day")}, ${d("section")})`,
  "decision.court": (d) =>
    `Decision ${d("number")} recorded: follows from a court on decision ${d("earlier")} (${d("day")})`,
  "decision.noted": (d) => `Minutes and telling of decision ${d("number")} noted`,
  ...appealHistory.en,
  "decision.handed-over": () => "Proposed decision handed over to the decider",
  "decision.sent-back": () => "Proposed decision sent back for more preparation",
  "decision.change-begun": (d) => `Change of decision ${d("number")} begun`,
  "decision.change-dropped": (d) => `Change of decision ${d("number")} dropped`,
  "project-link.sent-again": () => "The link to the project's page sent to the contact again",
  "project-link.replaced": () => "All links to the project's page closed, a new one sent to the contact",
  "report.begun": (d) => `Report ${d("number")} begun`,
  "report.submitted": (d) => `Report ${d("number")} submitted`,
  "costs.imported": (d) =>
    `Costs fetched from a SIE file into report ${d("number")}: ${d("lines")} lines, ${d("costsOre")}`,
  "costs.removed": (d) => `Costs fetched from a SIE file removed from report ${d("number")}`,
  "extract.added": (d) => `Ledger extract ${d("name")} attached to report ${d("number")}`,
  "extract.removed": (d) => `Ledger extract ${d("name")} removed from report ${d("number")}`,
  "report.returned": (d) => `Report ${d("number")} returned for completion`,
  "report.accepted": (d) => `Report ${d("number")} accepted: costs ${d("acceptedOre")}, payment ${d("paymentOre")}`,
  "report.corrected": (d) =>
    `Line ${d("line")} of report ${d("number")} corrected: from ${d("fromOre")} to ${d("toOre")} (verification ${d("verification")})`,
  "payee.entered": (d) => `Where the grant is paid was entered: ${d("giro")} ${d("ending")}`,
  "payee.approved": (d) => `Change of where the grant is paid approved: ${d("giro")} ${d("ending")}`,
  "payee.rejected": (d) => `Change of where the grant is paid not approved: ${d("giro")} ${d("ending")}`,
  "payment.attests-taken-back": (d) =>
    `The attests of a payment of ${d("amountOre")} were taken back, since it is to be paid to another number`,
  "payment.attested": (d) => `Payment of ${d("amountOre")} attested (${d("attest")} of 2)`,
  "payment.batched": (d) => `${d("amountOre")} put in a payment batch to ${d("giro")} ${d("ending")}`,
  "payment.taken-out": (d) => `Payment of ${d("amountOre")} taken out of its payment batch`,
  "payment.paid": (d) => `${d("amountOre")} paid on ${d("day")}`,
  "advance.decided": (d) => `Advance of ${d("amountOre")} decided`,
  "advance.withdrawn": (d) => `Advance of ${d("amountOre")} taken back before it was paid`,
  "ledger-codes.set": (d) =>
    `The pilot's codes changed for lines to come: cost centre ${d("costCentre")}, project ${d("project")}`,
  "repayment.received": (d) => `Repayment of ${d("amountOre")} received on ${d("day")}`,
  "evaluation.signed": () => "Evaluation signed",
};

const sentences: Texts<Readonly<Record<string, Sentence>>> = { sv, en };

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
export const knownActions: ReadonlySet<string> = new Set(Object.keys(sv));

/**
 * What happened, in a sentence; a word that has none yet is shown as it is.
 * @param way how the case's call chooses
 */
export function sentenceOf(
  entry: { readonly action: string; readonly details: Details },
  lang: Language,
  way?: ChosenBy,
): string {
  const sentence = sentences[lang][entry.action];
  return sentence?.((name) => shownDetail(entry.details[name], name, { lang, way })) ?? entry.action;
}

const withReason = [
  "fact.withdrawalAsked",
  "fact.terminationDecided",
  "round.ended",
  "round.stopped",
  "review.assigned",
  "review.asked-again",
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
  "project-link.sent-again",
  "project-link.replaced",
];

/** What a person gave as the reason, where the log keeps their own words. */
export const reasonOf = ({ action, details }: { readonly action: string; readonly details: Details }) => {
  const reason = details["reason"];
  return withReason.includes(action) && typeof reason === "string" && reason !== "" ? reason : undefined;
};
