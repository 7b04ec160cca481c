import {
  type AccountMapping,
  type ImportedLine,
  leftOutAnswer,
  mostImportedLines,
  type Selection,
} from "../../pilot/items/imported-costs.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { kronor, type Ore, ore } from "../../vocabulary/ore.ts";
import { summedName } from "../../vocabulary/voucher.ts";
import {
  accountNature,
  type Bounds,
  isChosen,
  monthOfDay,
  type Nature,
  objectName,
  type Row,
  rowsOf,
  type When,
  whenOf,
} from "./choose.ts";
import { sieTexts } from "./sie.texts.ts";
import { isWhole, type SieFile, type SieVerification } from "./sie-file.ts";

/** Why rows of what was chosen are no costs of this report. */
export type LeftOutReason = Exclude<When, "in"> | Exclude<Nature, "cost"> | "unbalanced" | "unmapped" | "not-wanted";

/** Rows left out for one reason; `of` is the month, account or verification it concerns, where there is one. */
export type LeftOut = {
  readonly reason: LeftOutReason;
  readonly of: string;
  readonly rows: number;
  readonly sumOre: Ore;
};

export type ChosenCosts = {
  readonly lines: readonly ImportedLine[];
  /** Whether the lines are sums per account and month, because there were too many to list. */
  readonly summed: boolean;
  /** How many lines there were before. */
  readonly counted: number;
  readonly leftOut: readonly LeftOut[];
};

type Asked = {
  readonly selection: Selection;
  readonly mapping: AccountMapping;
  readonly bounds: Bounds;
  /** Whether the verifications' texts come along: they may name persons. */
  readonly texts: boolean;
};

/** No line of a claim is larger: that is a slip, or not the project's. */
export const mostOfOneLine = kronor(100_000_000);
const longestText = 120;

/** The category of an account, or why it has none. */
const categoryOf = (mapping: AccountMapping, account: string): string | undefined =>
  Object.hasOwn(mapping, account) ? mapping[account] : undefined;

/** Whether a row is a cost of this report; if not, why, and which month, account or verification that is about. */
function leftOutFor(file: SieFile, { mapping, bounds }: Asked, row: Row) {
  const { account } = row.transaction;
  const { day } = row;
  const nature = accountNature(file, account);
  if (nature !== "cost") return { reason: nature, of: account } as const;
  const when = whenOf(day, bounds);
  if (when !== "in") return { reason: when, of: when === "other-month" ? day.slice(0, 7) : "" } as const;
  if (!isWhole(row.verification)) return { reason: "unbalanced", of: voucherOf(row.verification) } as const;
  const category = categoryOf(mapping, account);
  if (category === undefined) return { reason: "unmapped", of: account } as const;
  return category === leftOutAnswer ? ({ reason: "not-wanted", of: account } as const) : undefined;
}

type Line = { line: ImportedLine; rows: number };

/** The verification as people name it: "A 123". */
export const voucherOf = ({ series, number }: SieVerification) => `${series} ${number}`.trim() || "-";

/** What is said of a line: the row's own words when it is one row, the verification's when several are one line. */
function textOf({ transaction, verification }: Row, rows: number): string {
  const text = rows === 1 ? (transaction.text ?? verification.text) : verification.text;
  return text.slice(0, longestText);
}

function asLine(file: SieFile, row: Row, categoryId: string, texts: boolean): ImportedLine {
  const { account, amountOre } = row.transaction;
  const name = file.accounts.get(account) ?? "";
  return {
    voucher: voucherOf(row.verification),
    day: row.day,
    month: monthOfDay(row.day),
    account,
    text: texts ? textOf(row, 1) : name,
    categoryId,
    amountOre,
  };
}

/** The lines of a file that are costs of a report: a verification's rows on one account and day are one line. */
export function costsChosen(file: SieFile, asked: Asked): ChosenCosts {
  const { selection, mapping, texts } = asked;
  const chosen = isChosen(selection);
  const lines: Line[] = [];
  const leftOut = new Map<string, LeftOut>();
  let open: { of: Row["verification"] | undefined; lines: Map<string, Line> } = { of: undefined, lines: new Map() };
  for (const row of rowsOf(file)) {
    if (!chosen(row.transaction)) continue;
    const { account, amountOre } = row.transaction;
    const left = leftOutFor(file, asked, row);
    if (left) {
      const key = `${left.reason} ${left.of}`;
      const before = leftOut.get(key);
      leftOut.set(key, {
        ...left,
        rows: (before?.rows ?? 0) + 1,
        sumOre: ore((before?.sumOre ?? 0) + amountOre),
      });
      continue;
    }
    if (open.of !== row.verification) open = { of: row.verification, lines: new Map() };
    const key = `${account} ${row.day}`;
    const before = open.lines.get(key);
    if (!before) {
      const added = { line: asLine(file, row, categoryOf(mapping, account) ?? "", texts), rows: 1 };
      open.lines.set(key, added);
      lines.push(added);
      continue;
    }
    before.rows++;
    before.line = {
      ...before.line,
      amountOre: ore(before.line.amountOre + amountOre),
      text: texts ? textOf(row, before.rows) : before.line.text,
    };
  }
  const kept = lines.map(({ line }) => line).filter(({ amountOre }) => amountOre !== 0);
  const summed = kept.length > mostImportedLines;
  return {
    lines: inOrder(summed ? summedLines(file.accounts, kept) : kept),
    summed,
    counted: kept.length,
    leftOut: [...leftOut.values()].sort((a, b) => (`${a.reason} ${a.of}` < `${b.reason} ${b.of}` ? -1 : 1)),
  };
}

export const inOrder = (lines: readonly ImportedLine[]): readonly ImportedLine[] =>
  lines.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));

/** One line per account and month, named so, dated the last day that anything of it was booked. */
export function summedLines(names: SieFile["accounts"], lines: readonly ImportedLine[]): readonly ImportedLine[] {
  const sums = new Map<string, { line: ImportedLine; count: number; day: LocalDay }>();
  for (const line of lines) {
    const key = `${line.account} ${line.month}`;
    const before = sums.get(key);
    sums.set(key, {
      line: { ...line, amountOre: ore((before?.line.amountOre ?? 0) + line.amountOre) },
      count: (before?.count ?? 0) + 1,
      day: before && before.day > line.day ? before.day : line.day,
    });
  }
  return [...sums.values()].map(({ line, count, day }) => ({
    ...line,
    day,
    voucher: summedName(line.account, line.month),
    text: `${names.get(line.account) ?? ""} (${count} verifikationsrader)`.trim(),
  }));
}

/** What keeps costs from being used, if anything does. */
export function hindranceOf({ lines }: Pick<ChosenCosts, "lines">): "none" | "stillTooMany" | "too-large" | undefined {
  if (lines.length === 0) return "none";
  if (lines.length > mostImportedLines) return "stillTooMany";
  return lines.some(({ amountOre }) => Math.abs(amountOre) > mostOfOneLine) ? "too-large" : undefined;
}

/** What was chosen, as people name it. */
export const chosenName = (file: SieFile, selection: Selection, lang: Language): string =>
  "object" in selection
    ? objectName(file, selection.dimension, selection.object)
    : sieTexts[lang].check.accounts(selection.accounts.join(", "));
