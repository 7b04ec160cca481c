import type { Outcome } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import {
  type Credit,
  type Credited,
  creditsAt,
  type DecidedRecovery,
  leftOfRecovery,
  type Recovery,
} from "../../pilot/items/recovery.ts";
import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { DocumentId, newId, type RegistrationNumber } from "../../vocabulary/ids.ts";
import { dayOf, formatDay, type Instant } from "../../vocabulary/instant.ts";
import { formatMoney, type Ore } from "../../vocabulary/ore.ts";
import { recoveryPaperTexts } from "./recovery-papers.texts.ts";

type Lowered = {
  readonly recoveries: readonly Recovery[];
  /** The grant with its sums as they become. */
  readonly after: Grant;
  readonly registrationNumber: RegistrationNumber | undefined;
  readonly at: Instant;
};
type Made = Required<Pick<Outcome<never>, "writes" | "mails" | "documents">>;

/** Less is claimed back than was decided: the decision stays as it was written, and what is too much is credited. */
export const creditsMade = ({ recoveries, at, ...of }: Lowered): Made =>
  creditsWritten(creditsAt(recoveries, of.after.reclaimedOre, at), of);

/** Credits in their recoveries, each with its document and its mail to the holder. */
export function creditsWritten(
  credited: readonly Credited[],
  { after, registrationNumber }: Pick<Lowered, "after" | "registrationNumber">,
): Made {
  const { contact, title, applicationId } = after;
  const to = { language: contact.language, to: contact.email };
  const number = registrationNumber ? { registrationNumber } : {};
  return {
    writes: credited.map(({ recovery }) => ({
      table: "pilots",
      put: { ...keys.recovery(applicationId, recovery.number), ...recovery },
      when: unchangedSince(recovery.version - 1),
    })),
    mails: credited.map(({ recovery, credit }) => {
      const { decision } = recovery.decided;
      const { amountOre, why } = credit;
      const left = { leftOre: leftOfRecovery(after, recovery), ...(why ? { why } : {}) };
      const data = { title, ...number, decision, amountOre, ...left };
      return { template: "recovery-credited", ...to, data };
    }),
    documents: credited.map(({ recovery, credit }) => ({
      documentId: newId(DocumentId),
      kind: "credit",
      paper: creditPaper(after, recovery, credit),
    })),
  };
}

/** The credit as a document of its own, in the language of the one it is sent to. */
function creditPaper(grant: Grant, recovery: DecidedRecovery, credit: Credit): Omit<Paper, "sender"> {
  const { language, name } = grant.contact;
  const t = recoveryPaperTexts[language];
  const money = (amount: Ore) => formatMoney(amount, language);
  const { number, amountOre, decided, invoice } = recovery;
  const facts = [
    { name: t.creditNumber, value: `${number}-${credit.number}` },
    { name: t.decision, value: t.decisionValue(decided.decision, formatDay(dayOf(decided.at), language)) },
    { name: t.decided, value: money(amountOre) },
    { name: t.credited, value: money(credit.amountOre) },
    { name: t.left, value: money(leftOfRecovery(grant, recovery)) },
    ...(invoice ? [{ name: t.invoice, value: invoice.reference }] : []),
  ];
  return {
    format: 1,
    language,
    title: t.creditTitle(grant.title),
    receiver: [grant.organisation, name],
    reference: [{ name: documentTexts[language].day, value: formatDay(dayOf(credit.at), language) }],
    blocks: [
      { kind: "paragraph", text: t.creditText[credit.why ?? "accepted"](money(credit.amountOre)) },
      { kind: "facts", rows: facts },
      { kind: "paragraph", text: t.paid },
    ],
  };
}
