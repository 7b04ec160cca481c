import type { Selection } from "../../pilot/items/imported-costs.ts";
import { type LocalDay, Month } from "../../vocabulary/instant.ts";
import { type Ore, ore, zeroOre } from "../../vocabulary/ore.ts";
import { isWhole, type SieFile, type SieTransaction, type SieVerification } from "./sie-file.ts";

/** The months of the report, and the days of the project: a cost must be within both. */
export type Bounds = {
  readonly from: Month;
  readonly through: Month;
  readonly startDay: LocalDay;
  readonly endDay: LocalDay;
};

/** A row with the verification it belongs to, and the day it counts on. */
export type Row = {
  readonly verification: SieVerification;
  readonly transaction: SieTransaction;
  readonly day: LocalDay;
};

/** Whether a row counts in this report; if not, why. */
export type When = "in" | "before-project" | "after-project" | "other-month";

export function whenOf(day: LocalDay, { from, through, startDay, endDay }: Bounds): When {
  if (day < startDay) return "before-project";
  if (day > endDay) return "after-project";
  const month = day.slice(0, 7);
  return month >= from && month <= through ? "in" : "other-month";
}

export type Nature = "cost" | "balance" | "income";

/** The kind of an account. Only costs can be claimed; the kind that the file states goes before the number's. */
export function accountNature({ kinds }: Pick<SieFile, "kinds">, account: string): Nature {
  const kind = kinds.get(account);
  const first = account[0] ?? "";
  if (kind === "I" || (kind === undefined && first === "3")) return "income";
  if (kind === "T" || kind === "S" || (kind === undefined && (first === "1" || first === "2"))) return "balance";
  return first === "1" || first === "2" ? "balance" : first === "3" ? "income" : "cost";
}

/** Every row of a file, in its order. */
export function* rowsOf({ verifications }: SieFile): Generator<Row> {
  for (const verification of verifications)
    for (const transaction of verification.transactions)
      yield { verification, transaction, day: transaction.day ?? verification.day };
}

/** Whether a row belongs to what was chosen. */
export function isChosen(selection: Selection): (transaction: SieTransaction) => boolean {
  if ("object" in selection) return ({ objects }) => objects.get(selection.dimension) === selection.object;
  const accounts = new Set(selection.accounts);
  return ({ account }) => accounts.has(account);
}

export const monthOfDay = (day: LocalDay): Month => Month.parse(day.slice(0, 7));

type Counted = { readonly sumOre: Ore; readonly rows: number };
export type AccountChoice = Counted & { readonly account: string; readonly name: string };
export type ObjectChoice = Counted & {
  readonly dimension: string;
  readonly object: string;
  readonly name: string;
};

const plus = ({ sumOre, rows }: Counted, amount: Ore): Counted => ({ sumOre: ore(sumOre + amount), rows: rows + 1 });
const none: Counted = { sumOre: zeroOre, rows: 0 };

/** Dimensions that the format itself names, where a file does not. */
const standardDimensions: Readonly<Record<string, string>> = {
  "1": "Kostnadsställe",
  "2": "Kostnadsbärare",
  "6": "Projekt",
};
/** Employees, customers, suppliers and invoices are no projects, and some are persons: they are not shown. */
const notOffered = new Set(["7", "8", "9", "10"]);

/** An object as people name it: "Projekt P12 Vändpunkten". */
export function objectName({ dimensions, objects }: SieFile, dimension: string, object: string): string {
  const kind = dimensions.get(dimension) || standardDimensions[dimension] || dimension;
  const name = objects.get(dimension)?.get(object) ?? "";
  return `${kind} ${object}${name === object ? "" : ` ${name}`}`.trim();
}

/** Of longer lists those with the largest sums are shown. */
const mostObjects = 300;
export const mostAccounts = 200;

const largest = <T extends Counted>(choices: readonly T[], most: number): readonly T[] =>
  choices.length <= most
    ? choices
    : [...choices].sort((a, b) => Math.abs(b.sumOre) - Math.abs(a.sumOre)).slice(0, most);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type Choices = {
  readonly objects: readonly ObjectChoice[];
  readonly accounts: readonly AccountChoice[];
  /** Whether there were more of either than are shown. */
  readonly more: boolean;
};

/** Adds a row to the sums of the objects it is booked on. */
function countObjects(sums: Map<string, Map<string, Counted>>, { objects, amountOre }: SieTransaction): void {
  for (const [dimension, object] of objects) {
    if (notOffered.has(dimension)) continue;
    const found = sums.get(dimension) ?? new Map<string, Counted>();
    sums.set(dimension, found.set(object, plus(found.get(object) ?? none, amountOre)));
  }
}

const isCostIn = (file: SieFile, bounds: Bounds, { verification, transaction: { account }, day }: Row): boolean =>
  isWhole(verification) && whenOf(day, bounds) === "in" && accountNature(file, account) === "cost";

/** What there is to choose among: objects and cost accounts with costs in the report's months, and their sums. */
export function choicesIn(file: SieFile, bounds: Bounds): Choices {
  const objects = new Map<string, Map<string, Counted>>();
  for (const row of rowsOf(file)) if (isCostIn(file, bounds, row)) countObjects(objects, row.transaction);
  const objectChoices = [...objects].flatMap(([dimension, found]) =>
    [...found].map(([object, counted]) => ({
      ...counted,
      dimension,
      object,
      name: objectName(file, dimension, object),
    })),
  );
  const accountChoices = costAccounts(file, bounds, () => true);
  // Projects come first: they are what most grants are booked on.
  const rank = ({ dimension }: ObjectChoice) => (dimension === "6" ? "" : dimension.padStart(6, "0"));
  return {
    objects: largest(objectChoices, mostObjects).toSorted(
      (a, b) => byText(rank(a), rank(b)) || byText(a.object, b.object),
    ),
    accounts: largest(accountChoices, mostAccounts).toSorted(byAccount),
    more: objectChoices.length > mostObjects || accountChoices.length > mostAccounts,
  };
}

const byAccount = (a: AccountChoice, b: AccountChoice) => byText(a.account, b.account);

/** The accounts of the costs in the report's months, those of the rows that are chosen. */
function costAccounts(file: SieFile, bounds: Bounds, chosen: (row: SieTransaction) => boolean): AccountChoice[] {
  const accounts = new Map<string, Counted>();
  for (const row of rowsOf(file)) {
    if (!chosen(row.transaction) || !isCostIn(file, bounds, row)) continue;
    const { account, amountOre } = row.transaction;
    accounts.set(account, plus(accounts.get(account) ?? none, amountOre));
  }
  return [...accounts].map(([account, sum]) => ({ ...sum, account, name: file.accounts.get(account) ?? "" }));
}

/** The cost accounts that a selection's costs are booked on: those to map to categories. */
export const accountsIn = (file: SieFile, selection: Selection, bounds: Bounds): readonly AccountChoice[] =>
  costAccounts(file, bounds, isChosen(selection)).sort(byAccount);
