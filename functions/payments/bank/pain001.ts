import { element, type Xml } from "../../platform/xml/write-xml.ts";
import type { BankFile } from "../../settings/bank-file.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { numberOf, type PaidTo } from "../../vocabulary/paid-to.ts";
import type { Batch, BatchRow } from "../batches/batch.ts";
import { bankText } from "./bank-text.ts";

/** What a bank's file says of a batch besides its payments: the moment is the batch's own, so that each copy is the same. */
type Of = Pick<Batch, "batchId" | "createdAt">;
/** Who pays. */
type Payer = { readonly name: string; readonly number: string };

/** A name and a message have at most so many signs on every way that the money can take. */
const mostOfName = 70;
const mostOfMessage = 140;

/** By which numbers of the Swedish clearing banks know the giros, where they have no other. */
const usualClearing = { bankgiro: "9900", plusgiro: "9500" } as const;

const amount = (ore: Ore): string => `${Math.trunc(ore / 100)}.${String(ore % 100).padStart(2, "0")}`;

const code = (name: string, value: string): Xml => element(name, [element("Cd", value)]);

/** The account as its number is written: an IBAN, or a number with the name of what it is a number of. */
function accountOf(to: PaidTo): Xml {
  if (to.kind === "iban") return element("Id", [element("IBAN", to.iban)]);
  const scheme = to.kind === "bankgiro" ? element("SchmeNm", [element("Prtry", "BGNR")]) : code("SchmeNm", "BBAN");
  return element("Id", [element("Othr", [element("Id", numberOf(to)), scheme])]);
}

/** The payee's bank, by its clearing number; an IBAN says it itself. */
function agentOf(to: PaidTo, { bankgiroClearing, plusgiroClearing }: BankFile): Xml | undefined {
  if (to.kind === "iban") return undefined;
  const numbers = {
    bankgiro: bankgiroClearing ?? usualClearing.bankgiro,
    plusgiro: plusgiroClearing ?? usualClearing.plusgiro,
    account: to.kind === "account" ? to.clearing : "",
  };
  const member = element("ClrSysMmbId", [code("ClrSysId", "SESBA"), element("MmbId", numbers[to.kind])]);
  return element("CdtrAgt", [element("FinInstnId", [member])]);
}

const paymentOf = (row: BatchRow, layout: BankFile): Xml =>
  element("CdtTrfTxInf", [
    element("PmtId", [element("EndToEndId", row.paymentId)]),
    element("Amt", [element("InstdAmt", amount(row.amountOre), { Ccy: "SEK" })]),
    agentOf(row.giro, layout),
    // A name of signs that no bank takes is none: the number says who it is.
    element("Cdtr", [element("Nm", bankText(row.organisation, mostOfName) || row.paymentId)]),
    element("CdtrAcct", [accountOf(row.giro)]),
    element("RmtInf", [
      element(
        "Ustrd",
        bankText(row.message, mostOfMessage) || bankText(row.registrationNumber ?? "", mostOfMessage) || row.paymentId,
      ),
    ]),
  ]);

const counted = (rows: readonly BatchRow[]): readonly Xml[] => [
  element("NbOfTxs", String(rows.length)),
  element("CtrlSum", amount(sumOre(rows.map(({ amountOre }) => amountOre)))),
];

/** The payments of one day, all from one account. */
function onDay(layout: BankFile, payer: Payer, id: string, day: LocalDay, rows: readonly BatchRow[]): Xml {
  const isNew = layout.version === "001.001.09";
  return element("PmtInf", [
    element("PmtInfId", id),
    element("PmtMtd", "TRF"),
    ...counted(rows),
    element("PmtTpInf", [code("SvcLvl", "NURG"), code("CtgyPurp", "SUPP")]),
    element("ReqdExctnDt", isNew ? [element("Dt", day)] : day),
    element("Dbtr", [element("Nm", bankText(payer.name, mostOfName))]),
    element("DbtrAcct", [accountOf(layout.from), element("Ccy", "SEK")]),
    element("DbtrAgt", [element("FinInstnId", [element(isNew ? "BICFI" : "BIC", layout.bic)])]),
    element("ChrgBr", "SHAR"),
    ...rows.map((row) => paymentOf(row, layout)),
  ]);
}

/** The day on which a row is to be paid; those of before were to be paid when their batch was made. */
const dayOn = ({ createdAt }: Of, { dueOn }: BatchRow): LocalDay => dueOn ?? dayOf(createdAt);

/**
 * What waits for the bank in a batch, as a message pain.001 (ISO 20022, customer credit transfer initiation) of the
 * version that the bank takes. The message is named by its batch, each payment by its own name: a bank that has got it
 * already knows it again, and its answers are read back by the same names. What is marked as paid, was taken out or came
 * back is left out.
 */
export function pain001(
  layout: BankFile,
  payer: Payer,
  batch: Of,
  all: readonly BatchRow[],
): { readonly name: string; readonly text: string } {
  const rows = all.filter(({ state }) => state === "sent");
  const days = [...new Set(rows.map((row) => dayOn(batch, row)))].sort();
  const known = layout.agreement
    ? element("Othr", [element("Id", layout.agreement), code("SchmeNm", "CUST")])
    : element("Othr", [element("Id", payer.number.replace(/\D/g, "")), code("SchmeNm", "COID")]);
  const message = element("CstmrCdtTrfInitn", [
    element("GrpHdr", [
      element("MsgId", batch.batchId),
      element("CreDtTm", batch.createdAt),
      ...counted(rows),
      element("InitgPty", [
        element("Nm", bankText(payer.name, mostOfName)),
        element("Id", [element("OrgId", [known])]),
      ]),
    ]),
    ...days.map((day, i) =>
      onDay(
        layout,
        payer,
        `${batch.batchId}-${i + 1}`,
        day,
        rows.filter((row) => dayOn(batch, row) === day),
      ),
    ),
  ]);
  const document = element("Document", [message], { xmlns: `urn:iso:std:iso:20022:tech:xsd:pain.${layout.version}` });
  return {
    name: `betalningar-${batch.batchId}.xml`,
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${document.xml}\n`,
  };
}
