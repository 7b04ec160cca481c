import { kindNames } from "../../ledger/kinds.texts.ts";
import { countsAs, type LedgerKind } from "../../ledger/kinds.ts";
import { type LedgerLine, verificationName } from "../../ledger/verification.ts";
import { type ExportContext, wordsOf } from "./format.ts";

type Named = {
  /** The column's name for programs; it never changes. */
  readonly key: string;
  /** In the authority's language. */
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

type FileWords = ReturnType<typeof wordsOf>;

const ofVerification = (status: "preliminary" | "final", t: FileWords): readonly (Named & Cells)[] => [
  { key: "verification", header: t.columns.verification, seldomTwice: true, type: "code", of: verificationName },
  { key: "postingDay", header: t.columns.postingDay, type: "day", of: (line) => line.postingDay },
  { key: "trueDay", header: t.columns.trueDay, type: "day", of: (line) => line.trueDay },
  { key: "month", header: t.columns.month, type: "code", of: (line) => line.month },
  { key: "status", header: t.columns.status, type: "word", of: () => status, names: t.states },
  {
    key: "registrationNumber",
    header: t.columns.registrationNumber,
    type: "text",
    of: (line) => line.registrationNumber,
  },
  {
    key: "applicationId",
    header: t.columns.applicationId,
    forPrograms: true,
    type: "code",
    of: (line) => line.applicationId,
  },
  { key: "call", header: t.columns.call, type: "text", of: (line) => line.callId },
  { key: "organisation", header: t.columns.organisation, type: "text", of: (line) => line.organisation },
  {
    key: "organisationNumber",
    header: t.columns.organisationNumber,
    type: "code",
    of: (line) => line.organisationNumber,
  },
  { key: "municipality", header: t.columns.municipality, type: "text", of: (line) => line.municipality },
  { key: "reference", header: t.columns.reference, type: "text", of: (line) => line.reference },
];

const ofLine = (t: FileWords, kinds: Readonly<Record<LedgerKind, string>>): readonly (Named & Cells)[] => [
  { key: "line", header: t.columns.line, type: "whole", of: (line) => line.line },
  { key: "kind", header: t.columns.kind, type: "word", of: (line) => line.kind, names: kinds },
  { key: "countsAs", header: t.columns.countsAs, type: "word", of: countsAs, names: kinds },
  {
    key: "correctsVerification",
    header: t.columns.correctsVerification,
    type: "text",
    of: (line) => line.corrects?.verification,
  },
  { key: "correctsLine", header: t.columns.correctsLine, type: "whole", of: (line) => line.corrects?.line },
  { key: "category", header: t.columns.category, type: "text", of: (line) => line.category?.label },
  { key: "categoryId", header: t.columns.categoryId, forPrograms: true, type: "text", of: (line) => line.category?.id },
  { key: "costPeriod", header: t.columns.costPeriod, type: "code", of: (line) => line.costPeriod },
  { key: "account", header: t.columns.account, type: "code", of: (line) => line.debit.account },
  { key: "creditAccount", header: t.columns.creditAccount, type: "code", of: (line) => line.credit.account },
  { key: "costCentre", header: t.columns.costCentre, type: "text", of: (line) => line.debit.costCentre },
  { key: "counterparty", header: t.columns.counterparty, type: "text", of: (line) => line.debit.counterparty },
  { key: "project", header: t.columns.project, type: "text", of: (line) => line.debit.project },
  { key: "activity", header: t.columns.activity, type: "text", of: (line) => line.debit.activity },
  { key: "vat", header: t.columns.vat, type: "word", of: (line) => line.vat, names: t.vat },
  { key: "voucher", header: t.columns.voucher, seldomTwice: true, type: "text", of: (line) => line.voucher },
  { key: "amountOre", header: t.columns.amountOre, type: "ore", of: (line) => line.amountOre },
  { key: "runningTotalOre", header: t.columns.runningTotalOre, type: "ore", of: (line) => line.runningTotalOre },
];

/**
 * The row of every export, one a ledger line. The running total counts the lines of the same kind in the pilot: what has
 * been accepted, or paid, up to and including the line. The account string is that of the debit side; a line's two sides
 * differ in the account alone.
 */
export function columnsOf(context: Pick<ExportContext, "preliminary" | "organisation">): readonly Column[] {
  const t = wordsOf(context);
  const { preliminary, organisation } = context;
  return [
    ...ofVerification(preliminary ? "preliminary" : "final", t).map((column) => ({
      ...column,
      per: "verification" as const,
    })),
    ...ofLine(t, kindNames[organisation.language ?? "sv"]).map((column) => ({ ...column, per: "line" as const })),
  ];
}
