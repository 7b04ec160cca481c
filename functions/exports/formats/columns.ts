import { kindNames } from "../../ledger/kinds.texts.ts";
import { countsAs, type LedgerKind } from "../../ledger/kinds.ts";
import { type LedgerLine, verificationName } from "../../ledger/verification.ts";

type Named = {
  /** The column's name for programs; it never changes. */
  readonly key: string;
  /** Swedish in every language of the page: what reads the file must not depend on a reader's language. */
  readonly header: string;
  /** Nearly every verification or line has a text of its own in it. */
  readonly seldomTwice?: true;
  /** An id that says nothing to people: a workbook does without it. */
  readonly forPrograms?: true;
};

export type Value = string | number | undefined;

/**
 * What a column's cells are. A `text` came from people or other systems and may hold anything; we make a `code` of letters,
 * digits and hyphens, and it never begins like a formula; a `word` is one of a few, which people know by its name.
 */
type Cells =
  | { readonly type: "text" | "code" | "day"; readonly of: (line: LedgerLine) => string | undefined }
  | {
      readonly type: "word";
      readonly of: (line: LedgerLine) => string | undefined;
      readonly names: Readonly<Record<string, string>>;
    }
  | { readonly type: "whole" | "ore"; readonly of: (line: LedgerLine) => number | undefined };

/** A column of the exports, and whether the lines of a verification all have the same in it; such columns come first. */
export type Column = Named & Cells & { readonly per: "verification" | "line" };

const kinds: Readonly<Record<LedgerKind, string>> = kindNames.sv;
const vatNames = { net: "netto", gross: "brutto" };
const statusNames = { preliminary: "preliminär", final: "fastställd" };

const ofVerification = (status: "preliminary" | "final"): readonly (Named & Cells)[] => [
  { key: "verification", header: "Verifikation", seldomTwice: true, type: "code", of: verificationName },
  { key: "postingDay", header: "Bokföringsdatum", type: "day", of: (line) => line.postingDay },
  { key: "trueDay", header: "Affärshändelsens datum", type: "day", of: (line) => line.trueDay },
  { key: "month", header: "Redovisningsmånad", type: "code", of: (line) => line.month },
  { key: "status", header: "Status", type: "word", of: () => status, names: statusNames },
  { key: "registrationNumber", header: "Diarienummer", type: "text", of: (line) => line.registrationNumber },
  { key: "applicationId", header: "Ärende-id", forPrograms: true, type: "code", of: (line) => line.applicationId },
  { key: "call", header: "Utlysning", type: "text", of: (line) => line.callId },
  { key: "organisation", header: "Organisation", type: "text", of: (line) => line.organisation },
  { key: "organisationNumber", header: "Organisationsnummer", type: "code", of: (line) => line.organisationNumber },
  { key: "municipality", header: "Kommun", type: "text", of: (line) => line.municipality },
  { key: "reference", header: "Referens", type: "text", of: (line) => line.reference },
];

const ofLine: readonly (Named & Cells)[] = [
  { key: "line", header: "Rad", type: "whole", of: (line) => line.line },
  { key: "kind", header: "Typ", type: "word", of: (line) => line.kind, names: kinds },
  { key: "countsAs", header: "Räknas som", type: "word", of: countsAs, names: kinds },
  {
    key: "correctsVerification",
    header: "Rättar verifikation",
    type: "text",
    of: (line) => line.corrects?.verification,
  },
  { key: "correctsLine", header: "Rättar rad", type: "whole", of: (line) => line.corrects?.line },
  { key: "category", header: "Kostnadsslag", type: "text", of: (line) => line.category?.label },
  { key: "categoryId", header: "Kostnadsslagets id", forPrograms: true, type: "text", of: (line) => line.category?.id },
  { key: "costPeriod", header: "Kostnadsperiod", type: "code", of: (line) => line.costPeriod },
  { key: "account", header: "Konto", type: "code", of: (line) => line.debit.account },
  { key: "creditAccount", header: "Kreditkonto", type: "code", of: (line) => line.credit.account },
  { key: "counterparty", header: "Motpart", type: "text", of: (line) => line.debit.counterparty },
  { key: "project", header: "Projekt", type: "text", of: (line) => line.debit.project },
  { key: "activity", header: "Verksamhet", type: "text", of: (line) => line.debit.activity },
  { key: "vat", header: "Moms", type: "word", of: (line) => line.vat, names: vatNames },
  { key: "voucher", header: "Mottagarens verifikation", seldomTwice: true, type: "text", of: (line) => line.voucher },
  { key: "amountOre", header: "Belopp", type: "ore", of: (line) => line.amountOre },
  { key: "runningTotalOre", header: "Ackumulerat i piloten", type: "ore", of: (line) => line.runningTotalOre },
];

/**
 * The row of every export, one a ledger line. The running total counts the lines of the same kind in the pilot: what has
 * been accepted, or paid, up to and including the line. The account string is that of the debit side; a line's two sides
 * differ in the account alone.
 */
export const columnsOf = ({ preliminary }: { readonly preliminary: boolean }): readonly Column[] => [
  ...ofVerification(preliminary ? "preliminary" : "final").map((column) => ({
    ...column,
    per: "verification" as const,
  })),
  ...ofLine.map((column) => ({ ...column, per: "line" as const })),
];
