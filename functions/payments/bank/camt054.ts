import { nodesAt, readXml, textAt, type XmlNode } from "../../platform/xml/read-xml.ts";
import type { BankFile } from "../../settings/bank-file.ts";
import type { BatchId } from "../../vocabulary/ids.ts";
import { numberOf } from "../../vocabulary/paid-to.ts";

/** A confirmation as a line of text has it; `note` says why the payment is not made. */
export type ConfirmedLine = {
  readonly reference: string;
  readonly amount: string;
  readonly day: string;
  readonly note?: "returned" | "not-booked";
};

/** Why a file from the bank is not read at all. */
export type NoConfirmations =
  | "xml-declares"
  | "xml-not-whole"
  | "other-message"
  | "other-account"
  | "other-owner"
  | "other-batch";

/** What is known of who should have got the file. */
export type For = {
  readonly batchId: BatchId;
  readonly references: ReadonlySet<string>;
  /** The authority's organisation number, and how its bank takes files, where the bank does. */
  readonly number: string;
  readonly bankFile: BankFile | undefined;
};

const root = "BkToCstmrDbtCdtNtfctn";
const digits = (text: string): string => text.replace(/[^0-9A-Z]/gi, "").toUpperCase();

/** Whether two numbers may be of one account: the same digits, or the account within its IBAN. */
function mayBeSame(own: string, other: string): boolean {
  const [short = "", long = ""] = [own, other].map((one) => one.replace(/^0+/, "")).sort((a, b) => a.length - b.length);
  return long === short || (/^[A-Z]{2}/.test(long) && long.endsWith(short));
}

/** Whether a notification is about another account, or another's: banks send them to whom they know by the agreement. */
function strange(notice: XmlNode, { number, bankFile }: For): NoConfirmations | undefined {
  const owner = textAt(notice, "Acct", "Ownr", "Id", "OrgId", "Othr", "Id");
  if (owner && /^(16)?\d{10}$/.test(digits(owner)) && !digits(owner).endsWith(digits(number))) return "other-owner";
  const account = textAt(notice, "Acct", "Id", "IBAN") ?? textAt(notice, "Acct", "Id", "Othr", "Id");
  // A giro's notification may name the account that it is connected to.
  if (!account || !bankFile || bankFile.from.kind === "bankgiro" || bankFile.from.kind === "plusgiro") return undefined;
  return mayBeSame(numberOf(bankFile.from), digits(account)) ? undefined : "other-account";
}

const dayAt = (entry: XmlNode, name: string): string | undefined =>
  textAt(entry, name, "Dt") ?? textAt(entry, name, "DtTm")?.slice(0, 10);

/** The amount of a transaction; of an entry's own where it is the only one. */
function amountOf(entry: XmlNode, transaction: XmlNode, isOnly: boolean): string {
  const [found] = [
    ...nodesAt(transaction, "Amt"),
    ...nodesAt(transaction, "AmtDtls", "TxAmt", "Amt"),
    ...nodesAt(transaction, "AmtDtls", "InstdAmt", "Amt"),
    ...(isOnly ? nodesAt(entry, "Amt") : []),
  ];
  if (!found) return "";
  const currency = found.attributes["Ccy"] ?? "SEK";
  return `${found.text.trim().replace(".", ",")}${currency === "SEK" ? "" : ` ${currency}`}`;
}

/** Why an entry is no payment that was made: it is not booked yet, or the money went the other way. */
function noteOf(entry: XmlNode, transaction: XmlNode): Pick<ConfirmedLine, "note"> {
  const status = textAt(entry, "Sts", "Cd") ?? textAt(entry, "Sts") ?? "BOOK";
  const way = textAt(transaction, "CdtDbtInd") ?? textAt(entry, "CdtDbtInd");
  if (way === "CRDT" || textAt(entry, "RvslInd") === "true") return { note: "returned" };
  return status === "BOOK" ? {} : { note: "not-booked" };
}

/** Whether a transaction is of this batch: its message says so, or, where none is named, its reference. */
function isOurs(entry: XmlNode, transaction: XmlNode, { batchId, references }: For): boolean {
  const named = [
    textAt(transaction, "Refs", "MsgId"),
    textAt(transaction, "Refs", "PmtInfId"),
    textAt(entry, "NtryDtls", "Btch", "MsgId"),
    textAt(entry, "NtryDtls", "Btch", "PmtInfId"),
  ].filter((name) => name !== undefined);
  if (named.length > 0) return named.some((name) => name === batchId || name.startsWith(`${batchId}-`));
  const reference = textAt(transaction, "Refs", "EndToEndId");
  return reference !== undefined && (references.has(reference) || /^[a-z2-9]{16}$/.test(reference));
}

/**
 * What a bank has booked, by its notification camt.054 (ISO 20022, of any version): each payment of the batch with its
 * own name, amount and day. Other payments from the account are left out; a file without one of the batch is none.
 */
export function confirmationsInCamt(text: string, of: For): readonly ConfirmedLine[] | NoConfirmations {
  const read = readXml(text);
  if (typeof read === "string") return read === "declares" ? "xml-declares" : "xml-not-whole";
  const notices = nodesAt(read, root, "Ntfctn");
  if (notices.length === 0) return "other-message";
  const wrong = notices.map((notice) => strange(notice, of)).find((why) => why !== undefined);
  if (wrong) return wrong;
  const lines = notices.flatMap((notice) =>
    nodesAt(notice, "Ntry").flatMap((entry) => {
      const transactions = nodesAt(entry, "NtryDtls", "TxDtls");
      return transactions
        .filter((transaction) => isOurs(entry, transaction, of))
        .map((transaction) => ({
          reference: textAt(transaction, "Refs", "EndToEndId") ?? "",
          amount: amountOf(entry, transaction, transactions.length === 1),
          day: dayAt(entry, "BookgDt") ?? dayAt(entry, "ValDt") ?? "",
          ...noteOf(entry, transaction),
        }));
    }),
  );
  return lines.length > 0 ? lines : "other-batch";
}
