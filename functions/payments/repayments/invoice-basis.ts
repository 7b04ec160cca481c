import { bookedOn } from "../../ledger/accounts.ts";
import { type DecisionOf, decisionNumber } from "../../pilot/items/decision.ts";
import { bookedAs } from "../../pilot/items/grant.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import type { AccountString } from "../../vocabulary/account-plan.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { recoveryPaperTexts } from "./recovery-papers.texts.ts";

type Of = Pick<Pilot, "grant" | "call" | "lifecycle">;

/**
 * How the authority names a recovery to the one who pays it.
 * @example ourReference(pilot, 1) // "26RS10970/1"
 */
export const ourReference = ({ grant, lifecycle }: Pick<Pilot, "grant" | "lifecycle">, recovery: number): string =>
  `${lifecycle.registrationNumber ?? grant.applicationId}/${recovery}`;

/** Where the claim was booked when it arose. */
export const claimBooked = ({ grant, call }: Pick<Pilot, "grant" | "call">) =>
  bookedOn("repayment-claim", { plan: call.accounting, ...bookedAs(grant) });

/** An account string in words. @example stringInWords({ account: "1510", project: "P1" }, "sv") // "konto 1510, projekt P1" */
function stringInWords(string: AccountString, lang: Language): string {
  const { codes } = recoveryPaperTexts[lang];
  const names = ["account", "costCentre", "counterparty", "project", "activity"] as const;
  return names.flatMap((name) => (string[name] ? [`${codes[name]} ${string[name]}`] : [])).join(", ");
}

/** What finance makes an invoice by: who pays, what, how much, by when, on which accounts, under which reference. */
export function invoiceBasisRows(of: Of, made: Invoiced, lang: Language) {
  const t = recoveryPaperTexts[lang];
  const { organisation, organisationNumber, title } = of.grant;
  const { debit, credit } = claimBooked(of);
  return [
    { key: t.receiver, value: `${organisation}\n${organisationNumber}` },
    { key: t.what, value: t.whatValue(title, formatDay(made.day, lang), decisionNumber(made)) },
    { key: t.amount, value: formatMoney(made.amountOre, lang) },
    { key: t.dueDay, value: formatDay(made.dueDay, lang) },
    { key: t.ourReference, value: ourReference(of, made.recovery) },
    { key: t.debit, value: stringInWords(debit, lang) },
    { key: t.credit, value: stringInWords(credit, lang) },
  ];
}
type Invoiced = Pick<DecisionOf<"recovered">, "day" | "number" | "amountOre" | "dueDay" | "recovery">;

/** The basis as a paper for finance, in Swedish as their ledgers are; the party does not read it. */
export function invoiceBasisPaper(of: Of, made: Invoiced): Omit<Paper, "sender"> {
  const t = recoveryPaperTexts.sv;
  return {
    format: 1,
    language: "sv",
    title: t.basisTitle(of.grant.title),
    reference: [{ name: documentTexts.sv.day, value: formatDay(made.day, "sv") }],
    blocks: [
      { kind: "paragraph", text: t.basisLead },
      { kind: "facts", rows: invoiceBasisRows(of, made, "sv").map(({ key, value }) => ({ name: key, value })) },
      { kind: "paragraph", text: t.booked },
    ],
  };
}
