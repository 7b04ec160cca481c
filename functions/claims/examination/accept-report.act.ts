import { act, type Outcome } from "../../pilot/act.ts";
import { adoptionBegins } from "../../pilot/adoption/adoption-asks.ts";
import { requireClaimed } from "../../pilot/claimed.ts";
import { costsOf, isChecked, type Report, reportPut, waitsForOthers } from "../../pilot/items/report.ts";
import { requireTermsAccepted } from "../../pilot/items/terms.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { theVerification } from "../../pilot/the-verification.ts";
import type { Language } from "../../vocabulary/language.ts";
import { minusOre, type Ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { postedCost } from "../claim/claim-lines.ts";
import { controlMissing } from "../control/control.refusals.ts";
import { heldAgainst } from "../costs.ts";
import { type ReportShown, reportAsShown } from "../report-of.ts";
import { settleClaim } from "../settle-claim.ts";
import { acceptedOf, cutsOf, examined } from "./accepted-lines.ts";
import { cutMade, heardBefore, withLetter } from "./cut-made.ts";
import { readExamination } from "./examination.form.ts";
import { cutsForMail } from "./in-words.ts";

type Command = ReportShown & {
  /** The version of the grant's sums that the shown payment was made from. */
  readonly grantVersion: number;
  /** What the officer says of each line; a line that is not mentioned is accepted as claimed. */
  readonly typed: Typed;
  readonly language: Language;
};
export type Accepted = { readonly paymentOre: Ore } | { readonly wrong: readonly Problem[] };

/**
 * The officer accepts a report, line by line; what the accepted costs entitle to becomes due. Less than was claimed is a
 * decision of the case.
 */
export const acceptReport = act({
  name: "accept-report",
  writes: ["REPORT", "GRANT", "PAYMENT", "FRAME", "RECOVERY", "DECISION", "DELEGATED", "ADOPTION"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at, newId }): Outcome<Accepted> => {
    const { grant, call } = pilot;
    const stage = requireClaimed(pilot, "examination");
    requireTermsAccepted(pilot);
    const report = reportAsShown(pilot, command, "submitted");
    const content = report.content ?? refuse("not-in-this-stage");
    if (waitsForOthers(report, pilot.reports)) refuse("not-in-this-stage");
    if (!isChecked(report)) refuse(controlMissing);
    requireVersion(grant, command.grantVersion);
    const { categories } = call;
    const bounds = { costs: content.costs, ...heldAgainst(pilot, report.number) };
    const cuts = readExamination(command.typed, bounds, command.language);
    if (!cuts.ok) return { answer: { wrong: cuts.problems } };
    const heard = heardBefore(pilot, { claim: report, cuts: cuts.value }, command.typed, command.language);
    if (!heard.ok) return { answer: { wrong: heard.problems } };

    const lines = examined(content.costs, categories, cuts.value);
    const acceptedOre = acceptedOf(lines);
    const { number } = report;
    const { final } = content;
    const costs = lines
      .filter((line) => line.acceptedOre !== 0)
      .map((line) => ({ kind: "accepted-cost", ...postedCost(line, line.acceptedOre, pilot) }) as const);
    const money = settleClaim(pilot, { number, changeOre: acceptedOre, final, costs }, { by, at });
    const { paymentOre, settledOre, reclaimedOre } = money.sums;
    const sums = { acceptedOre, paymentOre, settledOre, reclaimedOre };
    const accepted = { at, by: by.name, ...sums, cuts: cutsOf(lines), verification: theVerification.name };
    const become: Report = { ...report, status: "accepted", typed: {}, accepted, changedAt: at };
    const { title, contact } = grant;
    const { language, email: to } = contact;
    const waits = paymentOre > 0 && !pilot.payee?.current && !pilot.grant.unit ? { noPayee: true as const } : {};
    const cut = cutsForMail(lines, categories, language);
    const claimedOre = costsOf(content);
    const made = cutMade(pilot, { report, lines, claimedOre, acceptedOre, heard: heard.value }, { by, at, newId });
    const data = { title, acceptedOre, paymentOre, settledOre, final, ...waits, ...cut };
    const asked = final ? adoptionBegins(pilot, at) : undefined;
    const cutOre = minusOre(claimedOre, acceptedOre);
    return {
      answer: { paymentOre },
      writes: [reportPut(pilot.id, become), ...money.writes, ...made.writes, ...(asked?.writes ?? [])],
      ...(final && stage === "funded"
        ? { fact: { fact: "finalReportAccepted", from: "funded", reason: `report/${number}` } }
        : {}),
      mails: [
        ...money.mails,
        withLetter({ template: "report-accepted", language, to, data }, made.letter),
        ...(asked?.mails ?? []),
      ],
      posting: money.posting,
      documents: [...money.documents, ...made.documents],
      log: {
        action: "report.accepted",
        details: { number, final, cutOre, ...(made.number ? { decision: made.number } : {}), ...sums },
      },
    };
  },
});
